import { isChosen } from "./chosen-parts";
import { headingText } from "./heading-text";
import { numberText } from "./number-text";
import type { OutlineItem, Skeleton, SkeletonPart, WriterInfo } from "./types";

/**
 * The outline of a skeleton for the pane.
 * @param chosenPartIds parts that come in: these are numbered as they will stand in the document, the others bear no number
 */
export function outlineOf(skeleton: Skeleton, writer: WriterInfo, chosenPartIds?: ReadonlySet<string>): readonly OutlineItem[] {
  const items = (parts: readonly SkeletonPart[]): readonly OutlineItem[] => {
    let number = 0;
    return parts.map((part) => {
      const counted = part.level > 0 && isChosen(part, chosenPartIds);
      if (counted) number += 1;
      const label = counted ? numberText(skeleton.scheme[part.level - 1] ?? "", number) : "";
      return { id: part.id, label: label + headingText(part, writer), level: part.level, parts: items(part.parts ?? []) };
    });
  };
  return items(skeleton.parts);
}
