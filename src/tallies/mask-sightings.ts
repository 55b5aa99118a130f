import { parseTag } from "../skeletons/tags";
import type { ControlSpan, Paragraph } from "../snapshot/types";
import { labelOf } from "./label-of";
import type { Named } from "./label-of";
import { quantitiesOf } from "./quantities-of";
import type { Quantity } from "./quantities-of";
import type { Section } from "./section-of";
import { sentenceAround } from "./sentences-of";
import type { Sentence } from "./sentences-of";
import { placeOf } from "./sighting";
import type { Sighting } from "./sighting";

/**
 * The masks and blanks before a measure word in one paragraph, in order; those inside controls of our skeletons are left out.
 * Linear in the length of the text.
 * @param sentences the paragraph's sentences
 * @param rowTitle what names a cell that holds a mask and its unit only: the text of the cell before
 */
export function maskSightings(paragraph: Paragraph, section: Section, sentences: readonly Sentence[], rowTitle: string): readonly Sighting[] {
  const { text } = paragraph;
  const quantities = quantitiesOf(text);
  if (!quantities.some(({ missing }) => missing)) return [];
  const isOurs = coveredBy(paragraph.controls.filter(({ tag }) => parseTag(tag) !== null));
  const holders = new Map(paragraph.controls.map((control) => [`${control.start}-${control.end}`, control]));
  const found: Sighting[] = [];
  let at = 0;
  let before: Named | undefined;
  quantities.forEach((quantity, index) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= quantity.start) {
      at += 1;
      before = undefined;
    }
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const named = labelOf(text, quantity, sentence, quantities[index + 1], before);
    before = named;
    if (!quantity.missing || isOurs(quantity)) return;
    const { start, end, unit, approx, unitEnd } = quantity;
    const label = named.label || rowTitle;
    // What nothing names is known by its position alone, and never joined with another.
    const name = label || `#${paragraph.story.kind}${paragraph.indexInStory}.${index}`;
    found.push({
      id: `text:${section.path}|${name}|${unit}`,
      label: label || text.slice(end, unitEnd),
      unit,
      ...(approx === "" ? {} : { approx }),
      section: section.title,
      sentence: sentenceAround(text, sentence, start),
      place: placeOf(paragraph, start, end, holders.get(`${start}-${end}`), null),
    });
  });
  return found;
}

/** Asks of quantities in ascending order whether a control overlaps them. */
function coveredBy(controls: readonly ControlSpan[]): (quantity: Quantity) => boolean {
  const sorted = [...controls].sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (; at < sorted.length; at += 1) {
      const control = sorted[at];
      if (control === undefined || control.start >= end) break;
      reach = Math.max(reach, control.end);
    }
    return reach > start;
  };
}
