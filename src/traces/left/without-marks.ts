import type { DocumentSnapshot } from "../../snapshot/types";
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
  const marked = marksByParagraph(marks, snapshot);
  const highlights = new Map<string, LeftStretch[]>();
  for (const stretch of stretches) {
    const key = keyOf(stretch);
    if (stretch.kind !== "highlight" || !marked.has(key)) continue;
    const known = highlights.get(key);
    if (known) known.push(stretch);
    else highlights.set(key, [stretch]);
  }
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
  return `${story} ${story === "body" ? indexInStory : ""} ${paragraphText}`;
}

function marksByParagraph(marks: readonly RememberedMark[], snapshot: DocumentSnapshot): ReadonlyMap<string, readonly Found[]> {
  const relocate = relocatorFor(snapshot);
  const found = new Map<string, Found[]>();
  for (const mark of marks) {
    const place = relocate(mark);
    const paragraph = place && snapshot.paragraphs[place.range.paragraph];
    if (!paragraph) continue;
    const key = keyOf({ story: paragraph.story.kind, indexInStory: paragraph.indexInStory, paragraphText: paragraph.text });
    const one = { mark, start: place.range.start, end: place.range.end };
    const known = found.get(key);
    if (known) known.push(one);
    else found.set(key, [one]);
  }
  return found;
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
