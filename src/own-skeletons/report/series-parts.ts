import { numberText } from "../../skeletons/number-text";
import type { PartDraft } from "./drafts";

/** A longer first sentence is no heading; UTF-16 units. */
const LONGEST_LEAD = 40;
const FEWEST = 2;

/**
 * Paragraphs 一是…, 二是… at the end of a part, each with a short sentence first, become parts of their own: they can then be
 * switched off, and the others count on. Nothing else is changed.
 */
export function withSeriesParts(draft: PartDraft): void {
  draft.parts.forEach(withSeriesParts);
  if (draft.parts.length > 0 || draft.level === 3 || draft.level === 0) return;
  const begin = firstOfSeries(draft.text);
  if (begin < 0) return;
  const points = draft.text.splice(begin);
  draft.numbers = "一是";
  points.forEach((point, index) => {
    const words = point.slice(numberText("一是", index + 1).length);
    const stop = words.indexOf("。");
    draft.parts.push({ heading: words.slice(0, stop), level: 3, form: "runIn", text: [words.slice(stop + 1).trim()], parts: [] });
  });
}

/** Where paragraphs counted from 一是 to the last one begin; -1 when the text does not end so. */
function firstOfSeries(text: readonly string[]): number {
  const begin = text.findIndex((paragraph) => paragraph.startsWith("一是"));
  if (begin < 0 || text.length - begin < FEWEST) return -1;
  const isSeries = text.slice(begin).every((paragraph, index) => {
    const number = numberText("一是", index + 1);
    if (!paragraph.startsWith(number)) return false;
    const lead = paragraph.slice(number.length, paragraph.indexOf("。"));
    return paragraph.includes("。") && lead !== "" && lead.length <= LONGEST_LEAD && !/[{}|]/.test(lead);
  });
  return isSeries && text.length - begin <= 99 ? begin : -1;
}
