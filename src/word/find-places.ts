import { hostOffset } from "../snapshot/host-offset";
import { occurrences } from "../snapshot/occurrences";
import { storyKey } from "../snapshot/story-key";
import type { Paragraph, Place } from "../snapshot/types";
import type { Reading } from "./read-snapshot";
import { queueStoryText, type StoryText } from "./story-text";

/** A place in Word: what the verbs need of Range and ContentControl alike. */
export type WordPlace = Word.Range | Word.ContentControl;

export type FoundPlace =
  | { readonly kind: "found"; readonly target: WordPlace; readonly occurrence: number }
  | { readonly kind: "stale" }
  | { readonly kind: "unsupported" };

/** Word's search takes 255 characters at most; line breaks, tabs and note marks have no safe search form. */
const longestSearch = 255;
const unsearchable = /\p{Cc}/u;

/**
 * Queues everything that is needed to find places again, without a round trip: the text of each story concerned, one
 * search for each distinct excerpt, controls by id. After the caller's sync, the answer tells for every place where it
 * is. A place is only found when its story's text is what the snapshot was read from and the search has exactly as many
 * hits as the snapshot's text; so nothing is ever guessed.
 * @param properties what to load of the targets, for example "text,font/highlightColor"
 */
export function queuePlaces(context: Word.RequestContext, reading: Reading, places: readonly Place[], properties: string): () => readonly FoundPlace[] {
  const stories = new Map<string, StorySearch>();
  const queued = places.map((place) => queuePlace(context, reading, place, properties, stories));
  return () => queued.map((resolve) => resolve());
}

/** Word reads `^` as the start of a special character. */
export function searchText(excerpt: string): string {
  return excerpt.replaceAll("^", "^^");
}

interface StorySearch {
  readonly text: StoryText;
  readonly excerpts: Map<string, ExcerptSearch>;
}

/** One search in the story, shared by all places with the same excerpt. */
interface ExcerptSearch {
  /** The hits that are the excerpt to the letter; known after the sync. */
  readonly hits: () => readonly Word.Range[];
  readonly expected: ExpectedHits;
}

/** Where the snapshot's own text has the excerpt. */
interface ExpectedHits {
  readonly count: number;
  /** By paragraph index: how many hits stand before the paragraph, and the offsets of those in it. */
  readonly inParagraph: ReadonlyMap<number, { readonly before: number; readonly offsets: readonly number[] }>;
}

function queuePlace(context: Word.RequestContext, reading: Reading, place: Place, properties: string, stories: Map<string, StorySearch>): () => FoundPlace {
  if (place.controlId !== undefined) return queueControl(context, place.controlId, place.excerpt, properties);
  const paragraph = reading.snapshot.paragraphs[place.range.paragraph];
  const story = paragraph && storySearch(context, reading, paragraph, stories);
  if (!story || !isSearchable(place.excerpt)) return () => ({ kind: "unsupported" });

  const search = excerptSearch(story, place.excerpt, properties);
  const occurrence = occurrenceOf(search.expected, paragraph, place);
  return () => {
    if (!story.text.isUnchanged()) return { kind: "stale" };
    const hits = search.hits();
    const target = hits.length === search.expected.count && occurrence !== null ? hits[occurrence] : undefined;
    return target ? { kind: "found", target, occurrence: occurrence ?? 0 } : { kind: "unsupported" };
  };
}

function queueControl(context: Word.RequestContext, id: number, excerpt: string, properties: string): () => FoundPlace {
  const control = context.document.contentControls.getByIdOrNullObject(id);
  control.load(properties);
  return () => (control.isNullObject || control.text !== excerpt ? { kind: "stale" } : { kind: "found", target: control, occurrence: 0 });
}

function storySearch(context: Word.RequestContext, reading: Reading, paragraph: Paragraph, stories: Map<string, StorySearch>): StorySearch | undefined {
  const key = storyKey(paragraph.story);
  const known = stories.get(key);
  if (known) return known;
  const text = queueStoryText(context, reading, paragraph.story);
  if (!text) return undefined;
  const story: StorySearch = { text, excerpts: new Map() };
  stories.set(key, story);
  return story;
}

function excerptSearch(story: StorySearch, excerpt: string, properties: string): ExcerptSearch {
  const known = story.excerpts.get(excerpt);
  if (known) return known;
  const ranges = story.text.search(searchText(excerpt), excerpt, properties);
  let exact: readonly Word.Range[] | undefined;
  const search: ExcerptSearch = {
    hits: () => (exact ??= ranges().filter((range) => range.text === excerpt)),
    expected: expectHits(story.text.paragraphs, excerpt),
  };
  story.excerpts.set(excerpt, search);
  return search;
}

function isSearchable(excerpt: string): boolean {
  return excerpt !== "" && searchText(excerpt).length <= longestSearch && !unsearchable.test(excerpt);
}

function expectHits(paragraphs: readonly Paragraph[], excerpt: string): ExpectedHits {
  let count = 0;
  const inParagraph = new Map<number, { before: number; offsets: readonly number[] }>();
  for (const paragraph of paragraphs) {
    const offsets = occurrences(paragraph.hostText ?? paragraph.text, excerpt);
    inParagraph.set(paragraph.index, { before: count, offsets });
    count += offsets.length;
  }
  return { count, inParagraph };
}

/** Which hit of the story's search the place is; null when a search would not hit just there. */
function occurrenceOf(expected: ExpectedHits, paragraph: Paragraph, place: Place): number | null {
  const offset = hostOffset(paragraph, place.range.start, place.excerpt);
  const here = expected.inParagraph.get(paragraph.index);
  if (offset === null || !here) return null;
  const position = here.offsets.indexOf(offset);
  return position < 0 ? null : here.before + position;
}
