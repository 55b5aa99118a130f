import { MarkupError } from "./parse-markup";
import { inlinesOf } from "./inlines-of";
import type { SkeletonPart, WriterInfo } from "./types";

/**
 * The heading of a part without its number, with the years in it.
 * @throws MarkupError when it holds anything but text and years: a run-in heading is one run in one font
 */
export function headingText(part: SkeletonPart, writer: WriterInfo): string {
  if (/\{(?!year\}|nextYear\})|\|/.test(part.heading))
    throw new MarkupError(`a heading takes only {year} and {nextYear}: "${part.heading}"`);
  return inlinesOf(part.heading, writer)
    .map((inline) => (inline.kind === "text" ? inline.text : ""))
    .join("");
}
