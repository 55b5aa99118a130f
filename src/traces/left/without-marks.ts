import { occurrences } from "../../snapshot/occurrences";
import type { DocumentSnapshot, Place } from "../../snapshot/types";
import { relocatorFor, type RememberedPlace } from "../relocator-for";
import { highlightOf } from "./highlight-colours";
import type { LeftStretch } from "./types";

/** What is remembered of a mark of ours: where it stands, its colour, and the colours that were there before. */
export interface RememberedMark extends RememberedPlace {
  /** "#RRGGBB". */
  readonly colour: string;
  readonly before: readonly { readonly length: number; readonly colour: string | null }[];
}

/**
 * The stretches as they will be when our marks are gone: in a mark the writer's earlier colours show again. A mark that is not
 * found, or whose paragraph reads otherwise in the file, is left as it is.
 * @param snapshot the document that the stretches are of
 */
export function withoutMarks(stretches: readonly LeftStretch[], marks: readonly RememberedMark[], snapshot: DocumentSnapshot): readonly LeftStretch[] {
  if (marks.length === 0) return stretches;
  const highlights = new Map<string, LeftStretch[]>();
  for (const stretch of stretches) {
    if (stretch.kind !== "highlight") continue;
    const key = keyOf(stretch);
    const known = highlights.get(key);
    if (known) known.push(stretch);
    else highlights.set(key, [stretch]);
  }
  const texts = new Map([...highlights].map(([key, [first]]) => [key, first?.paragraphText ?? ""]));
  const marked = marksByParagraph(marks, snapshot, texts);
  return stretches.flatMap((stretch) => {
    const group = stretch.kind === "highlight" ? highlights.get(keyOf(stretch)) : undefined;
    if (!group) return [stretch];
    // All of a paragraph's come where its first one stood.
    return group[0] === stretch ? repainted(group, marked.get(keyOf(stretch)) ?? []) : [];
  });
}

/** A mark with the place where it stands now. */
interface Found {
  readonly mark: RememberedMark;
  readonly start: number;
  readonly end: number;
}

/** In the body a paragraph is known by its position, elsewhere by its words: parts have other numbers than Word's sections. */
function keyOf({ story, indexInStory, paragraphText }: Pick<LeftStretch, "story" | "indexInStory" | "paragraphText">): string {
  return story === "body" ? String(indexInStory) : `${story} ${paragraphText}`;
}

/** @param texts what the file says of the paragraphs of the body that have highlights, by key */
function marksByParagraph(marks: readonly RememberedMark[], snapshot: DocumentSnapshot, texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Found[]> {
  const relocate = relocatorFor(snapshot);
  const found = new Map<string, Found[]>();
  for (const mark of marks) {
    const place = relocate(mark);
    const paragraph = place && snapshot.paragraphs[place.range.paragraph];
    if (!paragraph) continue;
    const key = keyOf({ story: paragraph.story.kind, indexInStory: paragraph.indexInStory, paragraphText: paragraph.text });
    const start = startIn(texts.get(key) ?? paragraph.text, paragraph.text, place);
    if (start === undefined) continue;
    const one = { mark, start, end: start + place.excerpt.length };
    const known = found.get(key);
    if (known) known.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** Where a place stands in the file's text, which lacks the deleted revisions that an older Word counts in; undefined in doubt. */
function startIn(fileText: string, text: string, { range, excerpt }: Place): number | undefined {
  if (fileText === text) return range.start;
  const here = occurrences(text, excerpt);
  const there = occurrences(fileText, excerpt);
  return here.length === there.length ? there[here.indexOf(range.start)] : undefined;
}

/** The highlights of one paragraph with the colours of before where a mark still has its own colour. */
function repainted(stretches: readonly LeftStretch[], marks: readonly Found[]): LeftStretch[] {
  const [first] = stretches;
  if (!first) return [];
  const colours = Array.from({ length: first.paragraphText.length }, () => "");
  for (const { start, end, colour } of stretches) colours.fill(colour, start, end);
  for (const { mark, start, end } of marks) {
    const before = mark.before.flatMap(({ length, colour }) => Array.from({ length }, () => highlightOf(colour)));
    const set = highlightOf(mark.colour);
    for (let at = start; at < end; at += 1) if (colours[at] === set) colours[at] = before[at - start] ?? before.at(-1) ?? "";
  }
  const left: LeftStretch[] = [];
  for (let start = 0, end = 0; start < colours.length; start = end) {
    const colour = colours[start] ?? "";
    for (end = start + 1; end < colours.length && colours[end] === colour; end += 1);
    if (colour !== "") left.push({ ...first, colour, start, end });
  }
  return left;
}
