import { storyKey } from "../snapshot/story-key";
import type { Paragraph } from "../snapshot/types";
import { type CursorParagraph, queueCursor } from "./cursor-paragraph";
import { cursorRefusal, holdsObject } from "./cursor-refusal";
import { editRecords } from "./edit-records";
import { editedText } from "./edited-text";
import { queuePlaces, type WordPlace } from "./find-places";
import { inWord } from "./in-word";
import type { Reading } from "./read-snapshot";
import { queuePutBack, queueWrites } from "./write-places";
import type { BeforeWrite, InsertBehindOutcome, InsertBehindRequest, WriteRecord } from "./word-host";

/**
 * Inserts whole paragraphs behind a paragraph of the snapshot, edits other places and joins inserted paragraphs to an automatic
 * list, all in one batch. Two round trips; a third where someone typed into the other places between the two, and then that stays.
 * @throws WordFailure; also when `beforeWrite` fails, and then nothing was written
 */
export async function insertBehind(reading: Reading, request: InsertBehindRequest, beforeWrite: BeforeWrite<WriteRecord>): Promise<InsertBehindOutcome> {
  const target = targetOf(reading, request.paragraph);
  if (!target) return { kind: "stale" };
  return inWord(async (context) => {
    const { body } = context.document;
    body.load("text");
    const beside = queueParagraph(context, target.beside, besideProperties);
    const list = request.listFrom && queueParagraph(context, request.listFrom.paragraph, listProperties);
    // Only the paragraph at the cursor and the last one can be reached now, and only of those the before-image is needed.
    const mayReplace = !target.isTable && (target.paragraph.text === "" || request.isReplacing === true);
    const cursor = mayReplace ? queueCursor(context, reading) : null;
    const atCursor = cursor?.paragraph.getOoxml();
    const last = target.isLast ? body.paragraphs.getLast().getOoxml() : undefined;
    const places = queuePlaces(context, reading, request.edits, "text");
    await context.sync();

    const found = beside();
    const foundList = list?.();
    const edits = places().map((place) => (place.kind === "found" ? place.target : place.kind));
    const isStale = body.text !== reading.storyTexts.get(storyKey({ kind: "body" })) || edits.includes("stale");
    if (!found || isStale || found.text !== hostText(reading.snapshot.paragraphs[target.beside])) return { kind: "stale" };
    const reason = cursorRefusal(found);
    if (reason) return { kind: "refused", reason };
    if (request.listFrom && (!foundList || foundList.listOrNullObject.isNullObject)) return { kind: "unsupported" };
    if (edits.includes("unsupported")) return { kind: "unsupported" };

    const replaced = isReplaced(cursor, target.paragraph, atCursor?.value ?? "");
    if (request.isReplacing === true && !replaced) return { kind: "stale" };
    const before = replaced ? atCursor : last;
    const edited = editedText(target.before, request.edits);
    await beforeWrite(
      stepsOf(reading, request, {
        kind: "insertion",
        texts: request.content.texts,
        anchor: { text: target.before.text, ...(edited === undefined ? {} : { edited }), ooxml: before?.value ?? "", replaced, wasLast: target.isLast },
      }),
    );
    const typedOver = queueWrites(request.edits.map((edit, index) => ({ request: edit, target: edits[index] as WordPlace })));
    const inserted = write(found, { content: request.content, isBefore: target.isTable, replaced: replaced ? cursor : null, isListItem: target.paragraph.listLabel !== undefined });
    if (request.listFrom && foundList) joinList(inserted, request.listFrom.inserted, foundList);
    if (request.isSelected === true) inserted.select("End");
    await context.sync();
    const overtaken = typedOver();
    if (overtaken.length > 0) {
      queuePutBack(overtaken);
      await context.sync();
    }
    return { kind: "inserted", paragraphs: request.content.texts.length };
  });
}

const besideProperties = "text,tableNestingLevel,parentBody/type,parentContentControlOrNullObject/id";
const listProperties = "text,listOrNullObject/id,listItemOrNullObject/level";

interface Target {
  /** The paragraph that was asked for. */
  readonly paragraph: Paragraph;
  /** The paragraph that will stand directly before the content: of a table its last one. */
  readonly before: Paragraph;
  /** The body paragraph that the content goes behind, or, of a table, before. */
  readonly beside: number;
  readonly isTable: boolean;
  readonly isLast: boolean;
}

/** A table is not reached by its paragraphs: what goes behind it goes before the paragraph that follows it, and Word always has one. */
function targetOf({ snapshot: { paragraphs } }: Reading, index: number): Target | null {
  const paragraph = paragraphs[index];
  if (paragraph?.story.kind !== "body") return null;
  const isTable = paragraph.inTable;
  const beside = isTable ? paragraphs.findIndex((other) => other.index > index && !other.inTable && other.story.kind === "body") : index;
  const before = isTable ? paragraphs[beside - 1] : paragraph;
  return beside < 0 || !before ? null : { paragraph, before, beside, isTable, isLast: !isTable && paragraphs[index + 1]?.story.kind !== "body" };
}

/** Loads one paragraph of the body by its position, without the others; a host that sends all of them is understood as well. */
function queueParagraph(context: Word.RequestContext, position: number, select: string): () => Word.Paragraph | undefined {
  const { paragraphs } = context.document.body.getRange("Whole");
  paragraphs.load({ select, top: 1, skip: position });
  return () => (paragraphs.items.length > 1 ? paragraphs.items[position] : paragraphs.items[0]);
}

function hostText(paragraph: Paragraph | undefined): string | undefined {
  return paragraph?.hostText ?? paragraph?.text;
}

function isReplaced(cursor: CursorParagraph | null, paragraph: Paragraph, ooxml: string): boolean {
  const place = cursor?.place();
  return place?.kind === "paragraph" && place.paragraph === paragraph.index && !holdsObject(ooxml);
}

function stepsOf(reading: Reading, { edits }: InsertBehindRequest, insertion: WriteRecord): WriteRecord {
  if (edits.length === 0) return insertion;
  return { kind: "steps", steps: [{ kind: "edits", paragraphs: editRecords(reading, edits) }, insertion] };
}

interface Writing {
  readonly content: { readonly ooxml: string };
  readonly isBefore: boolean;
  /** The empty paragraph that the content takes the place of. */
  readonly replaced: CursorParagraph | null;
  readonly isListItem: boolean;
}

function write(beside: Word.Paragraph, { content, isBefore, replaced, isListItem }: Writing): Word.Range {
  if (replaced && !isListItem) return replaced.paragraph.insertOoxml(content.ooxml, "Replace");
  const inserted = beside.getRange("Whole").insertOoxml(content.ooxml, isBefore ? "Before" : "After");
  // An empty list item goes as a whole: a heading written into it would be in the list already and could not be told to join.
  replaced?.paragraph.delete();
  return inserted;
}

/** Inserted paragraphs are reached one from the other, so that their positions cost no round trip. */
function joinList(inserted: Word.Range, positions: readonly number[], model: Word.Paragraph): void {
  const { id } = model.listOrNullObject;
  const { level } = model.listItemOrNullObject;
  let at = 0;
  let paragraph = inserted.paragraphs.getFirst();
  for (const position of [...positions].sort((one, other) => one - other)) {
    for (; at < position; at += 1) paragraph = paragraph.getNext();
    paragraph.attachToList(id, level);
  }
}
