import { attempt } from "./attempt";
import type { Deps } from "./deps";
import { readDocument } from "./read-document";
import { loadRecordOnce } from "./save-record";
import { tellRecord } from "./tell-record";

/** Reads the document and what it keeps for us, so that badges, typed values and left-over marks are there. */
export async function openDocument(deps: Deps): Promise<void> {
  await attempt(deps, "open", deps.getState().view, async () => {
    await deps.inSaveTurn(() => loadRecordOnce(deps));
    await readDocument(deps);
    tellRecord(deps);
  });
}
