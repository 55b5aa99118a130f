import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { numbersOf } from "./quantities-of";
import type { NumberLike } from "./quantities-of";
import { quantityKey } from "./quantity-key";
import type { QuantityKey } from "./quantity-key";
import { rowTitleOf } from "./row-title-of";
import { sentencesOf } from "./sentences-of";
import type { Sentence } from "./sentences-of";

const MOST_SLOTS = 24;

/** A sentence of the document with its quantities taken out; in a table, with the title of the row before it. */
export interface SentenceKey extends QuantityKey {
  /** How many equal sentences stand before it in the document. */
  readonly repeat: number;
  /** Position of its paragraph in the snapshot. */
  readonly paragraph: number;
}

/** The sentences of a document that hold a number, a mask or a blank, in order. Linear in the length of the document. */
export function sentenceKeys(snapshot: DocumentSnapshot): readonly SentenceKey[] {
  const seen = new Map<string, number>();
  return snapshot.paragraphs.flatMap((paragraph, index) =>
    keysOf(paragraph, rowTitleOf(paragraph, snapshot.paragraphs[index - 1])).map(({ key, slots }) => {
      const repeat = seen.get(key) ?? 0;
      seen.set(key, repeat + 1);
      return { key, slots, repeat, paragraph: index };
    }),
  );
}

function keysOf({ text }: Paragraph, rowTitle: string): readonly QuantityKey[] {
  const numbers = numbersOf(text);
  if (numbers.length === 0) return [];
  const title = rowTitle === "" ? "" : `${rowTitle}\t`;
  let next = 0;
  return sentencesOf(text).flatMap(({ start, end }) => {
    const own: NumberLike[] = [];
    for (let number = numbers[next]; number !== undefined && number.start < end; number = numbers[next]) {
      own.push(number);
      next += 1;
    }
    return piecesOf(text, { start, end }, own).map(({ key, slots }) => ({ key: title + key, slots }));
  });
}

/** A sentence with very many numbers is taken in pieces, so that what is remembered of each number stays small. */
function piecesOf(text: string, { start, end }: Sentence, numbers: readonly NumberLike[]): readonly QuantityKey[] {
  const pieces: QuantityKey[] = [];
  let from = start;
  for (let at = 0; at < numbers.length; at += MOST_SLOTS) {
    const own = numbers.slice(at, at + MOST_SLOTS);
    const last = own.at(-1);
    const to = at + MOST_SLOTS >= numbers.length || last === undefined ? end : (last.measure?.wordStart ?? last.end);
    pieces.push(quantityKey(text, from, to, own));
    from = to;
  }
  return pieces;
}
