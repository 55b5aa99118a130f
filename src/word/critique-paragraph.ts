import { supports } from "./api-sets";
import type { CritiqueMark } from "./critique-types";
import { readInWord } from "./in-word";
import type { Reading } from "./read-snapshot";

/**
 * In which paragraph of the snapshot a drawn place stands. One round trip.
 * @returns its index; null when the paragraph is gone or is no longer what the snapshot says
 * @throws WordFailure
 */
export async function critiqueParagraph({ snapshot }: Reading, { paragraphId }: CritiqueMark): Promise<number | null> {
  return readInWord(async (context) => {
    let found: number | null = null;
    if (supports("1.7")) {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,uniqueLocalId");
      await context.sync();
      const body = snapshot.paragraphs.filter(({ story }) => story.kind === "body");
      const at = paragraphs.items.findIndex(({ uniqueLocalId }) => uniqueLocalId === paragraphId);
      const known = body[at];
      if (body.length === paragraphs.items.length && known && paragraphs.items[at]?.text === (known.hostText ?? known.text)) found = known.index;
    }
    return found;
  });
}
