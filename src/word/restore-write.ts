import { findInsertion } from "../traces/find-insertion";
import { sameText } from "../traces/same-text";
import { undoEdits } from "../traces/undo-edits";
import { applyEdits } from "./apply-edits";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import type { RestoreOutcome, WriteRecord } from "./word-host";

type InsertionRecord = Extract<WriteRecord, { kind: "insertion" }>;
type WholeRecord = Extract<WriteRecord, { kind: "whole" }>;

/**
 * Undoes one action of the add-in, also one that was carried out only in part.
 * @param reading a fresh reading of the document
 * @returns `edited` when the text was changed since, so that undoing would lose the writer's own words; nothing is changed then
 * @throws WordFailure
 */
export async function restoreWrite(reading: Reading, record: WriteRecord): Promise<RestoreOutcome> {
  switch (record.kind) {
    case "edits":
      return restoreEdits(reading, record);
    case "insertion":
      return restoreInsertion(reading, record);
    case "whole":
      return restoreBody(reading, record);
  }
}

async function restoreEdits(reading: Reading, record: Extract<WriteRecord, { kind: "edits" }>): Promise<RestoreOutcome> {
  const edits = undoEdits(record.paragraphs, reading.snapshot);
  if (!edits) return { kind: "edited" };
  const requests = edits.map((edit, index) => ({ ...edit, id: String(index) }));
  const { applied } = await applyEdits(reading, requests, () => Promise.resolve());
  return applied.length === requests.length ? { kind: "restored" } : { kind: "edited" };
}

async function restoreInsertion(reading: Reading, { texts, anchor }: InsertionRecord): Promise<RestoreOutcome> {
  const at = findInsertion(reading.snapshot, texts, anchor.replaced ? null : anchor.text);
  // The batch failed before Word inserted anything: there is nothing to take back.
  if (at === null) return isUntouched(reading, anchor.text, texts) ? { kind: "restored" } : { kind: "edited" };
  return inWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    const first = anchor.wasLast && !anchor.replaced ? at - 1 : at;
    const doomed = paragraphs.items.slice(first, at + texts.length);
    const expected = first < at ? [anchor.text, ...texts] : texts;
    if (doomed.length !== expected.length || !expected.every((text, index) => sameText(doomed[index]?.text, text))) return { kind: "edited" };

    // Word cannot delete the last paragraph of a document, and an insertion that replaced a paragraph owes one: in both
    // cases the last of the paragraphs stays and becomes the one that was there before.
    const becomesAnchor = anchor.replaced || anchor.wasLast ? doomed.pop() : undefined;
    for (const paragraph of doomed) paragraph.delete();
    becomesAnchor?.insertOoxml(anchor.ooxml, "Replace");
    await context.sync();
    return { kind: "restored" };
  });
}

function isUntouched({ snapshot }: Reading, anchorText: string, texts: readonly string[]): boolean {
  const body = snapshot.paragraphs.filter((paragraph) => paragraph.story.kind === "body");
  const inserted = texts.filter((text) => text !== "");
  return body.some(({ text }) => sameText(text, anchorText)) && !body.some(({ text }) => inserted.some((other) => sameText(text, other)));
}

async function restoreBody(reading: Reading, { ooxml, texts }: WholeRecord): Promise<RestoreOutcome> {
  const body = reading.snapshot.paragraphs.filter((paragraph) => paragraph.story.kind === "body").map(({ text }) => text);
  const isOurs = texts.every((text, index) => sameText(body[index], text)) && body.slice(texts.length).every((text) => text === "");
  // Not as the insertion left it: either it never happened, or the writer has worked in it since.
  if (!isOurs) return body.some((text) => text !== "" && texts.some((written) => sameText(text, written))) ? { kind: "edited" } : { kind: "restored" };
  return inWord(async (context) => {
    context.document.body.insertOoxml(ooxml, "Replace");
    await context.sync();
    return { kind: "restored" };
  });
}
