import type { ReportedFinding } from "../../checks/types";
import type { WriteRecord } from "../../word/word-host";
import { fixRequests, sameFix } from "../state/fix-plan";
import type { Reading } from "../state/reading";
import { attempt } from "./attempt";
import { unmarkAt } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { readAgain, readDocument } from "./read-document";
import { saveRecord } from "./save-record";
import { selectFinding } from "./select-finding";
import { stepByStep } from "./step-by-step";

/**
 * Carries out the fixes of findings as one action that 撤回上次 takes back. Reads first: a fix whose place or wording is no longer
 * what the writer saw is left alone and counted. The edits of one fix are carried out together or not at all.
 * Afterwards the walk stands on what took the place of the last one.
 * @param options `goesOn`: whether that is selected in the document
 */
export async function fixFindings(deps: Deps, ids: readonly string[], { goesOn = true } = {}): Promise<void> {
  const wanted = findingsIn(openDocumentOf(deps.getState())?.reading, ids);
  if (wanted.length === 0) return;
  const done = { places: 0 };
  await attempt(deps, "fix", "check", async ({ wayBack }) => {
    const reading = await readDocument(deps);
    const now = findingsIn(reading, ids).filter((finding) => wanted.some((seen) => seen.id === finding.id && sameFix(seen, finding)));
    const edits = fixRequests(now, reading.snapshot);
    const gone = wanted.length - now.length;
    if (edits.length > 0) {
      await unmarkAt(deps, reading.snapshot, edits);
      const save = stepByStep<WriteRecord>(deps, edits.length, async (record) => {
        await saveRecord(deps, (kept) => ({ ...kept, lastWrite: record }));
        wayBack("restore");
      });
      const outcome = await deps.host.applyEdits(reading.snapshot, edits, save);
      await readAgain(deps);
      const unreachable = outcome.unsupported.length;
      deps.dispatch({ type: "noticed", where: "check", notice: { id: "fixed", places: outcome.applied.length, stale: gone + outcome.stale.length, unreachable } });
      done.places = outcome.applied.length;
      return;
    }
    deps.dispatch({ type: "noticed", where: "check", notice: { id: "stale", count: gone } });
  });
  deps.dispatch({ type: "fixingClosed" });
  const next = openDocumentOf(deps.getState())?.current;
  if (goesOn && done.places > 0 && ids.length === 1 && next) await selectFinding(deps, next);
}

function findingsIn(reading: Reading | null | undefined, ids: readonly string[]): readonly ReportedFinding[] {
  return reading?.findings.filter(({ id, fix }) => fix !== undefined && ids.includes(id)) ?? [];
}
