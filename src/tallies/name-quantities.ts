import { labelOf } from "./label-of";
import type { Named } from "./label-of";
import type { Quantity } from "./quantities-of";
import { sentencesOf } from "./sentences-of";

/** A quantity with its name and the position of its sentence in the paragraph. */
export interface NamedQuantity {
  readonly quantity: Quantity;
  readonly label: string;
  /** Index into the paragraph's sentences. */
  readonly sentence: number;
}

/**
 * Names all quantities of a paragraph, each by the words around it and the quantity before it in its sentence. A quantity has the
 * same name whether it and its neighbours are masks, blanks or numbers. Linear in the length of the text.
 * @param quantities in order, those that are there and those that are missing
 */
export function nameQuantities(text: string, quantities: readonly Quantity[]): readonly NamedQuantity[] {
  const plain = withSigns(text, quantities);
  const sentences = sentencesOf(plain.text);
  let at = 0;
  let before: Named | undefined;
  return quantities.map((quantity, index) => {
    const own = plain.quantities[index] ?? quantity;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= own.start) {
      at += 1;
      before = undefined;
    }
    const sentence = sentences[at] ?? { start: 0, end: plain.text.length };
    before = labelOf(plain.text, own, sentence, plain.quantities[index + 1], before);
    return { quantity, label: before.label, sentence: at };
  });
}

/** The text with one sign for each quantity, and the quantities where they then stand. */
function withSigns(text: string, quantities: readonly Quantity[]): { readonly text: string; readonly quantities: readonly Quantity[] } {
  let signed = "";
  let at = 0;
  const moved = quantities.map((quantity) => {
    signed += text.slice(at, quantity.start);
    const start = signed.length;
    signed += "*";
    at = quantity.end;
    const shift = start + 1 - quantity.end;
    return { ...quantity, start, end: start + 1, wordStart: quantity.wordStart + shift, unitEnd: quantity.unitEnd + shift };
  });
  return { text: signed + text.slice(at), quantities: moved };
}
