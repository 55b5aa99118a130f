import { MarkupError } from "./parse-markup";
import { inlinesOf } from "./inlines-of";
import type { SkeletonPart, WriterInfo } from "./types";

/**
 * The heading of a part without its number, with the years and the kind of organisation in it.
 * @throws MarkupError when it holds anything else than these and text: a run-in heading is one run in one font
 */
export function headingText(part: Pick<SkeletonPart, "heading">, writer: WriterInfo): string {
  if (/\{(?!year\}|nextYear\}|org[A-Za-z]*\})|\|/.test(part.heading))
    throw new MarkupError(`a heading takes only {year}, {nextYear} and {org} with its like: "${part.heading}"`);
  return inlinesOf(part.heading, writer)
    .map((inline) => (inline.kind === "text" ? inline.text : ""))
    .join("");
}
