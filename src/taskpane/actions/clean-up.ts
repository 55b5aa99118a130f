import { filledControls } from "../state/filled-controls";
import { countMarks } from "../state/drawn";
import { ownFields } from "../state/submit";
import type { Cleaned } from "../state/submit-notice";
import { attempt, reportFailure } from "./attempt";
import { unmarkAll } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { forgetRecord, hasRecord } from "./forget-record";
import { readDocument } from "./read-document";
import { survey } from "./survey";

/**
 * 提交前清理: marks go and the colours of before come back, filled fields become plain text, and what the document keeps for us is
 * deleted. In this order, because marks and fields could not be found without the record. Afterwards everything is read again.
 * What Word refuses stays and is told, and so is what was done before a failure.
 */
export async function cleanUp(deps: Deps): Promise<void> {
  // What the writer was told to be lost; what is typed from now on is not.
  const typed = openDocumentOf(deps.getState())?.typed ?? {};
  await attempt(deps, "clean", "check", async () => {
    let cleaned: Cleaned = { marks: 0, frames: 0, record: false, isWhole: false };
    try {
      const { snapshot } = await readDocument(deps);
      await deps.inSaveTurn(() => hasRecord(deps));
      const open = openDocumentOf(deps.getState());
      const marks = open ? countMarks(open) : 0;
      const left = await unmarkAll(deps, snapshot);
      cleaned = { ...cleaned, marks: marks - left.length };
      const { removed } = await deps.host.removeControls(filledControls(snapshot));
      cleaned = { ...cleaned, frames: removed.length };
      const had = await forgetRecord(deps, typed);
      cleaned = { ...cleaned, record: had, isWhole: true };
    } catch (error) {
      deps.dispatch({ type: "cleaned", cleaned });
      await survey(deps).catch(() => undefined);
      throw error;
    }
    deps.dispatch({ type: "cleaned", cleaned });
    await verify(deps, cleaned);
  });
}

/** Reads again, so that what is said of the file is what stands in it. */
async function verify(deps: Deps, cleaned: Cleaned): Promise<void> {
  try {
    await survey(deps);
  } catch (error) {
    reportFailure(deps, { verb: "verify", where: "check", remedy: null, error });
    return;
  }
  const open = openDocumentOf(deps.getState());
  if (!open?.reading || !open.submit?.survey) return;
  const { unreached, hasRecord: isKept } = open.submit.survey;
  const left = open.kept.marks.length + ownFields(open.reading.snapshot).length + unreached.length + (isKept ? 1 : 0);
  deps.dispatch({ type: "noticed", where: "check", notice: { id: "cleanedUp", cleaned, left } });
}
