import { supports } from "./api-sets";
import type { KnownAnnotation } from "./critique-types";
import { readInWord } from "./in-word";
import { annotationsNear } from "./standing-critiques";
import { WordFailure } from "./word-host";

/**
 * Takes drawn places away. Word has no way to ask for an annotation that may be gone, and one that is gone fails the whole batch:
 * so their paragraphs are looked for first, then the annotations in these and their neighbours, where a paragraph was cut or joined.
 * Three round trips, whatever the number; one where all are expected to stand and do.
 * @param areStanding whether the text under all of them was just read and is unchanged
 * @throws WordFailure
 */
export async function eraseCritiques(marks: readonly KnownAnnotation[], areStanding: boolean): Promise<void> {
  if (marks.length === 0) return;
  try {
    await (areStanding ? eraseStanding(marks) : eraseFound(marks));
  } catch (error) {
    // One is gone after all, or the writer edited between two round trips.
    if (!(error instanceof WordFailure && error.code === "ItemNotFound")) throw error;
    await eraseFound(marks);
  }
}

async function eraseStanding(marks: readonly KnownAnnotation[]): Promise<void> {
  await readInWord(async (context) => {
    if (supports("1.7")) {
      for (const { annotation } of marks) context.document.getAnnotationById(annotation).delete();
      await context.sync();
    }
  });
}

async function eraseFound(marks: readonly KnownAnnotation[]): Promise<void> {
  await readInWord(async (context) => {
    if (supports("1.7")) {
      const { document } = context;
      const { paragraphs } = document.body;
      paragraphs.load("uniqueLocalId");
      await context.sync();
      const ids = paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId);
      const places = new Map(ids.map((id, index) => [id, index]));
      const found = annotationsNear(document, ids, marks.map(({ paragraphId, indexInStory }) => places.get(paragraphId) ?? indexInStory));
      if (found.length === 0) return;
      await context.sync();
      const ours = new Set(marks.map(({ annotation }) => annotation));
      const standing = found.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => ours.has(id));
      if (standing.length === 0) return;
      for (const id of standing) document.getAnnotationById(id).delete();
      await context.sync();
    }
  });
}
