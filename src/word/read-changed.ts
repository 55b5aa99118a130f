import { spanControls } from "../snapshot/span-controls";
import { storyKey } from "../snapshot/story-key";
import type { DocumentSnapshot, Paragraph, Story } from "../snapshot/types";
import { supports } from "./api-sets";
import { bodyByIds } from "./body-by-ids";
import { readInWord } from "./in-word";
import { notesText, queueNotes } from "./note-bodies";
import { idProperty, idsOf } from "./paragraph-ids";
import { deepFreeze, paragraphProperties, queueStarts, readControl, type Reading, type Starts } from "./read-snapshot";
import type { ChangedParagraphs } from "./document-change";

/** More changed paragraphs than this are read faster with all the others. */
const mostChanged = 100;

const bodyStory: Story = { kind: "body" };
const bodyKey = storyKey(bodyStory);
const noteKey = storyKey({ kind: "footnote" });

/**
 * Reads paragraphs of the body again, and nothing else. One round trip; one more when the text of a content control stands outside it
 * too. The body's text, the notes and the number of Word sections are read with them, and the ids of all paragraphs where they
 * are not known or paragraphs came or went: only when all of that fits is the answer given.
 * @param changed what Word named; nothing: only whether the text is still the same, on every host
 * @returns a new reading in which the other paragraphs are the same objects, save that their numbers move on; the same snapshot when
 *   nothing is different; null when it cannot be told what is different, so that all must be read
 * @throws WordFailure
 */
export async function readChanged(reading: Reading, { ids: named, isStructure }: ChangedParagraphs): Promise<Reading | null> {
  const text = reading.storyTexts.get(bodyKey);
  if (text === undefined || reading.hasDeletions) return null;
  if (named.length === 0 && !isStructure) return (await readParagraphs(reading, [], false))?.text === text ? reading : null;
  const wanted = [...new Set(named)];
  if (!supports("1.6") || wanted.length > mostChanged) return null;

  const now = await readParagraphs(reading, wanted, isStructure || !reading.paragraphIds);
  const ids = now?.ids ?? reading.paragraphIds;
  // Ids that are known only now are those of the paragraphs as they were, as long as none came or went.
  const known = reading.paragraphIds ?? (isStructure && now?.text !== text ? undefined : ids);
  if (!now || !ids || !known || !isBodyOf(ids, wanted)) return null;
  const paragraphs = reading.snapshot.paragraphs.filter(({ story }) => story.kind === "body");
  const body = bodyByIds({ text, paragraphs, ids: known }, { ...now, ids });
  if (!body) return null;
  const isSame = body.length === paragraphs.length && body.every((paragraph, index) => paragraph === paragraphs[index]);
  if (isSame) return { ...reading, paragraphIds: ids };
  return { ...reading, paragraphIds: ids, snapshot: withBody(reading.snapshot, body), storyTexts: new Map(reading.storyTexts).set(bodyKey, now.text) };
}

/** A paragraph of a header has an id too, and is not read here. */
function isBodyOf(ids: readonly string[], wanted: readonly string[]): boolean {
  const all = new Set(ids);
  return wanted.every((id) => all.has(id));
}

interface ReadParagraphs {
  /** The body's text at the same moment. */
  readonly text: string;
  /** The ids of all its paragraphs, where they were asked for. */
  readonly ids: readonly string[] | undefined;
  readonly read: ReadonlyMap<string, Omit<Paragraph, "index" | "indexInStory">>;
}

/** @returns null when notes, Word sections or tracked changes are not as they were */
function readParagraphs(reading: Reading, wanted: readonly string[], withIds: boolean): Promise<ReadParagraphs | null> {
  return readInWord(async (context) => {
    const { body, sections } = context.document;
    const { paragraphs } = body;
    body.load("text");
    if (withIds) paragraphs.load(idProperty);
    sections.load("body/type");
    const notes = reading.notes && queueNotes(context, ["text"]);
    const queued = wanted.map((id) => queueParagraph(context, id)).filter((paragraph) => paragraph !== undefined);
    await context.sync();
    const areNotesSame = !notes || notesText([...notes.footnotes(), ...notes.endnotes()]) === reading.storyTexts.get(noteKey);
    if (!areNotesSame || sections.items.length !== reading.sections || queued.some(({ isRevised }) => isRevised())) return null;
    const { text } = body;
    const ids = withIds ? idsOf(paragraphs) : undefined;
    const starts = queueStarts(queued.map(({ item }) => item));
    if (starts.size > 0) await context.sync();
    return { text, ids, read: new Map(queued.map(({ id, item }) => [id, paragraphOf(item, starts)])) };
  });
}

function queueParagraph(context: Word.RequestContext, id: string): { readonly id: string; readonly item: Word.Paragraph; readonly isRevised: () => boolean } | undefined {
  if (supports("1.6")) {
    const item = context.document.getParagraphByUniqueLocalId(id);
    item.load(paragraphProperties);
    const original = item.getReviewedText("Original");
    const current = item.getReviewedText("Current");
    return { id, item, isRevised: () => original.value !== current.value };
  }
  return undefined;
}

function paragraphOf(item: Word.Paragraph, starts: Starts): Omit<Paragraph, "index" | "indexInStory"> {
  const { text, style, listItemOrNullObject: listItem } = item;
  return {
    story: bodyStory,
    text,
    ...(listItem.isNullObject ? {} : { listLabel: listItem.listString }),
    inTable: item.tableNestingLevel > 0,
    style,
    controls: spanControls(text, item.contentControls.items.map((control) => readControl(control, starts))),
  };
}

/** The body stands before all other stories, whose paragraphs keep everything but their numbers. */
function withBody(snapshot: DocumentSnapshot, body: readonly Paragraph[]): DocumentSnapshot {
  const others = snapshot.paragraphs.filter(({ story }) => story.kind !== "body");
  const paragraphs = [...body, ...others].map((paragraph, index) => (paragraph.index === index ? paragraph : { ...paragraph, index }));
  return deepFreeze({ ...snapshot, paragraphs });
}
