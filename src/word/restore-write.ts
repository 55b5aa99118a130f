import { inWord } from "./in-word";
import { planUndo } from "./plan-undo";
import type { Reading } from "./read-snapshot";
import type { RestoreOutcome, WriteRecord } from "./word-host";

/**
 * Undoes one action of the add-in, also one that was carried out only in part: all of its steps in one batch,
 * or nothing. Two round trips.
 * @param reading a fresh reading of the document
 * @returns `edited` when the text was changed since, so that undoing would lose the writer's own words; nothing is changed then
 * @throws WordFailure
 */
export async function restoreWrite(reading: Reading, record: WriteRecord): Promise<RestoreOutcome> {
  return inWord(async (context) => {
    const plans = writesOf(record).map((write) => planUndo(context, reading, write));
    if (plans.includes("edited")) return { kind: "edited" };
    await context.sync();
    const undoings = plans.map((plan) => (typeof plan === "function" ? plan() : plan));
    if (undoings.includes("edited")) return { kind: "edited" };
    // All places are known by now. Edits go back first: a paragraph that an insertion gives back whole holds none of them.
    for (const undo of undoings) if (typeof undo === "function") undo();
    await context.sync();
    return { kind: "restored" };
  });
}

/** The single writes of a record, in the order in which they were written. */
function writesOf(record: WriteRecord): readonly SingleWrite[] {
  return record.kind === "steps" ? record.steps.flatMap(writesOf) : [record];
}

type SingleWrite = Exclude<WriteRecord, { kind: "steps" }>;
