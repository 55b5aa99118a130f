import type { KnownAnnotation } from "../../word/critique-types";
import { drawnEarlier } from "../state/drawn";
import type { Deps } from "./deps";

/**
 * What an earlier pane drew in this document and Word still shows counts as marked again, so that 清除标记 and 重新检查 take it away.
 * In its turn and in silence: whatever goes wrong leaves lines that go when the document is closed.
 */
export async function takeOverDrawn({ host: { critiques }, dispatch, inTurn }: Deps, known: readonly KnownAnnotation[]): Promise<void> {
  if (!critiques || known.length === 0) return;
  await inTurn(async () => {
    try {
      const standing = new Set(await critiques.standing(known));
      const drawn = known.filter(({ annotation }) => standing.has(annotation)).map(drawnEarlier);
      if (drawn.length > 0) dispatch({ type: "findingsDrawn", drawn });
    } catch {
      return;
    }
  });
}
