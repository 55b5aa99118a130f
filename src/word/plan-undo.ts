import { findInsertion } from "../traces/find-insertion";
import { sameText } from "../traces/same-text";
import { undoEdits } from "../traces/undo-edits";
import { queuePlaces } from "./find-places";
import type { Reading } from "./read-snapshot";
import type { WriteRecord } from "./word-host";

type EditsRecord = Extract<WriteRecord, { kind: "edits" }>;
type InsertionRecord = Extract<WriteRecord, { kind: "insertion" }>;
type WholeRecord = Extract<WriteRecord, { kind: "whole" }>;

/** Queues what takes a write back; nothing is left to be checked when it is called. */
type Undo = () => void;

/** How a write is taken back: "nothing" when it never happened, "edited" when the writer's own words would be lost. */
export type UndoPlan = "nothing" | "edited" | (() => Undo | "edited");

/**
 * Queues what must be known before one write can be taken back, and changes nothing.
 * @param reading a fresh reading of the document
 * @returns what the reading alone decides, or what is to be asked after the caller's sync
 */
export function planUndo(context: Word.RequestContext, reading: Reading, record: Exclude<WriteRecord, { kind: "steps" }>): UndoPlan {
  switch (record.kind) {
    case "edits":
      return planEdits(context, reading, record);
    case "insertion":
      return planInsertion(context, reading, record);
    case "whole":
      return planBody(context, reading, record);
  }
}

function planEdits(context: Word.RequestContext, reading: Reading, record: EditsRecord): UndoPlan {
  const edits = undoEdits(record.paragraphs, reading.snapshot);
  if (!edits) return "edited";
  if (edits.length === 0) return "nothing";
  const places = queuePlaces(context, reading, edits, "text");
  return () => {
    const targets = places().flatMap((place) => (place.kind === "found" ? [place.target] : []));
    if (targets.length < edits.length) return "edited";
    return () => {
      targets.forEach((target, index) => target.insertText(edits[index]?.text ?? "", "Replace"));
    };
  };
}

function planInsertion(context: Word.RequestContext, reading: Reading, { texts, anchor }: InsertionRecord): UndoPlan {
  const at = findInsertion(reading.snapshot, texts, anchor.replaced ? null : (anchor.edited ?? anchor.text));
  // The batch failed before Word inserted anything: there is nothing to take back.
  if (at === null) return [anchor.text, anchor.edited ?? anchor.text].some((text) => isUntouched(reading, text, texts)) ? "nothing" : "edited";
  const { paragraphs } = context.document.body;
  paragraphs.load("text");
  return () => {
    const first = anchor.wasLast && !anchor.replaced ? at - 1 : at;
    const doomed = paragraphs.items.slice(first, at + texts.length);
    const expected = first < at ? [anchor.edited ?? anchor.text, ...texts] : texts;
    if (doomed.length !== expected.length || !expected.every((text, index) => sameText(doomed[index]?.text, text))) return "edited";
    return () => {
      // Word cannot delete the last paragraph of a document, and an insertion that replaced a paragraph owes one: in both
      // cases the last of the paragraphs stays and becomes the one that was there before.
      const becomesAnchor = anchor.replaced || anchor.wasLast ? doomed.pop() : undefined;
      for (const paragraph of doomed) paragraph.delete();
      becomesAnchor?.insertOoxml(anchor.ooxml, "Replace");
    };
  };
}

function isUntouched({ snapshot }: Reading, anchorText: string, texts: readonly string[]): boolean {
  const body = snapshot.paragraphs.filter((paragraph) => paragraph.story.kind === "body");
  const inserted = texts.filter((text) => text !== "");
  return body.some(({ text }) => sameText(text, anchorText)) && !body.some(({ text }) => inserted.some((other) => sameText(text, other)));
}

function planBody(context: Word.RequestContext, reading: Reading, { ooxml, texts }: WholeRecord): UndoPlan {
  const body = reading.snapshot.paragraphs.filter((paragraph) => paragraph.story.kind === "body").map(({ text }) => text);
  const isOurs = texts.every((text, index) => sameText(body[index], text)) && body.slice(texts.length).every((text) => text === "");
  // Not as the insertion left it: either it never happened, or the writer has worked in it since.
  if (!isOurs) return body.some((text) => text !== "" && texts.some((written) => sameText(text, written))) ? "edited" : "nothing";
  return () => () => {
    context.document.body.insertOoxml(ooxml, "Replace");
  };
}
