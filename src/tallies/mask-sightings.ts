import { parseTag } from "../skeletons/tags";
import type { ControlSpan, Paragraph } from "../snapshot/types";
import { coveredBy } from "./covered-by";
import type { FilledSpan } from "./filled-spans";
import { foreignSpans } from "./foreign-spans";
import { maskedText } from "./masked-text";
import { nameQuantities } from "./name-quantities";
import { quantitiesOf } from "./quantities-of";
import type { Quantity } from "./quantities-of";
import type { Section } from "./section-of";
import { sentenceAround } from "./sentences-of";
import type { Sentence } from "./sentences-of";
import { placeOf } from "./sighting";
import type { Sighting } from "./sighting";

/**
 * The masks and blanks before a measure word in one paragraph and the numbers that were filled there, in order; those inside
 * controls of our skeletons are left out. The controls of others are places as a whole. Linear in the length of the text.
 * @param sentences the paragraph's sentences
 * @param rowTitle what names a cell that holds a mask and its unit only: the text of the cell before
 * @param filled the numbers of the paragraph that were filled from the form, in order
 */
export function maskSightings(
  paragraph: Paragraph,
  section: Section,
  sentences: readonly Sentence[],
  rowTitle: string,
  filled: readonly FilledSpan[] = [],
): readonly Sighting[] {
  const { text } = paragraph;
  const masked = maskedText(text, hiddenSpans(paragraph, filled));
  const quantities = quantitiesOf(masked.text);
  if (!quantities.some(({ missing }) => missing)) return [];
  const isOurs = coveredBy(paragraph.controls.filter(({ tag }) => parseTag(tag) !== null));
  const named = nameQuantities(masked.text, quantities);
  return named.flatMap(({ quantity, label, sentence: at }, index): readonly Sighting[] => {
    const hidden = masked.hiddenAt(quantity.start);
    const start = masked.original(quantity.start);
    const end = hidden?.end ?? start + quantity.end - quantity.start;
    if (!quantity.missing || isOurs({ start, end })) return [];
    const { unit, approx } = quantity;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const name = label || rowTitle;
    // What nothing names is known by its sentence, and never joined with another.
    const known = name || `#${nameless(masked.text, quantity, quantities[index - 1], quantities[index + 1])}`;
    const value = hidden?.value ?? null;
    return [
      {
        id: `text:${section.path}|${known}|${unit}`,
        label: name || masked.text.slice(quantity.end, quantity.unitEnd),
        unit,
        ...(approx === "" ? {} : { approx }),
        ...(name === "" ? { alone: true } : {}),
        section: section.title,
        sentence: sentenceAround(text, sentence, start),
        place: { ...placeOf(paragraph, start, end, hidden?.control, value), ...(approx === "" ? {} : { approx }) },
      },
    ];
  });
}

interface HiddenSpan extends FilledSpan {
  readonly value: string | null;
  readonly control?: ControlSpan;
}

/** What a paragraph is named without: the controls of others, and the numbers in plain text that were filled. */
function hiddenSpans(paragraph: Paragraph, filled: readonly FilledSpan[]): readonly HiddenSpan[] {
  const controlled = foreignSpans(paragraph);
  const isControlled = coveredBy(controlled);
  const plain = filled
    .filter((span) => !isControlled(span))
    .map((span) => ({ ...span, value: paragraph.text.slice(span.start, span.end) }));
  return controlled.length === 0 ? plain : [...controlled, ...plain].sort((a, b) => a.start - b.start);
}

/** The few words before and behind a quantity that nothing names. */
function nameless(text: string, { start, unitEnd }: Quantity, before: Quantity | undefined, next: Quantity | undefined): string {
  const from = Math.max(before?.unitEnd ?? 0, start - 8);
  return `${text.slice(from, start)}~${text.slice(unitEnd, Math.min(next?.start ?? text.length, unitEnd + 8))}`.replace(/[\s\d*＊✱×✕╳xXｘＸ□■○◯●◇◆_＿]+/gu, "");
}
