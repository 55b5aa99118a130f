import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { markFindings } from "./mark-all";
import { readDocument } from "./read-document";
import { unmark } from "./clear-marks";

/** Reads and checks again. While marks are shown they follow: the old ones go, what was found now is marked. */
export async function runCheck(deps: Deps): Promise<void> {
  await attempt(deps, "check", "check", async ({ wayBack }) => {
    const reading = await readDocument(deps);
    const marks = openDocumentOf(deps.getState())?.kept.marks ?? [];
    if (marks.length === 0) return;
    wayBack("clearMarks");
    const left = await unmark(deps, reading.snapshot, marks);
    const outcome = await markFindings(deps, reading);
    if (left.length > 0) deps.dispatch({ type: "noticed", where: "check", notice: { id: "marksLeft", places: left.length } });
    else if (outcome.stale > 0) deps.dispatch({ type: "noticed", where: "check", notice: { id: "stale", count: outcome.stale } });
  });
}
