import type { DocumentSnapshot, Place } from "../../snapshot/types";
import type { LeftStretch } from "../../traces/left/types";
import type { Deps } from "./deps";
import { selectPlace } from "./select-place";

/** Selects what is left at a place of the file; a place without words is shown by the character beside it. */
export async function showLeft(deps: Deps, stretch: LeftStretch): Promise<void> {
  await selectPlace(deps, { where: "check", rest: 0, find: ({ snapshot }) => placeOfLeft(snapshot, stretch) ?? undefined });
}

/** Where a stretch of the file stands in a snapshot; null when the snapshot has no such paragraph, or nothing in it can be selected. */
export function placeOfLeft(snapshot: DocumentSnapshot, { story, indexInStory, start, end, paragraphText }: LeftStretch): Place | null {
  const paragraph = snapshot.paragraphs.find((one) => one.story.kind === story && one.text === paragraphText && (story !== "body" || one.indexInStory === indexInStory));
  if (!paragraph || paragraph.text === "") return null;
  const from = Math.min(start, paragraph.text.length - 1);
  const range = { paragraph: paragraph.index, start: from, end: Math.max(end, from + 1) };
  return { range, excerpt: paragraph.text.slice(range.start, range.end) };
}
