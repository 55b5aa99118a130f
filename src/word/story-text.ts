import { occurrences } from "../snapshot/occurrences";
import { storyKey } from "../snapshot/story-key";
import type { Paragraph, Story } from "../snapshot/types";
import { noteBody, notesText, queueNotes } from "./note-bodies";
import type { Reading } from "./read-snapshot";
import { storyBody } from "./story-body";

/** A story's own text, and how to search in it; both are known after the caller's sync. */
export interface StoryText {
  /** Whether the text is what the snapshot was read from. */
  readonly isUnchanged: () => boolean;
  readonly paragraphs: readonly Paragraph[];
  /** Queues a search; the answer gives the hits in the order of the text. To be asked only where the text is unchanged. */
  readonly search: (words: string, excerpt: string, properties: string) => () => readonly Word.Range[];
}

/**
 * Queues what is needed to find places in a story, without a round trip.
 * @returns undefined for stories that the host does not reach (text boxes; notes below WordApi 1.5)
 */
export function queueStoryText(context: Word.RequestContext, reading: Reading, story: Story): StoryText | undefined {
  const key = storyKey(story);
  const paragraphs = reading.snapshot.paragraphs.filter((other) => storyKey(other.story) === key);
  if (story.kind === "footnote") return queueNotesText(context, reading, paragraphs, key);
  const body = storyBody(context, story);
  if (!body) return undefined;
  body.load("text");
  return {
    isUnchanged: () => body.text === reading.storyTexts.get(key),
    paragraphs,
    search: (words, _excerpt, properties) => queueSearch(body, words, properties),
  };
}

/** The notes are one story of many bodies: each that has the words by the snapshot is searched. */
function queueNotesText(context: Word.RequestContext, reading: Reading, paragraphs: readonly Paragraph[], key: string): StoryText | undefined {
  const { notes } = reading;
  const queued = notes && queueNotes(context, ["text"]);
  if (!notes || !queued) return undefined;
  const bodies = new Map<number, Word.Body | undefined>();
  const bodyOf = (note: number): Word.Body | undefined => {
    if (!bodies.has(note)) bodies.set(note, noteBody(context, notes, note));
    return bodies.get(note);
  };
  return {
    isUnchanged: () => notesText([...queued.footnotes(), ...queued.endnotes()]) === reading.storyTexts.get(key),
    paragraphs,
    search: (words, excerpt, properties) => {
      const searches = notesWith(excerpt, paragraphs, notes.lengths).flatMap((note) => {
        const body = bodyOf(note);
        return body ? [queueSearch(body, words, properties)] : [];
      });
      return () => searches.flatMap((hits) => hits());
    },
  };
}

function notesWith(excerpt: string, paragraphs: readonly Paragraph[], lengths: readonly number[]): readonly number[] {
  const noteOf = lengths.flatMap((length, note) => Array.from({ length }, () => note));
  const notes = paragraphs.filter(({ text, hostText }) => occurrences(hostText ?? text, excerpt).length > 0).map(({ indexInStory }) => noteOf[indexInStory] ?? -1);
  return [...new Set(notes)].filter((note) => note >= 0);
}

function queueSearch(body: Word.Body, words: string, properties: string): () => readonly Word.Range[] {
  const ranges = body.search(words, { matchCase: true });
  ranges.load(properties);
  return () => ranges.items;
}
