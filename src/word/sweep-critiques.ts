import { supports } from "./api-sets";
import { readInWord } from "./in-word";

/** What was to be drawn in a paragraph. */
interface Asked {
  readonly paragraphId: string;
  readonly critiques: readonly Place[];
}

interface Place {
  readonly colorScheme: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Word keeps what a failing batch did before it failed: takes away what was drawn of a batch that failed, known only by its place and
 * colour. Two round trips. What cannot be taken away is no part of the document and goes when that is closed.
 */
export async function sweepCritiques(asked: readonly Asked[]): Promise<void> {
  try {
    await readInWord(async (context) => {
      if (supports("1.7")) {
        const found = asked.map(({ paragraphId, critiques }) => {
          const annotations = context.document.getParagraphByUniqueLocalId(paragraphId).getAnnotations();
          annotations.load("id,critiqueAnnotation/critique");
          return { annotations, critiques };
        });
        await context.sync();
        const ours = found.flatMap(({ annotations, critiques }) => {
          const places = new Set(critiques.map(placeOf));
          return annotations.items.filter(({ critiqueAnnotation: { critique } }) => places.has(placeOf(critique)));
        });
        if (ours.length === 0) return;
        for (const { id } of ours) context.document.getAnnotationById(id).delete();
        await context.sync();
      }
    });
  } catch {
    return;
  }
}

function placeOf({ colorScheme, start, length }: Place): string {
  return `${colorScheme} ${start} ${length}`;
}
