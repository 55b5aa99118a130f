import { controlIds } from "./control";
import { inlineText } from "./inline-text";
import { paragraphXml } from "./paragraph";
import { paragraphExtras } from "./paragraph-extras";
import { titleInlines } from "./title-inlines";
import type { ReportBlock } from "../skeletons/types";

/** The paragraphs of a report as WordprocessingML, without the section. */
export function bodyXml(blocks: readonly ReportBlock[]): string {
  const nextId = controlIds(blocks.flatMap((block) => block.inlines.map(inlineText)).join("\n"));
  return blocks
    .map((block, at) => {
      const inlines = block.style === "title" ? titleInlines(block.inlines).inlines : block.inlines;
      return paragraphXml(block.style, inlines, nextId, paragraphExtras(blocks, at));
    })
    .join("");
}
