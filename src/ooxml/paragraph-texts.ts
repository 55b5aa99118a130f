import type { ReportBlock } from "../skeletons/types";
import { inlineText } from "./inline-text";
import { titleInlines } from "./title-inlines";

/**
 * The texts of a report's paragraphs as Word will give them back, by which an insertion is found again.
 * @returns one text a block; a line break is "\v", as Word has it
 */
export function paragraphTexts(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.map((block) => {
    const inlines = block.style === "title" ? titleInlines(block.inlines).inlines : block.inlines;
    return inlines.map(inlineText).join("").replaceAll("\n", "\v");
  });
}
