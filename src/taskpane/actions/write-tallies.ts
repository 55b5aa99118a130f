import { parseTag } from "../../skeletons/tags";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { EditRequest, WriteRecord } from "../../word/word-host";
import { fieldsOf } from "../../tallies/fields-of";
import type { FilledField, Tally } from "../../tallies/types";
import { pendingEdits, type Typed } from "../state/pending-values";
import { relocate } from "../state/relocate";
import { attempt, type Attempt } from "./attempt";
import { unmarkAt } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { saveTyped } from "./keep-typed";
import { readAgain, readDocument } from "./read-document";
import { saveRecord } from "./save-record";
import { stepByStep } from "./step-by-step";

/**
 * Writes typed values to all places of their tallies, as one action that 撤回上次 takes back. Places that changed meanwhile are
 * looked for once more in a new reading; what cannot be found stays typed in the form.
 * @param only the tally to write; all that are typed and right when left out
 */
export async function writeTallies(deps: Deps, only?: string): Promise<void> {
  await attempt(deps, "fill", "fill", async (attempt) => {
    const open = openDocumentOf(deps.getState());
    const reading = open?.reading;
    if (!reading) return;
    const edits = pendingEdits(reading.tallies, open.typed, only);
    if (edits.length === 0) return;

    const write = writer(deps, attempt);
    const first = await write(reading.snapshot, edits);
    const applied = new Set(first.applied);
    let unreachable = first.unsupported.length;
    let stale = first.stale.length;
    if (stale > 0) {
      const again = await readDocument(deps);
      const moved = edits
        .filter((edit) => first.stale.includes(edit.id))
        .map((edit) => relocate(edit, reading.snapshot, again.snapshot))
        .filter((edit) => edit !== null);
      const second = await write(again.snapshot, moved);
      for (const id of second.applied) applied.add(id);
      unreachable += second.unsupported.length;
      stale -= second.applied.length + second.unsupported.length;
    }

    deps.dispatch({ type: "typedDropped", ids: writtenWhole(deps, reading.tallies, { typed: open.typed, only, applied }) });
    await readAgain(deps);
    void saveTyped(deps, 0);
    deps.dispatch({ type: "noticed", where: "fill", notice: { id: "written", places: applied.size, stale, unreachable } });
  });
}

/** Writes a batch of edits; a second batch of the same action adds to the record of the first. */
function writer(deps: Deps, { wayBack }: Attempt) {
  let earlier: Extract<WriteRecord, { kind: "edits" }> | null = null;
  return async (snapshot: DocumentSnapshot, edits: readonly EditRequest[]) => {
    if (edits.length === 0) return { applied: [], stale: [], unsupported: [] };
    await unmarkAt(deps, snapshot, edits);
    const ours = ownControls(snapshot);
    const save = stepByStep<WriteRecord>(deps, edits.length, async (record) => {
      const whole = earlier && record.kind === "edits" ? { ...record, paragraphs: [...earlier.paragraphs, ...record.paragraphs] } : record;
      const fields = fieldsOf(snapshot, edits.filter(({ controlId }) => controlId === undefined || !ours.has(controlId)).map(({ id, ...place }) => ({ id: tallyOf(id), place })));
      await saveRecord(deps, (kept) => ({ ...kept, lastWrite: whole, fields: withFields(kept.fields, fields) }));
      if (whole.kind === "edits") earlier = whole;
      wayBack("restore");
    });
    return deps.host.applyEdits(snapshot, edits, save);
  };
}

/** Ids of the controls of our skeletons, which need no memory of what was filled into them. */
function ownControls({ paragraphs }: DocumentSnapshot): ReadonlySet<number> {
  return new Set(paragraphs.flatMap(({ controls }) => controls.filter(({ tag }) => parseTag(tag) !== null).map(({ id }) => id)));
}

/** An edit's id is its tally's with the number of the place behind it. */
function tallyOf(id: string): string {
  return id.slice(0, id.lastIndexOf("#"));
}

/** Each place is remembered once. */
function withFields(known: readonly FilledField[] = [], added: readonly FilledField[]): readonly FilledField[] {
  const keyOf = ({ sentence, slot, repeat }: FilledField): string => JSON.stringify([sentence, slot, repeat]);
  return [...new Map([...known, ...added].map((field) => [keyOf(field), field])).values()];
}

interface Written {
  readonly typed: Typed;
  readonly only: string | undefined;
  /** Ids of the edits that are in the document. */
  readonly applied: ReadonlySet<string>;
}

/** Tallies that now stand in all their places, and were not typed over meanwhile: what was typed need not be kept any more. */
function writtenWhole(deps: Deps, tallies: readonly Tally[], { typed, only, applied }: Written): readonly string[] {
  const now = openDocumentOf(deps.getState())?.typed ?? {};
  return tallies
    .filter((tally) => now[tally.id] === typed[tally.id])
    .filter((tally) => {
      const wanted = pendingEdits([tally], typed, only);
      return wanted.length > 0 && wanted.every((edit) => applied.has(edit.id));
    })
    .flatMap((tally) => [tally.id, ...(tally.joined ?? [])]);
}
