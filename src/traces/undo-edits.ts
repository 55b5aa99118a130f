import { storyKey } from "../snapshot/story-key";
import type { DocumentSnapshot, Paragraph, Place, Story } from "../snapshot/types";

/** One replaced stretch, in the coordinates of the paragraph before the action; UTF-16, half-open. */
export interface DoneEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly controlId?: number;
}

export interface EditedParagraph {
  readonly story: Story;
  readonly indexInStory: number;
  readonly before: string;
  /** In the order in which they were written. */
  readonly edits: readonly DoneEdit[];
}

/** A place as it stands now and the text that stood there before. */
export interface Undoing extends Place {
  readonly text: string;
}

/**
 * What must be written to undo an action that may have been carried out in part: Word keeps what a failing batch did before
 * it failed, so a paragraph may hold any number of the edits, counted from the first.
 * @returns the places to write; null when a paragraph is neither as it was nor as the action left it, and then nothing
 *   may be written
 */
export function undoEdits(paragraphs: readonly EditedParagraph[], snapshot: DocumentSnapshot): readonly Undoing[] | null {
  const undone = paragraphs.map((paragraph) => undoParagraph(paragraph, snapshot));
  return undone.every((places) => places !== null) ? undone.flat() : null;
}

function undoParagraph(record: EditedParagraph, snapshot: DocumentSnapshot): readonly Undoing[] | null {
  const key = storyKey(record.story);
  const candidates = snapshot.paragraphs
    .filter((paragraph) => storyKey(paragraph.story) === key)
    .sort((one, other) => Math.abs(one.indexInStory - record.indexInStory) - Math.abs(other.indexInStory - record.indexInStory));
  for (const paragraph of candidates) {
    const places = undoIn(paragraph, record);
    if (places) return places;
  }
  return undoControls(record, snapshot);
}

/** Tries how many of the edits the paragraph holds, all of them first. */
function undoIn(paragraph: Paragraph, record: EditedParagraph): readonly Undoing[] | null {
  for (let done = record.edits.length; done >= 0; done -= 1) {
    const edits = record.edits.slice(0, done);
    const { text, places } = replay(record.before, edits);
    if (text === paragraph.text) return searchable(places, text).map((place) => ({ ...place, range: { ...place.range, paragraph: paragraph.index } }));
  }
  return null;
}

/** The paragraph after some edits, and where each edit's text then stands. */
function replay(before: string, edits: readonly DoneEdit[]): { text: string; places: Undoing[] } {
  const inOrder = [...edits].sort((one, other) => one.start - other.start);
  const places: Undoing[] = [];
  let text = "";
  let from = 0;
  for (const edit of inOrder) {
    text += before.slice(from, edit.start);
    places.push({
      range: { paragraph: -1, start: text.length, end: text.length + edit.text.length },
      excerpt: edit.text,
      text: before.slice(edit.start, edit.end),
      ...(edit.controlId === undefined ? {} : { controlId: edit.controlId }),
    });
    text += edit.text;
    from = edit.end;
  }
  return { text: text + before.slice(from), places };
}

/**
 * Word finds a place by its text, and of a deletion nothing is left: it takes the character before along, or the one behind at the
 * beginning. Next to another place it becomes part of that. A paragraph that is empty now stays without a place to be found by.
 * @param places in order
 */
function searchable(places: readonly Undoing[], text: string): readonly Undoing[] {
  const found: Undoing[] = [];
  let waiting = "";
  for (const [index, place] of places.entries()) {
    const { range } = place;
    const last = found.at(-1);
    if (place.excerpt !== "" || place.controlId !== undefined) {
      found.push({ ...place, text: waiting + place.text });
      waiting = "";
    } else if (last && last.range.end === range.start) {
      found[found.length - 1] = { ...last, text: last.text + place.text };
    } else if (range.start > 0) {
      const before = /.$/su.exec(text.slice(0, range.start))?.[0] ?? "";
      found.push({ range: { ...range, start: range.start - before.length }, excerpt: before, text: before + place.text });
    } else {
      const behind = /^./su.exec(text)?.[0] ?? "";
      const isTaken = (places[index + 1]?.range.start ?? text.length) < behind.length;
      if (isTaken) waiting += place.text;
      else found.push({ range: { ...range, end: behind.length }, excerpt: behind, text: place.text + behind });
    }
  }
  return found;
}

/** The paragraph was edited elsewhere; fields are still found by their ids when all edits were fields. */
function undoControls(record: EditedParagraph, snapshot: DocumentSnapshot): readonly Undoing[] | null {
  const undone = record.edits.map((edit) => undoControl(edit, record.before, snapshot));
  return undone.every((places) => places !== null) ? undone.flat() : null;
}

function undoControl(edit: DoneEdit, before: string, snapshot: DocumentSnapshot): readonly Undoing[] | null {
  if (edit.controlId === undefined) return null;
  for (const paragraph of snapshot.paragraphs) {
    const span = paragraph.controls.find((control) => control.id === edit.controlId);
    if (!span) continue;
    const now = paragraph.text.slice(span.start, span.end);
    const was = before.slice(edit.start, edit.end);
    if (now === was) return [];
    if (now !== edit.text) return null;
    const range = { paragraph: paragraph.index, start: span.start, end: span.end };
    return [{ range, excerpt: now, text: was, controlId: span.id }];
  }
  return null;
}
