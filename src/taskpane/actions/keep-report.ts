import { reportFailure, settleFailure } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { saveRecord } from "./save-record";

/** A pause in choosing after which the document takes the choice along. */
const restOfChoosing = 800;

/**
 * Keeps what was chosen with a document that remembers its report, once the writer rests. The state already holds it; a
 * document without a report of ours is left alone.
 */
export async function keepReport(deps: Deps): Promise<void> {
  if (openDocumentOf(deps.getState())?.kept.report === undefined) return;
  await deps.latestTyping(restOfChoosing, async () => {
    try {
      await saveRecord(deps, (kept) => kept);
      settleFailure(deps, "keep");
    } catch (error) {
      reportFailure(deps, { verb: "keep", where: "skeleton", remedy: null, error });
    }
  });
}
