import type { DocumentSnapshot, Paragraph, TextRange } from "../../snapshot/types";
import type { CountClaim } from "./count-claims";
import { countedTo } from "./inline-count";
import type { LabelForm } from "./label";
import { outlineOf } from "./outline";
import { parseLabel } from "./parse-label";
import { seriesOf } from "./series";

/** The points that follow an announcement: how many there may be, and where they stand. */
export interface PointsBehind {
  readonly fewest: number;
  readonly most: number;
  readonly places: readonly TextRange[];
}

interface Starts {
  readonly series: ReadonlyMap<string, PointsBehind>;
  readonly groups: ReadonlyMap<number, PointsBehind>;
}

const startsBySnapshot = new WeakMap<DocumentSnapshot, Starts>();

/**
 * The points that follow an announcement: 一是…二是 directly behind it or in the next paragraph, numbered paragraphs below
 * it, or else the members of the list behind its colon.
 * @returns null when what follows cannot be counted
 */
export function pointsBehind(snapshot: DocumentSnapshot, paragraph: Paragraph, claim: CountClaim): PointsBehind | null {
  const { series, groups } = startsOf(snapshot);
  const rest = paragraph.text.slice(claim.pointsAt);
  const pointsAt = claim.pointsAt + (rest.length - rest.trimStart().length);
  const inText = series.get(keyOf(paragraph.index, pointsAt));
  if (inText) return inText;
  if (rest.trim() !== "") return inlinePoints(snapshot, paragraph, pointsAt) ?? listMembers(rest);
  const next = nextWithText(snapshot, paragraph.index + 1);
  if (next === undefined) return null;
  const indent = next.text.length - next.text.trimStart().length;
  return groups.get(next.index) ?? series.get(keyOf(next.index, indent)) ?? null;
}

function keyOf(paragraph: number, start: number): string {
  return `${paragraph} ${start}`;
}

/** Where series and groups of numbers begin that begin with one. The result is kept with the snapshot. */
function startsOf(snapshot: DocumentSnapshot): Starts {
  const known = startsBySnapshot.get(snapshot);
  if (known) return known;
  const series = new Map<string, PointsBehind>();
  for (const { values, items } of seriesOf(snapshot).series) {
    const first = items[0];
    if (!first || values[0] !== 1) continue;
    // A slip in the count itself is told of by series-gap: either reading may be meant.
    const most = values.reduce((left, right) => Math.max(left, right), values.length);
    const places = items.flatMap((item) => (item ? [{ paragraph: item.paragraph, start: item.start, end: item.end }] : []));
    series.set(keyOf(first.paragraph, first.start), { fewest: values.length, most, places });
  }
  const groups = new Map<number, PointsBehind>();
  for (const { items, parent } of outlineOf(snapshot).groups) {
    const first = items[0];
    if (first?.label.value !== 1) continue;
    const last = items[items.length - 1]?.label.value ?? 0;
    // Behind the points of the opening other parts of the report may follow: 一、 to 三、 announced, 四、下步打算.
    const fewest = parent === null ? 1 : Math.min(items.length, last);
    groups.set(first.paragraph, { fewest, most: Math.max(items.length, last), places: items.map(({ range }) => range) });
  }
  const starts = { series, groups };
  startsBySnapshot.set(snapshot, starts);
  return starts;
}

function nextWithText({ paragraphs }: DocumentSnapshot, from: number): Paragraph | undefined {
  for (let at = from; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.text.trim() !== "") return paragraph;
  }
  return undefined;
}

const INLINE_FORMS: readonly LabelForm[] = ["1.", "（1）", "①", "（一）"];

/** 五方面工作：1.抓学习；2.抓队伍: numbers inside the paragraph, where the next paragraph does not count on. */
function inlinePoints(snapshot: DocumentSnapshot, { text, index }: Paragraph, pointsAt: number): PointsBehind | null {
  const form = INLINE_FORMS.find((one) => countedTo(text.slice(0, pointsAt + LONGEST_LABEL), one, pointsAt, 0) === 1);
  if (form === undefined) return null;
  const count = countedTo(text, form, pointsAt, 0);
  const next = parseLabel(nextWithText(snapshot, index + 1)?.text ?? "");
  const goesOn = next?.form === form && next.value > count;
  const isBroken = countedTo(text, form, pointsAt, count + 1) > count + 1;
  return count < 2 || goesOn || isBroken ? null : { fewest: count, most: count, places: [] };
}

/** In UTF-16 units. */
const LONGEST_LABEL = 4;

const LONGEST_LIST = 120;
const LONGEST_MEMBER = 14;

/** 三个层次：甲、乙和丙。 A list with anything inside that could hide a member or a pause is not counted. */
function listMembers(rest: string): PointsBehind | null {
  const head = rest.slice(0, LONGEST_LIST);
  const stop = head.indexOf("。");
  const list = stop < 0 ? "" : head.slice(0, stop);
  if (!list.includes("、") || /[，；：！？,;:“”（）《》等…]|[一二三四五六七八九][是要]/.test(list)) return null;
  // 奖项12项：国家级2项、省级5项: the members are counted themselves, and their sum is what was announced.
  if (/[0-9０-９][个条项点类步件]/.test(list)) return null;
  const members = list.split("、");
  if (members.some((member) => member.trim().length > LONGEST_MEMBER)) return null;
  const joined = members.reduce((sum, member) => sum + (member.match(/以及|[和与及]/g)?.length ?? 0), 0);
  return { fewest: members.length, most: members.length + joined, places: [] };
}
