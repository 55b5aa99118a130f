import type { Skeleton, SkeletonPart, WriterInfo } from "./types";

/** The skeleton without what tells of a party organisation, where the writer says that there is none; else the same skeleton. */
export function skeletonFor(skeleton: Skeleton, { organisation }: Pick<WriterInfo, "organisation">): Skeleton {
  if (organisation !== "administration" || !hasPartyParts(skeleton)) return skeleton;
  return { ...skeleton, parts: withoutParty(skeleton.parts) };
}

/** Whether 行政 makes a difference to a skeleton. */
export function hasPartyParts({ parts }: Pick<Skeleton, "parts">): boolean {
  return parts.some((part) => part.needs === "party" || (part.parts !== undefined && hasPartyParts({ parts: part.parts })));
}

function withoutParty(parts: readonly SkeletonPart[]): readonly SkeletonPart[] {
  return parts
    .filter(({ needs }) => needs !== "party")
    .map((part) => (part.parts === undefined ? part : { ...part, parts: withoutParty(part.parts) }));
}
