import { numberText } from "../checks/numbering/label";
import { formatHanNumber } from "../checks/numbering/han-number";
import { seriesWord } from "../checks/numbering/series-items";
import type { DocumentSnapshot } from "../snapshot/types";
import { headingWords } from "./heading-shape";
import type { Head } from "./heads";
import type { Renumbering } from "./types";

/**
 * The numbers that must move on when a new one comes before them. A number moves only while the one before it has its value, so
 * that a gap takes the new one up. Automatic numbers move by themselves.
 * @param following the headings behind the new one that count on from it, in order
 * @param value the new one's number
 */
export function renumberings(snapshot: DocumentSnapshot, following: readonly Head[], value: number): readonly Renumbering[] {
  const moves: Renumbering[] = [];
  let taken = value;
  for (const head of following) {
    const own = valueOf(head);
    if (own === null || own > taken) break;
    const move = moved(snapshot, head, own + 1);
    if (move === null) break;
    moves.push(move);
    taken = own + 1;
  }
  return moves;
}

/** The number of a heading; null where it bears none. */
export function valueOf({ number }: Head): number | null {
  if (number === null) return null;
  return number.kind === "series" ? number.item.value : number.label.value;
}

/** Where the words of a heading begin behind its typed number; UTF-16 offset. */
export function wordsStart({ number }: Head): number {
  if (number?.kind === "typed") return number.label.end;
  return number?.kind === "series" ? number.item.end : 0;
}

function moved({ paragraphs }: DocumentSnapshot, head: Head, value: number): Renumbering | null {
  const text = paragraphs[head.paragraph]?.text;
  const { number } = head;
  if (text === undefined || number === null || number.kind === "drawn") return null;
  const { start, end } = number.kind === "series" ? number.item : number.label;
  const written =
    number.kind === "series"
      ? seriesWord(number.item.family, value, formatHanNumber(value))
      : text.slice(start, number.label.numberStart) + numberText(number.label.form, value) + text.slice(number.label.numberEnd, end);
  return {
    range: { paragraph: head.paragraph, start, end },
    excerpt: text.slice(start, end),
    text: written,
    heading: headingWords(text.slice(wordsStart(head))),
  };
}
