import { setAsideOf } from "../checks/ignore/set-aside";
import type { ReportedFinding } from "../checks/types";
import { verdictOf } from "../checks/verdict-of";
import { attempt } from "../taskpane/actions/attempt";
import { unmark } from "../taskpane/actions/clear-marks";
import { openDocumentOf, type Deps } from "../taskpane/actions/deps";
import { isMarkable, markFindings, type MarkCount } from "../taskpane/actions/mark-all";
import { readDocument } from "../taskpane/actions/read-document";
import { loadRecordOnce, saveRecord } from "../taskpane/actions/save-record";
import type { Reading } from "../taskpane/state/reading";
import { WordFailure } from "../word/word-host";
import { asideSaid, refusals, type CommandVerb, type Refusal, type Said } from "./said";

/** 一键检查: reads, checks, and marks what was found; marks of before go, as 重新检查 in the pane does it. */
export async function checkAndMark(deps: Deps): Promise<Said> {
  return said(deps, "check", async () => {
    const first = await readDocument(deps);
    const { count, refused } = await markAgain(deps, first);
    const { findings, ignored } = openDocumentOf(deps.getState())?.reading ?? first;
    const isWanted = deps.getState().marks !== "none";
    return {
      kind: "verdict",
      ...verdictOf(findings),
      marked: isWanted ? marksOf(deps).length : null,
      unmarked: count.stale + count.unreachable,
      refused,
      ...asideSaid(setAsideOf(ignored)),
      ...(deps.host.recordNews?.()?.isForeign === true ? { isForeign: true as const } : {}),
    };
  });
}

/** In a document that must not be changed the check is worth something without colours too. */
async function markAgain(deps: Deps, reading: Reading): Promise<{ readonly count: MarkCount; readonly refused: Refusal | null }> {
  const before = marksOf(deps);
  try {
    // One that cannot be cleared stays in the record; 清除标记 names it.
    await unmark(deps, reading.snapshot, marksOf(deps));
    return { count: await markFindings(deps, reading), refused: null };
  } catch (error) {
    const refused = error instanceof WordFailure ? refusals.find((kind) => kind === error.kind) : undefined;
    if (!refused) throw error;
    // The before-images were kept for nothing.
    if (marksOf(deps) !== before) await saveRecord(deps, (kept) => ({ ...kept, marks: before }));
    return { count: { places: 0, stale: 0, unreachable: 0 }, refused };
  }
}

/** 下一处 and 上一处: selects the finding after or before the cursor, of those that 一键检查 marks. */
export async function goTo(deps: Deps, direction: "next" | "previous"): Promise<Said | null> {
  return said<Said | null>(deps, "walk", async () => {
    const { snapshot, findings, ignored } = await readDocument(deps);
    const places: readonly ReportedFinding[] = findings.filter(isMarkable);
    if (places.length === 0) return { kind: "nothing", ...asideSaid(setAsideOf(ignored)) };
    const at = await deps.host.selectNear(snapshot, places, direction);
    return at === null ? { kind: "unreachable", places: places.length } : null;
  });
}

/** 清除标记: takes all marks away, those of the pane and those of an earlier day too. */
export async function clearAll(deps: Deps): Promise<Said | null> {
  return said<Said | null>(deps, "clear", async () => {
    const marks = marksOf(deps);
    if (marks.length === 0) return null;
    const { snapshot } = await readDocument(deps);
    const left = await unmark(deps, snapshot, marks);
    return left.length > 0 ? { kind: "marksLeft", places: left.length } : null;
  });
}

/** Runs a command over a document that was not read yet; what goes wrong is said instead. */
async function said<T extends Said | null>(deps: Deps, verb: CommandVerb, job: () => Promise<T>): Promise<T | Said> {
  let result: { readonly said: T } | null = null as { readonly said: T } | null;
  await attempt(deps, verb === "walk" ? "select" : verb, "check", async () => {
    await deps.inSaveTurn(() => loadRecordOnce(deps));
    result = { said: await job() };
  });
  if (result) return result.said;
  const notice = openDocumentOf(deps.getState())?.notice?.notice;
  if (notice?.id === "failed") return { kind: "failed", verb, why: notice.kind, code: notice.code };
  return { kind: "failed", verb, why: "unknown", code: "" };
}

function marksOf(deps: Deps) {
  return openDocumentOf(deps.getState())?.kept.marks ?? [];
}
