import { parseTag } from "../skeletons/tags";
import type { ControlSpan, Paragraph } from "../snapshot/types";
import { approxBefore } from "./approx-before";
import type { Section } from "./section-of";
import { sentenceAround } from "./sentences-of";
import type { Sentence } from "./sentences-of";
import { isMask, placeOf } from "./sighting";
import type { Sighting } from "./sighting";

/**
 * The tally controls of our skeletons in one paragraph, in order.
 * @param sentences the paragraph's sentences
 */
export function controlSightings(paragraph: Paragraph, section: Section, sentences: readonly Sentence[]): readonly Sighting[] {
  const { text } = paragraph;
  const found: Sighting[] = [];
  let at = 0;
  for (const control of [...paragraph.controls].sort((a, b) => a.start - b.start)) {
    const parsed = parseTag(control.tag);
    if (parsed?.kind !== "tally") continue;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= control.start) at += 1;
    const approx = approxAround(text, control, parsed.unit);
    found.push({
      id: `tag:${control.tag}`,
      label: parsed.label,
      unit: parsed.unit,
      ...(approx === "" ? {} : { approx }),
      section: section.title,
      sentence: sentenceAround(text, sentences[at] ?? { start: 0, end: text.length }, control.start),
      place: { ...placeOf(paragraph, control.start, control.end, control, valueOf(text, control)), ...(approx === "" ? {} : { approx }) },
    });
  }
  return found;
}

/** The number in a control; null while it is empty, shows its prompt, or holds no more than a mask. */
function valueOf(text: string, control: ControlSpan): string | null {
  const content = text.slice(control.start, control.end).trim();
  return isMask(content) || content === control.placeholder.trim() ? null : content;
}

function approxAround(text: string, control: ControlSpan, unit: string): string {
  const behind = text.slice(control.end, control.end + 1);
  return approxBefore(text, control.start) + (/[余多]/u.test(behind) && text.startsWith(unit, control.end + 1) ? behind : "");
}
