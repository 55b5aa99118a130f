import { inlineText } from "./inline-text";
import { linePitch, titleLinePitch } from "./page";
import type { ParagraphExtras } from "./paragraph";
import { indentAlone, signatureIndents, type SignatureIndents } from "./signature-indents";
import { titleInlines } from "./title-inlines";
import type { ReportBlock } from "../skeletons/types";

/** A date of the usual length, for the place of the signature while the date is not given. */
const usualDate = "2026年12月20日";

/** What the paragraph at a place of the report has beside its style: it depends on its text and on its neighbours. */
export function paragraphExtras(blocks: readonly ReportBlock[], at: number): ParagraphExtras {
  const block = blocks[at];
  switch (block?.style) {
    case undefined:
      return {};
    case "title":
    case "subtitle":
    case "imprint":
      return { after: spaceAfterHead(blocks, at) };
    case "signature":
      return { right: indentsOf(block, blocks[at + 1]).signature };
    case "date":
      return { right: indentsOf(blocks[at - 1], block).date };
    default: {
      const next = blocks[at + 1]?.style;
      // A page must not hold the signature alone (GB/T 9704-2012, 7.3.5.5 keeps it with the text); to whom a brief goes stands apart.
      return { keepNext: next === "signature", ...(block?.style === "body" && next === "recipient" ? { after: linePitch } : {}) };
    }
  }
}

/**
 * About one blank line below the title, or below the last line of a head that has more, so that title and space together take whole
 * lines of the page and 22 lines still fill it.
 */
function spaceAfterHead(blocks: readonly ReportBlock[], at: number): number {
  const next = blocks[at + 1]?.style;
  if (next === "subtitle" || next === "imprint") return 0;
  const title = blocks.slice(0, at + 1).filter(({ style }) => style === "title").at(-1);
  const height = (title === undefined ? 1 : titleInlines(title.inlines).lines) * titleLinePitch;
  return Math.round((height + linePitch) / linePitch) * linePitch - height;
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
