import { placeholderControl } from "../../checks/rules/placeholder-control";
import { parseTag } from "../../skeletons/tags";
import type { DocumentSnapshot } from "../../snapshot/types";

/** Ids of the content controls of our skeletons that are filled in, in document order; those that others made are not ours to remove. */
export function filledControls(snapshot: DocumentSnapshot): readonly number[] {
  const unfilled = new Set(placeholderControl.check(snapshot, {}).map(({ controlId }) => controlId));
  const ours = snapshot.paragraphs.flatMap(({ controls }) => controls.filter(({ tag }) => parseTag(tag) !== null).map(({ id }) => id));
  return [...new Set(ours)].filter((id) => !unfilled.has(id));
}
