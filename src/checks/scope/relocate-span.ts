import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import type { ParagraphSpan } from "./types";

/**
 * Finds paragraphs of an older snapshot's body in a newer one. Paragraphs with the same text are taken for the same where their number
 * is unchanged; one whose text is new is known by its unchanged neighbours: beside one, or as many paragraphs between two as there
 * were. What was put in between the first and the last belongs to the span.
 * @returns null when either end cannot be told for certain
 */
export function relocateSpan({ first, last }: ParagraphSpan, before: DocumentSnapshot, after: DocumentSnapshot): ParagraphSpan | null {
  const [was, is] = [bodyOf(before), bodyOf(after)];
  const follow = followerOf(was, is);
  const counts = { was: was.length, is: is.length };
  const start = newIndex(first, "first", counts, follow);
  const end = newIndex(last, "last", counts, follow);
  return start !== null && end !== null && start <= end ? { first: start, last: end } : null;
}

/** The body stands before all other stories. */
function bodyOf({ paragraphs }: DocumentSnapshot): readonly Paragraph[] {
  return paragraphs.filter(({ story }) => story.kind === "body");
}

/** Where a paragraph of the older body stands now; null when that is not certain. */
type Follow = (index: number) => number | null;

function followerOf(was: readonly Paragraph[], is: readonly Paragraph[]): Follow {
  const olds = byText(was);
  const news = byText(is);
  return (index) => {
    const text = was[index]?.text;
    if (text === undefined) return null;
    const before = olds.get(text) ?? [];
    const after = news.get(text) ?? [];
    return before.length === after.length ? (after[before.indexOf(index)] ?? null) : null;
  };
}

function byText(paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>();
  for (const { index, text } of paragraphs) {
    const known = indices.get(text);
    if (known) known.push(index);
    else indices.set(text, [index]);
  }
  return indices;
}

/** A paragraph in both bodies, or how many paragraphs they have. */
interface Pair {
  readonly was: number;
  readonly is: number;
}

function newIndex(index: number, side: "first" | "last", counts: Pair, follow: Follow): number | null {
  const own = follow(index);
  if (own !== null) return own;
  const above = neighbour(index, -1, counts, follow) ?? { was: -1, is: -1 };
  const below = neighbour(index, 1, counts, follow) ?? counts;
  if (above.is >= below.is) return null;
  if (below.was - above.was === below.is - above.is) return above.is + index - above.was;
  // Paragraphs came or went here: only an end that lies next to something unchanged is sure.
  if (side === "first" && above.was === index - 1 && above.is + 1 < below.is) return above.is + 1;
  if (side === "last" && below.was === index + 1 && below.is - 1 > above.is) return below.is - 1;
  return null;
}

/** The nearest paragraph in a direction that is still known; null when there is none up to the end. */
function neighbour(index: number, step: 1 | -1, counts: Pair, follow: Follow): Pair | null {
  for (let at = index + step; at >= 0 && at < counts.was; at += step) {
    const is = follow(at);
    if (is !== null) return { was: at, is };
  }
  return null;
}
