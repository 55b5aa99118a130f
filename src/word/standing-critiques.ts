import { supports } from "./api-sets";
import type { KnownAnnotation } from "./critique-types";
import { readInWord } from "./in-word";

/**
 * Which of some annotations stand in this document, for a pane that did not draw them itself. One round trip, two where any may.
 * @returns their ids
 * @throws WordFailure
 */
export async function standingCritiques(known: readonly KnownAnnotation[]): Promise<readonly string[]> {
  if (known.length === 0) return [];
  return readInWord(async (context) => {
    if (supports("1.7")) {
      const { paragraphs } = context.document.body;
      paragraphs.load("uniqueLocalId");
      await context.sync();
      // Ids are of one session: those of another document, or of another day, are nowhere.
      const ids = paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId);
      const places = new Map(ids.map((id, index) => [id, index]));
      const found = annotationsNear(context.document, ids, known.flatMap(({ paragraphId }) => places.get(paragraphId) ?? []));
      if (found.length === 0) return [];
      await context.sync();
      const wanted = new Set(known.map(({ annotation }) => annotation));
      return found.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => wanted.has(id));
    }
    return [];
  });
}

/** Queues the annotations of paragraphs and of their neighbours, where a paragraph was cut or joined; each paragraph once. */
export function annotationsNear(document: Word.Document, ids: readonly string[], indexes: readonly number[]) {
  const near = new Set(indexes.flatMap((at) => [at - 1, at, at + 1]));
  return [...near].flatMap((index) => {
    const id = ids[index];
    if (id === undefined) return [];
    if (supports("1.7")) {
      const annotations = document.getParagraphByUniqueLocalId(id).getAnnotations();
      annotations.load("id");
      return [annotations];
    }
    return [];
  });
}
