import type { Paragraph } from "../snapshot/types";
import type { NamedParagraph } from "./name-document";
import type { Quantity } from "./quantities-of";
import type { Section } from "./section-of";
import { sentenceAround } from "./sentences-of";
import type { Sentence } from "./sentences-of";
import { placeOf } from "./sighting";
import type { Sighting } from "./sighting";

/**
 * The masks and blanks before a measure word in one paragraph and the numbers that were filled there, in order; those inside
 * controls of our skeletons are left out. The controls of others are places as a whole. Linear in the length of the text.
 * @param named the paragraph's quantities (`nameDocument`)
 * @param sentences the paragraph's sentences
 * @param rowTitle what names a cell that holds a mask and its unit only: the text of the cell before
 */
export function maskSightings(
  paragraph: Paragraph,
  { masked, quantities }: NamedParagraph,
  section: Section,
  sentences: readonly Sentence[],
  rowTitle: () => string,
): readonly Sighting[] {
  if (!quantities.some(({ quantity }) => quantity.missing)) return [];
  const { text } = paragraph;
  const unnamed = new Map<string, number>();
  return quantities.flatMap((named, index): readonly Sighting[] => {
    const { quantity, id, label, sentence: at, base, scope, scopeKey, lead, owner } = named;
    if (!quantity.missing) return [];
    const hidden = masked.hiddenAt(quantity.start);
    const start = masked.original(quantity.start);
    const end = hidden?.end ?? start + quantity.end - quantity.start;
    const { unit, approx } = quantity;
    const sentence = sentences[at] ?? { start: 0, end: text.length };
    const name = label || rowTitle();
    const time = name === "" && !scopeKey.startsWith("~") ? scope : "";
    // What nothing names is known by its sentence, and never joined with another.
    const known = name || `#${nameless(masked.text, quantity, quantities[index - 1]?.quantity, quantities[index + 1]?.quantity)}`;
    return [
      {
        id: label === "" ? `text:${section.path}|${known}|${unit}` : id,
        label: name || ofUnit(time, quantity, at, unnamed),
        unit,
        ...(approx === "" ? {} : { approx }),
        ...(name === "" ? { alone: true } : {}),
        facts: { base: base || name, scopeKey, lead, owner, at: `${paragraph.index}:${at}` },
        section: section.title,
        sentence: sentenceAround(text, sentence, start),
        place: { ...placeOf(paragraph, start, end, hidden?.control, hidden?.value ?? null), ...(approx === "" ? {} : { approx }) },
      },
    ];
  });
}

/** The time or the unit stands for the name of what nothing names; the second one of a sentence is numbered. */
function ofUnit(time: string, { unit }: Quantity, sentence: number, unnamed: Map<string, number>): string {
  const name = time || unit;
  const key = `${sentence} ${name} ${unit}`;
  const count = (unnamed.get(key) ?? 0) + 1;
  unnamed.set(key, count);
  return count === 1 ? name : `${name}（${count}）`;
}

/** The few words before and behind a quantity that nothing names. */
function nameless(text: string, { start, unitEnd }: Quantity, before: Quantity | undefined, next: Quantity | undefined): string {
  const from = Math.max(before?.unitEnd ?? 0, start - 8);
  return `${text.slice(from, start)}~${text.slice(unitEnd, Math.min(next?.start ?? text.length, unitEnd + 8))}`.replace(/[\s\d*＊✱×✕╳xXｘＸ□■○◯●◇◆_＿]+/gu, "");
}
