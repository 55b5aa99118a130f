import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { quotationSpans } from "./quotation-spans";
import type { ScopePart } from "./types";

/** Whether a document has anything of a part: leaving out what is not there leaves nothing unchecked. */
export function hasPart({ paragraphs }: DocumentSnapshot, part: ScopePart): boolean {
  return paragraphs.some((paragraph) => paragraph.text.trim() !== "" && (partsOf(paragraph).includes(part) || (part === "quotations" && quotationSpans(paragraph).length > 0)));
}

/** The parts that a paragraph as a whole belongs to; a table in a header belongs to both. */
export function partsOf({ story, inTable }: Paragraph): readonly ScopePart[] {
  const parts: ScopePart[] = inTable ? ["tables"] : [];
  if (story.kind === "footnote") parts.push("notes");
  if (story.kind === "header" || story.kind === "footer") parts.push("headers");
  return parts;
}
