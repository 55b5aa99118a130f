import { headingText } from "./heading-text";
import { numberedParts } from "./numbered-parts";
import { skeletonFor } from "./skeleton-for";
import { speakerOf } from "./speaker-of";
import type { OutlineItem, Skeleton, SkeletonPart, WriterInfo } from "./types";

/**
 * The outline of a skeleton for the pane.
 * @param chosenPartIds parts that come in: these are numbered as they will stand in the document, the others bear no number
 */
export function outlineOf(whole: Skeleton, given: WriterInfo, chosenPartIds?: ReadonlySet<string>): readonly OutlineItem[] {
  const skeleton = skeletonFor(whole, given);
  const writer = speakerOf(skeleton, given);
  const itemsUnder = (parent?: SkeletonPart): readonly OutlineItem[] =>
    numberedParts(skeleton, parent, chosenPartIds).map(({ part, number }) => {
      const heading = headingText(part, writer);
      return { id: part.id, label: number + heading, heading, level: part.level, parts: itemsUnder(part) };
    });
  return itemsUnder();
}
