import { isChosen, type ChosenIds } from "./chosen-parts";
import { numberText } from "./number-text";
import type { Skeleton, SkeletonPart } from "./types";

/** A part among its siblings. */
export interface NumberedPart {
  readonly part: SkeletonPart;
  readonly isIn: boolean;
  /** The number of its heading as it is typed; "" when it has none or does not come in. */
  readonly number: string;
}

/**
 * Numbers the parts directly under a part, over those that come in.
 * @param parent undefined for the parts of the skeleton itself
 */
export function numberedParts(skeleton: Skeleton, parent: SkeletonPart | undefined, chosen: ChosenIds): readonly NumberedPart[] {
  const parts = parent === undefined ? skeleton.parts : (parent.parts ?? []);
  const counted = parts.filter((part) => part.level > 0 && isChosen(part, chosen));
  return parts.map((part) => {
    const form = parent?.numbers ?? skeleton.scheme[part.level - 1] ?? "";
    const at = counted.indexOf(part);
    // 一是 alone begins a series that never goes on.
    const isBare = at < 0 || (form === "一是" && counted.length === 1);
    return { part, isIn: isChosen(part, chosen), number: isBare ? "" : numberText(form, at + 1) };
  });
}
