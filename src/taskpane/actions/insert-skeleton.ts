import type { DocumentSnapshot } from "../../snapshot/types";
import type { InsertTarget } from "../../word/word-host";
import { countMarks } from "../state/drawn";
import { choiceOf } from "../state/reduce-report";
import { attempt } from "./attempt";
import { chosenReport } from "./chosen-report";
import { unmarkAll } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";
import { readAgain, readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/**
 * Inserts the chosen skeleton at the cursor or instead of the whole text. The page set-up comes with it only where the
 * skeleton becomes the whole document.
 */
export async function insertSkeleton(deps: Deps, target: InsertTarget): Promise<void> {
  await attempt(deps, "insert", "skeleton", async ({ wayBack }) => {
    const report = choiceOf(deps.getState());
    const { skeletons, ownSkeletons, profile } = deps.getState();
    const blocks = chosenReport({ ...report, skeletons, ownSkeletons, profile });
    if (!blocks) return;
    // Before anything is written.
    const { packageOf } = await loadPart("reportPackage");
    const snapshot = await snapshotBefore(deps);
    // Marks would go with the text and come back with 撤回上次, unknown to the record.
    if (target === "whole") await unmarkAll(deps, snapshot);

    const content = packageOf(blocks, { pageSetup: target === "whole" || isEmpty(snapshot) });
    const outcome = await deps.host.insertPackage(content, target, async (record) => {
      await saveRecord(deps, (kept) => ({ ...kept, lastWrite: record, report }));
      wayBack("restore");
    });
    if (outcome.kind === "refused") {
      deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "insertRefused", reason: outcome.reason } });
      return;
    }
    await readAgain(deps);
    deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "inserted", paragraphs: outcome.paragraphs } });
  });
}

/** The known snapshot will do, unless something that cannot be taken back lightly hangs on it. */
async function snapshotBefore(deps: Deps): Promise<DocumentSnapshot> {
  const open = openDocumentOf(deps.getState());
  const known = open?.reading?.snapshot;
  return known && !isEmpty(known) && countMarks(open) === 0 ? known : (await readDocument(deps)).snapshot;
}

/** Nothing in the body but blanks; headers and footers do not count. */
function isEmpty(snapshot: DocumentSnapshot): boolean {
  return snapshot.paragraphs.every((paragraph) => paragraph.story.kind !== "body" || (paragraph.text.trim() === "" && !paragraph.inTable));
}
