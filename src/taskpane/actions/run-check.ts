import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { markFindings } from "./mark-all";
import { readDocument } from "./read-document";
import { countMarks } from "../state/drawn";
import { unmarkAll } from "./clear-marks";

/** Reads and checks again. While marks are shown they follow: the old ones go, what was found now is marked. */
export async function runCheck(deps: Deps): Promise<void> {
  await attempt(deps, "check", "check", async ({ wayBack }) => {
    const reading = await readDocument(deps);
    const open = openDocumentOf(deps.getState());
    if (!open || countMarks(open) === 0) return;
    wayBack("clearMarks");
    const left = await unmarkAll(deps, reading.snapshot);
    const outcome = await markFindings(deps, reading);
    if (left.length > 0) deps.dispatch({ type: "noticed", where: "check", notice: { id: "marksLeft", places: left.length } });
    else if (outcome.stale > 0) deps.dispatch({ type: "noticed", where: "check", notice: { id: "stale", count: outcome.stale } });
  });
}
