import type { Place } from "../snapshot/types";
import { queuePlaces, type FoundPlace } from "./find-places";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";

export type Direction = "next" | "previous";

/** Where the selection stands, seen from a place; Word's names. `elsewhere` is another story, for example a header. */
export type Side = "before" | "on" | "behind" | "elsewhere";

/**
 * The selection against a place that begins where it begins is told by the end: of two places with one beginning the shorter one
 * comes first. So every place is reached once, also one that lies inside another.
 */
const sides: Readonly<Record<string, Side>> = {
  Before: "before",
  AdjacentBefore: "before",
  OverlapsBefore: "before",
  Contains: "before",
  ContainsEnd: "before",
  InsideStart: "before",
  Equal: "on",
  After: "behind",
  AdjacentAfter: "behind",
  OverlapsAfter: "behind",
  Inside: "behind",
  InsideEnd: "behind",
  ContainsStart: "behind",
};

/**
 * Selects the place after or before the selection; behind the last comes the first again, and the other way round. Three round trips.
 * @param places in any order; those that cannot be found any more are passed over
 * @returns the index of the place that is selected now; null when none can be found
 * @throws WordFailure
 */
export async function selectNear(reading: Reading, places: readonly Place[], direction: Direction): Promise<number | null> {
  if (places.length === 0) return null;
  return inWord(async (context) => {
    const find = queuePlaces(context, reading, places, "text");
    const selection = context.document.getSelection();
    selection.load("text");
    await context.sync();
    const found = inOrder(places, find());
    const relations = found.map(({ range }) => selection.compareLocationWith(range));
    await context.sync();
    const wanted = found[indexNear(found.map(({ excerpt }, at) => sideOf(relations[at]?.value, selection.text === excerpt)), direction)];
    if (!wanted) return null;
    wanted.range.select();
    await context.sync();
    return wanted.index;
  });
}

/** A selected control may reach over its own ends: the same text in touch with the place is the place. */
function sideOf(relation: string | undefined, isSameText: boolean): Side {
  if (isSameText && /^(?:Contains|Inside)/.test(relation ?? "")) return "on";
  return sides[relation ?? ""] ?? "elsewhere";
}

/**
 * Where to go in a list in document order.
 * @param selection where the selection stands, seen from each place
 * @returns an index; -1 in an empty list
 */
export function indexNear(selection: readonly Side[], direction: Direction): number {
  const count = selection.length;
  if (count === 0) return -1;
  if (direction === "next") {
    const last = Math.max(selection.lastIndexOf("behind"), selection.lastIndexOf("on"));
    return last >= 0 ? (last + 1) % count : Math.max(0, selection.indexOf("before"));
  }
  const first = selection.findIndex((side) => side === "before" || side === "on");
  if (first >= 0) return (first + count - 1) % count;
  const behind = selection.lastIndexOf("behind");
  return behind >= 0 ? behind : count - 1;
}

interface Found {
  readonly range: Word.Range;
  readonly excerpt: string;
  /** In the caller's list. */
  readonly index: number;
}

/** Those that were found, as they stand in the document; of a control its text. */
function inOrder(places: readonly Place[], answers: readonly FoundPlace[]): readonly Found[] {
  return places
    .flatMap((place, index) => {
      const answer = answers[index];
      return answer?.kind === "found" ? [{ place, index, target: answer.target }] : [];
    })
    .sort(({ place: { range: one } }, { place: { range: other } }) => one.paragraph - other.paragraph || one.start - other.start || one.end - other.end)
    .map(({ place: { excerpt }, index, target }) => ({ excerpt, index, range: target.getRange("Content") }));
}
