import { gapsBetween, withGaps } from "../snapshot/gaps-between";
import type { Paragraph } from "../snapshot/types";

/** The body as it was read, and by which ids Word names its paragraphs. */
export interface KnownBody {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly ids: readonly string[];
}

/** The body as it is: its text, the ids of its paragraphs, and those paragraphs that were read again. */
export interface BodyNow {
  readonly text: string;
  readonly ids: readonly string[];
  readonly read: ReadonlyMap<string, Omit<Paragraph, "index" | "indexInStory">>;
}

/**
 * The paragraphs of the body as it is, made of those that were read again and those that were not.
 * @returns those that are not different are the same objects; null when the body's text says that they are not all of it, or when
 *   something may be different in a paragraph that was not read: a number that Word draws, a place in a table, a control
 */
export function bodyByIds(known: KnownBody, now: BodyNow): readonly Paragraph[] | null {
  const gaps = gapsBetween(known.text, known.paragraphs.map(({ text }) => text));
  const places = new Map(known.ids.map((id, index) => [id, index]));
  const kept = now.ids.map((id) => places.get(id));
  if (gaps === null || known.ids.length !== known.paragraphs.length || !isInOrder(kept)) return null;
  const stays = new Set(now.ids);
  if (known.paragraphs.some((paragraph, index) => !stays.has(known.ids[index] ?? "") && concernsOthers(paragraph))) return null;

  const body: Paragraph[] = [];
  for (const [index, id] of now.ids.entries()) {
    const old = known.paragraphs[kept[index] ?? -1];
    const next = now.read.get(id) ?? old;
    if (!next || (next !== old && !isAlone(next, old))) return null;
    body.push(placed(next, index, old));
  }
  const usual = mostFrequent(gaps.slice(1, -1));
  const gapsNow = kept.map((old, index) => (index === 0 ? gaps[0] : old === undefined || old === 0 ? usual : gaps[old]) ?? "");
  const text = withGaps(body.map((paragraph) => paragraph.text), [...gapsNow, gaps.at(-1) ?? ""]);
  return text === now.text && !sharesControls(body, known.paragraphs) ? body : null;
}

function isInOrder(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((place) => place !== undefined);
  return known.every((place, index) => index === 0 || place > (known[index - 1] ?? place));
}

/** Whether other paragraphs may be numbered or laid out by it. */
function concernsOthers({ listLabel, inTable }: Pick<Paragraph, "listLabel" | "inTable">): boolean {
  return listLabel !== undefined || inTable;
}

/** Whether nothing else can be different because this paragraph is, or is new. */
function isAlone(next: Omit<Paragraph, "index" | "indexInStory">, old: Paragraph | undefined): boolean {
  if (!old) return !concernsOthers(next);
  return !old.inTable && !next.inTable && next.listLabel === old.listLabel && next.style === old.style;
}

/** The paragraph at its place; the old object where all of it is as it was. */
function placed(next: Omit<Paragraph, "index" | "indexInStory">, index: number, old: Paragraph | undefined): Paragraph {
  if (next === old && old.index === index) return old;
  const paragraph = { ...next, index, indexInStory: index };
  return old && isEqual(paragraph, old) ? old : paragraph;
}

function isEqual(one: Paragraph, other: Paragraph): boolean {
  const comparable = ({ index, text, style, listLabel, inTable, controls }: Paragraph): string => JSON.stringify([index, text, style, listLabel, inTable, controls]);
  return comparable(one) === comparable(other);
}

function mostFrequent(gaps: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Whether a control of a new or changed paragraph reaches into another one. */
function sharesControls(body: readonly Paragraph[], known: readonly Paragraph[]): boolean {
  const old = new Set(known);
  const own = new Set(body.filter((paragraph) => !old.has(paragraph)).flatMap(({ controls }) => controls.map(({ id }) => id)));
  const all = own.size === 0 ? [] : body.flatMap(({ controls }) => [...new Set(controls.map(({ id }) => id))]);
  return all.filter((id) => own.has(id)).length > own.size;
}
