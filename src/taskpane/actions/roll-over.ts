import { resultPrompt } from "../../roll-over/prompts";
import { rollOver } from "../../roll-over/roll-over";
import type { RolledOver } from "../../roll-over/types";
import { promptTag } from "../../skeletons/tags";
import type { ReportBlock } from "../../skeletons/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { InsertablePackage, WriteRecord } from "../../word/word-host";
import { chosenIn } from "../state/roll-over";
import { withLastYear } from "../state/with-last-year";
import { attempt, type Attempt } from "./attempt";
import { unmarkAt } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { packageOf } from "./package-of";
import { planOfRollOver } from "./plan-of-roll-over";
import { readAgain, readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/**
 * Turns the open report into the draft of the year that was chosen: all that is switched on, in one action that 撤回上次 takes
 * back, with last year's numbers kept in the document. A document that is no longer what the list was made from is read again
 * and left as it is.
 */
export async function rollOverReport(deps: Deps): Promise<void> {
  await attempt(deps, "rollOver", "skeleton", async (attempt) => {
    const listed = openDocumentOf(deps.getState())?.reading?.snapshot;
    if (!listed) return;
    const { snapshot } = await readDocument(deps);
    const open = openDocumentOf(deps.getState());
    if (!open) return;
    if (!isSame(listed, snapshot)) {
      deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "rollOverStale" } });
      return;
    }
    const plan = planOfRollOver(snapshot, { ...open.rollOver, fields: open.kept.fields });
    const chosen = chosenIn(plan, open.rollOver.switched);
    const work = rollOver(snapshot, plan, chosen);
    if (plan.toYear === null || work.edits.length + work.points.length === 0) return;

    const done = await write(deps, attempt, snapshot, work);
    if (done === null) {
      await readDocument(deps);
      deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "rollOverStale" } });
      return;
    }
    const kept = await keepValues(deps, done, () => rollOver(snapshot, plan, without(chosen, done)));
    deps.dispatch({ type: "rolledOver", toYear: plan.toYear });
    deps.dispatch({ type: "yearOfDocument", year: plan.toYear });
    await readAgain(deps);
    const places = chosen.size - done.unreachable.length - (done.inserted ? 0 : work.points.length);
    const points = { points: done.inserted ? work.points.length : 0, pointsLeft: !done.inserted && work.points.length > 0 };
    deps.dispatch({
      type: "noticed",
      where: "skeleton",
      notice: { id: "rolledOver", year: plan.toYear, places, remembered: kept, unreachable: done.unreachable.length, ...points },
    });
  });
}

interface Written {
  /** Ids of the changes that Word could not reach. */
  readonly unreachable: readonly string[];
  /** The points of the plan stand in the document. */
  readonly inserted: boolean;
  readonly remembered: RolledOver["lastYear"];
}

/** @returns null when the document changed at the last moment; nothing was written then */
async function write(deps: Deps, attempt: Attempt, snapshot: DocumentSnapshot, work: RolledOver): Promise<Written | null> {
  await unmarkAt(deps, snapshot, work.edits);
  const save = recorder(deps, attempt, work);
  const remembered = work.lastYear;
  if (work.behind !== null) {
    const content = packageOf(work.points.map(blockOf), { pageSetup: false });
    const request = { paragraph: work.behind, content, edits: work.edits };
    const outcome = await deps.host.insertBehind(snapshot, request, save);
    if (outcome.kind === "inserted") return { unreachable: [], inserted: true, remembered };
    if (outcome.kind === "stale") return null;
    const edited = await writeEdits(deps, snapshot, work, save);
    if (edited === null || outcome.kind === "refused") return edited && { ...edited, remembered, inserted: false };
    // One place that Word cannot reach must not keep the others back: the points then come in a step of their own.
    return { ...edited, remembered, inserted: await insertAfterEdits(deps, work.behind, content, save) };
  }
  const edited = await writeEdits(deps, snapshot, work, save);
  return edited && { ...edited, remembered, inserted: false };
}

async function writeEdits(deps: Deps, snapshot: DocumentSnapshot, { edits }: RolledOver, save: Save): Promise<Pick<Written, "unreachable"> | null> {
  const { applied, stale, unsupported } = await deps.host.applyEdits(snapshot, edits, save);
  return stale.length > 0 && applied.length === 0 ? null : { unreachable: [...stale, ...unsupported] };
}

async function insertAfterEdits(deps: Deps, behind: number, content: InsertablePackage, save: Save): Promise<boolean> {
  const { snapshot } = await readDocument(deps);
  const outcome = await deps.host.insertBehind(snapshot, { paragraph: behind, content, edits: [] }, save);
  return outcome.kind === "inserted";
}

type Save = (record: WriteRecord) => Promise<void>;

/** Saves the before-image with last year's values, and with those that were kept before; a second step adds to the first. */
function recorder(deps: Deps, { wayBack }: Attempt, { lastYear }: RolledOver): Save {
  const steps: WriteRecord[] = [];
  const before = openDocumentOf(deps.getState())?.kept.lastYear ?? {};
  return async (record) => {
    const all = [...steps, record];
    const whole: WriteRecord = all.length > 1 ? { kind: "steps", steps: all } : record;
    await saveRecord(deps, (kept) => withLastYear({ ...kept, lastWrite: { ...whole, lastYear: before } }, lastYear));
    steps.push(record);
    wayBack("restore");
  };
}

/** Numbers that Word could not reach are still last year's numbers in the text, and nothing is remembered of them. */
async function keepValues(deps: Deps, { unreachable, remembered }: Written, again: () => RolledOver): Promise<number> {
  if (unreachable.length === 0) return Object.keys(remembered).length;
  const { lastYear } = again();
  await saveRecord(deps, (kept) => withLastYear(kept, lastYear));
  return Object.keys(lastYear).length;
}

function without(chosen: ReadonlySet<string>, { unreachable }: Written): ReadonlySet<string> {
  return new Set([...chosen].filter((id) => !unreachable.includes(id)));
}

function blockOf(text: string): ReportBlock {
  return {
    style: "body",
    inlines: [
      { kind: "prompt", key: promptTag("落实情况"), title: "落实情况", text: `【${resultPrompt}】` },
      { kind: "text", text },
    ],
  };
}

function isSame(one: DocumentSnapshot, other: DocumentSnapshot): boolean {
  return one.paragraphs.length === other.paragraphs.length && one.paragraphs.every(({ text }, index) => text === other.paragraphs[index]?.text);
}
