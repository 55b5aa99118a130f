import type { Edit } from "../types";
import { labelText, numberText } from "./label";
import type { LabelForm } from "./label";
import type { NumberedParagraph } from "./numbered-paragraphs";

/** How a label should read. */
export interface WantedLabel {
  readonly form: LabelForm;
  readonly value: number;
  /** The mark behind an Arabic number: . or ．. */
  readonly dot: string;
}

/** True when the number is typed and only typed: a drawn one cannot be typed over, a double one is a fault of its own. */
export function isRewritable(item: NumberedParagraph): boolean {
  return item.typed !== null && item.drawn === null;
}

/**
 * The edits that give one part of a label its right form, each touching nothing but that part, so that fixes of several
 * rules fit together. A label of a wrong form is replaced whole.
 * @returns no edits where the part is right already, or the number is not typed
 */
export function labelEdits(item: NumberedParagraph, wanted: WantedLabel, part: "number" | "brackets" | "mark"): readonly Edit[] {
  const label = item.typed;
  if (label === null) return [];
  const { form, value, dot } = wanted;
  const place = (start: number, end: number, text: string): Edit => ({ range: { paragraph: item.paragraph, start, end }, text });
  if (label.form !== form) return [place(label.start, label.end, labelText(form, value, dot))];
  if (part === "number") return label.value === value ? [] : [place(label.numberStart, label.numberEnd, numberText(form, value))];
  if (part === "mark") {
    const mark = form === "一、" ? "、" : form === "1." ? dot : "";
    return label.mark === mark ? [] : [place(label.end - label.mark.length, label.end, mark)];
  }
  const closeEnd = label.numberEnd + label.close.length;
  return [
    ...(label.open === "(" ? [place(label.start, label.numberStart, "（")] : []),
    ...(label.close === ")" ? [place(label.numberEnd, closeEnd, "）")] : []),
  ];
}
