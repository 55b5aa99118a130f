import type { Change, PlanPoint } from "./types";

/** A point of the plan as it stands in the work part, without its prompt. */
export interface PointText {
  readonly text: string;
  /** The masks in it: UTF-16 offset, and the number that stood there. */
  readonly masks: readonly { readonly at: number; readonly number: string }[];
}

/**
 * Heading and first sentence of a point, its numbers masked; 明年 of last year's plan is 今年.
 * @param masks the numbers of the report that are masked, in order
 */
export function pointText({ heading, text, range: { paragraph, start, end } }: PlanPoint, masks: readonly Change[]): PointText {
  let written = heading === "" ? "" : `${ofThisYear(heading)}。`;
  const found: { at: number; number: string }[] = [];
  let from = 0;
  for (const { range, excerpt, to } of masks) {
    if (range.paragraph !== paragraph || range.start < start || range.end > end) continue;
    written += ofThisYear(text.slice(from, range.start - start));
    found.push({ at: written.length, number: excerpt });
    written += to;
    from = range.end - start;
  }
  return { text: written + ofThisYear(text.slice(from)), masks: found };
}

/** Last year's next year is this year. */
function ofThisYear(words: string): string {
  return words.replace(/(?:明年|来年)度?|下一?年度|下一年(?!级)|新的一年/gu, "今年");
}
