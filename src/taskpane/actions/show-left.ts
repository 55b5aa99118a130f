import { occurrences } from "../../snapshot/occurrences";
import type { DocumentSnapshot, Place } from "../../snapshot/types";
import type { LeftStretch } from "../../traces/left/types";
import type { Deps } from "./deps";
import { selectPlace } from "./select-place";

/** Selects what is left at a place of the file; a place without words is shown by those beside it. */
export async function showLeft(deps: Deps, stretch: LeftStretch): Promise<void> {
  await selectPlace(deps, { where: "check", rest: 0, find: ({ snapshot }) => placeOfLeft(snapshot, stretch) ?? undefined });
}

/** As many characters beside a place without words are shown, in UTF-16 units. */
const beside = 8;

/** Where a stretch of the file stands in a snapshot; null when the snapshot has no such paragraph, or it cannot be told for certain. */
export function placeOfLeft(snapshot: DocumentSnapshot, { story, indexInStory, start, end, paragraphText }: LeftStretch): Place | null {
  const paragraph = snapshot.paragraphs.find((one) => one.story.kind === story && (story === "body" ? one.indexInStory === indexInStory : one.text === paragraphText));
  if (!paragraph) return null;
  const stretches = start < end ? [[start, end] as const] : [[Math.max(0, start - beside), start] as const, [start, start + beside] as const];
  for (const [from, to] of stretches) {
    const excerpt = paragraphText.slice(from, to);
    const found = excerpt === "" ? [] : occurrences(paragraph.text, excerpt);
    const at = paragraph.text === paragraphText ? from : found[0];
    // An older Word counts deleted revisions in: then only words that stand there once are sure.
    if (at !== undefined && (paragraph.text === paragraphText || found.length === 1) && excerpt !== "") return { range: { paragraph: paragraph.index, start: at, end: at + excerpt.length }, excerpt };
  }
  return null;
}
