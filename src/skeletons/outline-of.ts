import { headingText } from "./heading-text";
import { numberedParts } from "./numbered-parts";
import { organisationOf } from "./organisation-words";
import type { OutlineItem, Skeleton, SkeletonPart, WriterInfo } from "./types";

/**
 * The outline of a skeleton for the pane.
 * @param chosenPartIds parts that come in: these are numbered as they will stand in the document, the others bear no number
 */
export function outlineOf(skeleton: Skeleton, given: WriterInfo, chosenPartIds?: ReadonlySet<string>): readonly OutlineItem[] {
  const writer = { ...given, organisation: organisationOf(skeleton, given) };
  const itemsUnder = (parent?: SkeletonPart): readonly OutlineItem[] =>
    numberedParts(skeleton, parent, chosenPartIds).map(({ part, number }) => {
      const heading = headingText(part, writer);
      return { id: part.id, label: number + heading, heading, level: part.level, parts: itemsUnder(part) };
    });
  return itemsUnder();
}
