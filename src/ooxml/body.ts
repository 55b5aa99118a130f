import { inlineText } from "./inline-text";
import { controlIds } from "./control";
import { linePitch, titleLinePitch } from "./page";
import { paragraphXml } from "./paragraph";
import { indentAlone, signatureIndents, type SignatureIndents } from "./signature-indents";
import { titleInlines } from "./title-inlines";
import type { ReportBlock } from "../skeletons/types";

/** A date of the usual length, for the place of the signature while the date is not given. */
const usualDate = "2026年12月20日";

/** The paragraphs of a report as WordprocessingML, without the section. */
export function bodyXml(blocks: readonly ReportBlock[]): string {
  const nextId = controlIds(blocks.flatMap((block) => block.inlines.map(inlineText)).join("\n"));
  return blocks.map((block, at) => blockXml(block, at, blocks, nextId)).join("");
}

function blockXml(block: ReportBlock, at: number, blocks: readonly ReportBlock[], nextId: () => number): string {
  if (block.style === "title") {
    const { inlines, lines } = titleInlines(block.inlines);
    return paragraphXml("title", inlines, nextId, { after: spaceAfterTitle(lines) });
  }
  if (block.style === "signature") {
    const date = blocks[at + 1];
    return paragraphXml("signature", block.inlines, nextId, { right: indentsOf(block, date).signature });
  }
  if (block.style === "date") {
    const signature = blocks[at - 1];
    return paragraphXml("date", block.inlines, nextId, { right: indentsOf(signature, block).date });
  }
  // A page must not hold the signature alone (GB/T 9704-2012, 7.3.5.5 keeps it with the text).
  return paragraphXml(block.style, block.inlines, nextId, { keepNext: blocks[at + 1]?.style === "signature" });
}

/** About one blank line, so that title and space together take whole lines of the page and 22 lines still fill it. */
function spaceAfterTitle(lines: number): number {
  const title = lines * titleLinePitch;
  return Math.round((title + linePitch) / linePitch) * linePitch - title;
}

function indentsOf(signature: ReportBlock | undefined, date: ReportBlock | undefined): SignatureIndents {
  // A unit's name that is still asked for has a width that nobody knows.
  if (signature?.style !== "signature" || date?.style !== "date" || !isGiven(signature))
    return { signature: indentAlone, date: indentAlone };
  return signatureIndents(textOf(signature), isGiven(date) ? textOf(date) : usualDate);
}

function isGiven(block: ReportBlock): boolean {
  return block.inlines.every((inline) => inline.kind === "text");
}

function textOf(block: ReportBlock): string {
  return block.inlines.map(inlineText).join("");
}
