import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { characterClass, classOf } from "../scan/character-class";
import { paragraphsWith } from "../scan/scan-of";
import type { Amount, AmountSentence } from "./amount";
import { signsOf } from "./signs";
import { numberEnd, readAmount } from "./read-amount";

const { digit } = characterClass;
/** 。！？!? */
const FULL_STOPS: readonly number[] = [0x3002, 0xff01, 0xff1f, 0x21, 0x3f];
/** What ends a sentence or begins a number: a table, because every character is asked. */
const landmarks = new Uint8Array(0x10000);
for (let code = 0; code < landmarks.length; code += 1) landmarks[code] = ((classOf[code] ?? 0) & digit) !== 0 ? 1 : 0;
for (const code of FULL_STOPS) landmarks[code] = 2;

const known = new WeakMap<DocumentSnapshot, readonly AmountSentence[]>();

/**
 * The sentences of the body that hold numbers before measure words, tables left out, in document order. One pass over the
 * paragraphs with digits; the result is kept with the snapshot, which never changes.
 */
export function amountSentencesOf(snapshot: DocumentSnapshot): readonly AmountSentence[] {
  const before = known.get(snapshot);
  if (before) return before;
  const made: AmountSentence[] = [];
  for (const paragraph of paragraphsWith(snapshot, digit)) {
    if (paragraph.story.kind === "body" && !paragraph.inTable) collect(paragraph, made);
  }
  known.set(snapshot, made);
  return made;
}

function collect(paragraph: Paragraph, into: AmountSentence[]): void {
  const { text } = paragraph;
  let start = 0;
  let amounts: Amount[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const landmark = landmarks[text.charCodeAt(at)];
    if (landmark === 0) continue;
    if (landmark === 1) {
      const end = numberEnd(text, at);
      const amount = readAmount(text, at, end);
      if (amount !== null) amounts.push(amount);
      at = end - 1;
    } else {
      if (amounts.length > 0) {
        into.push({ paragraph, start, end: at + 1, amounts, signs: signsOf(text, start, at, amounts) });
        amounts = [];
      }
      start = at + 1;
    }
  }
  if (amounts.length > 0) into.push({ paragraph, start, end: text.length, amounts, signs: signsOf(text, start, text.length, amounts) });
}
