import { supports } from "./api-sets";

/** The notes of a reading, footnotes first: how many of them are footnotes, and how many paragraphs each note has. */
export interface ReadNotes {
  readonly footnotes: number;
  readonly lengths: readonly number[];
}

/** Notes that were asked for, known after the caller's sync. */
export interface QueuedNotes {
  readonly footnotes: () => readonly Word.Body[];
  readonly endnotes: () => readonly Word.Body[];
}

/**
 * Queues the bodies of all footnotes and endnotes in the order of their marks; undefined below WordApi 1.5.
 * @param properties what to load of each body
 */
export function queueNotes(context: Word.RequestContext, properties: readonly string[]): QueuedNotes | undefined {
  if (supports("1.5")) {
    const { footnotes, endnotes } = context.document.body;
    const wanted = properties.map((property) => `body/${property}`).join(",");
    footnotes.load(wanted);
    endnotes.load(wanted);
    return { footnotes: () => footnotes.items.map(({ body }) => body), endnotes: () => endnotes.items.map(({ body }) => body) };
  }
  return undefined;
}

/**
 * The body of one note, reached by a chain of calls so that no round trip is needed to list the notes. A note that is not there
 * any more is a null object, and so is what is asked of it.
 * @param index among the notes of a reading
 */
export function noteBody(context: Word.RequestContext, { footnotes }: ReadNotes, index: number): Word.Body | undefined {
  if (supports("1.5")) {
    const { body } = context.document;
    let note = (index < footnotes ? body.footnotes : body.endnotes).getFirstOrNullObject();
    for (let step = index < footnotes ? 0 : footnotes; step < index; step += 1) note = note.getNextOrNullObject();
    return note.body;
  }
  return undefined;
}

/** The text of all notes as a story: a note more or less, or a word, and it is another. */
export function notesText(bodies: readonly Word.Body[]): string {
  return bodies.map(({ text }) => text).join("\n");
}
