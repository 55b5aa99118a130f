import { reviewedLines } from "../snapshot/reviewed-lines";
import { occurrences } from "../snapshot/occurrences";
import { doubtfulControls, spanControls } from "../snapshot/span-controls";
import { storyKey } from "../snapshot/story-key";
import type { DocumentSnapshot, Paragraph, SnapshotNotice, Story } from "../snapshot/types";
import { supports } from "./api-sets";
import { readInWord } from "./in-word";
import { notesText, queueNotes, type ReadNotes } from "./note-bodies";
import { idProperty, idsOf } from "./paragraph-ids";
import { headerVariants, storyBody } from "./story-body";

/** A snapshot and what is needed to tell later whether a story is still as it was: the host's own text of it, by story key. */
export interface Reading {
  readonly snapshot: DocumentSnapshot;
  readonly storyTexts: ReadonlyMap<string, string>;
  /** Whether the document holds deleted revisions. */
  readonly hasDeletions: boolean;
  /** How many Word sections the document has. */
  readonly sections?: number;
  /** The ids by which Word names the body's paragraphs, in order; where they were asked for. */
  readonly paragraphIds?: readonly string[];
  /** Where notes were read. */
  readonly notes?: ReadNotes;
}

const bodyStory: Story = { kind: "body" };
/** Footnotes and endnotes are one story: a snapshot knows one kind of note. */
const noteStory: Story = { kind: "footnote" };

/** What is read of each paragraph. */
export const paragraphProperties = [
  "text",
  "style",
  "tableNestingLevel",
  "listItemOrNullObject/listString",
  "contentControls/id",
  "contentControls/tag",
  "contentControls/title",
  "contentControls/text",
  "contentControls/placeholderText",
].join(",");

const noteProperties = ["text", ...paragraphProperties.split(",").map((property) => `paragraphs/${property}`)];

interface QueuedStory {
  readonly story: Story;
  readonly body: Word.Body;
  readonly paragraphs: Word.ParagraphCollection;
}

/**
 * Reads body, headers, footers and, from WordApi 1.5 on, notes: one round trip for a document of one section, two for more or when the text of a content
 * control stands outside it too, whatever the length.
 * @param knownDeletions what an earlier reading said of deleted revisions. Below WordApi 1.4 they cannot be left out, and
 *   looking whether there are any makes the answer as large as the file, so that is done only when this is undefined.
 * @param withNotes false leaves notes out where the host turned out not to give them; the snapshot then says so
 * @param withIds reads the ids of the body's paragraphs too, on a host that is known to give them
 * @throws WordFailure
 */
export async function readSnapshot(knownDeletions: boolean | undefined, withNotes = true, withIds = false): Promise<Reading> {
  return readInWord(async (context) => {
    const body = queueStory(context, bodyStory, withIds ? [idProperty] : []);
    const firstSection = body ? queueSection(context, 0) : [];
    const sections = context.document.sections;
    sections.load("body/type");
    const notes = withNotes ? queueNotes(context, noteProperties) : undefined;
    const deletions = queueDeletions(context.document.body, knownDeletions);
    await context.sync();

    const later = sections.items.slice(1).flatMap((_, index) => queueSection(context, index + 1));
    const first = [body, ...firstSection].filter((queued) => queued !== undefined);
    const starts = queueStarts(first.flatMap(({ paragraphs }) => paragraphs.items));
    if (later.length > 0 || starts.size > 0) await context.sync();

    const stories = [...first, ...later];
    const storyTexts = new Map(stories.map((queued) => [storyKey(queued.story), queued.body.text]));
    const noteBodies = notes && [...notes.footnotes(), ...notes.endnotes()];
    if (noteBodies) storyTexts.set(storyKey(noteStory), notesText(noteBodies));
    const read = [
      ...stories.flatMap(({ story, paragraphs: { items } }) => readStory(story, items, starts)),
      ...readStory(noteStory, (noteBodies ?? []).flatMap((note) => note.paragraphs.items), starts),
    ];
    const { paragraphs, notices } = withoutDeletions(read, deletions());
    return {
      snapshot: deepFreeze({ paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, index })), notices: withNotes ? notices : [...notices, "notes-unread"] }),
      storyTexts,
      hasDeletions: deletions().present,
      sections: sections.items.length,
      ...(withIds && body && { paragraphIds: idsOf(body.paragraphs) }),
      ...(notes && noteBodies && { notes: { footnotes: notes.footnotes().length, lengths: noteBodies.map((note) => note.paragraphs.items.length) } }),
    };
  });
}

function queueSection(context: Word.RequestContext, section: number): QueuedStory[] {
  const kinds = ["header", "footer"] as const;
  return kinds
    .flatMap((kind) => headerVariants.map((variant) => queueStory(context, { kind, section, variant })))
    .filter((queued) => queued !== undefined);
}

function queueStory(context: Word.RequestContext, story: Story, more: readonly string[] = []): QueuedStory | undefined {
  const body = storyBody(context, story);
  if (!body) return undefined;
  body.load("text");
  const paragraphs = body.paragraphs;
  paragraphs.load([paragraphProperties, ...more].join(","));
  return { story, body, paragraphs };
}

/** A header that does not exist reads as one empty paragraph; it is no part of the document. */
function readStory(story: Story, items: readonly Word.Paragraph[], starts: Starts): Omit<Paragraph, "index">[] {
  if (story.kind !== "body" && items.every((item) => item.text === "")) return [];
  return items.map((item, indexInStory) => {
    const listItem = item.listItemOrNullObject;
    return {
      story,
      indexInStory,
      text: item.text,
      ...(listItem.isNullObject ? {} : { listLabel: listItem.listString }),
      inTable: item.tableNestingLevel > 0,
      style: item.style,
      controls: spanControls(item.text, item.contentControls.items.map((control) => readControl(control, starts))),
    };
  });
}

/** A control as the host lists it; its position only where that was asked for. */
export function readControl(control: Word.ContentControl, starts: Starts) {
  const { id, tag, title, text, placeholderText } = control;
  const before = starts.get(control)?.text;
  return { id, tag, title, text, placeholder: placeholderText, ...(before === undefined ? {} : { start: before.length }) };
}

/** The text before a control in its paragraph, for those that their own text does not place. */
export type Starts = ReadonlyMap<Word.ContentControl, Word.Range>;

/** Asks for them; a further round trip, where there are any. */
export function queueStarts(items: readonly Word.Paragraph[]): Starts {
  const starts = new Map<Word.ContentControl, Word.Range>();
  for (const item of items) {
    const controls = item.contentControls.items;
    for (const index of doubtfulControls(item.text, controls.map((control) => readControl(control, starts)))) {
      const control = controls[index];
      if (!control) continue;
      const before = item.getRange("Start").expandTo(control.getRange("Start"));
      before.load("text");
      starts.set(control, before);
    }
  }
  return starts;
}

interface Deletions {
  readonly present: boolean;
  /** The body's text without them, where the host can tell. */
  readonly reviewed: string | undefined;
}

function queueDeletions(body: Word.Body, known: boolean | undefined): () => Deletions {
  if (supports("1.4")) {
    const original = body.getReviewedText("Original");
    const current = body.getReviewedText("Current");
    return () => ({ present: original.value !== current.value, reviewed: current.value });
  }
  if (known !== undefined) return () => ({ present: known, reviewed: undefined });
  const ooxml = body.getOoxml();
  return () => ({ present: /<w:(?:del|moveFrom) /.test(ooxml.value), reviewed: undefined });
}

function withoutDeletions(paragraphs: Omit<Paragraph, "index">[], deletions: Deletions): { paragraphs: Omit<Paragraph, "index">[]; notices: SnapshotNotice[] } {
  if (!deletions.present) return { paragraphs, notices: [] };
  const inBody = paragraphs.filter((paragraph) => paragraph.story.kind === "body");
  const lines = deletions.reviewed === undefined ? null : reviewedLines(inBody.map((paragraph) => paragraph.text), deletions.reviewed);
  if (!lines) return { paragraphs, notices: ["revisions-read-as-text"] };
  const reviewed = paragraphs.map((paragraph) => {
    const text = paragraph.story.kind === "body" ? lines[paragraph.indexInStory] : undefined;
    if (text === undefined || text === paragraph.text) return paragraph;
    return { ...paragraph, text, hostText: paragraph.text, controls: respan(text, paragraph) };
  });
  return { paragraphs: reviewed, notices: ["revisions-left-out"] };
}

/** Controls are looked up again in the shorter text. */
function respan(text: string, paragraph: Omit<Paragraph, "index">) {
  return spanControls(
    text,
    paragraph.controls.map(({ start, end, ...control }) => {
      const content = paragraph.text.slice(start, end);
      const before = occurrences(paragraph.text, content);
      const now = occurrences(text, content);
      const same = before.length === now.length ? now[before.indexOf(start)] : undefined;
      return { ...control, text: content, ...(same === undefined ? {} : { start: same }) };
    }),
  );
}

/** Freezes a value with everything in it; what is frozen already is left as it is. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
