import { supports } from "./api-sets";

/** Loads the ids of paragraphs besides what else is loaded of them; nothing below WordApi 1.6. */
export const idProperty = "uniqueLocalId";

/** The ids that were loaded; none below WordApi 1.6. */
export function idsOf(paragraphs: Word.ParagraphCollection): readonly string[] {
  if (supports("1.6")) {
    return paragraphs.items.map((paragraph) => paragraph.uniqueLocalId);
  }
  return [];
}
