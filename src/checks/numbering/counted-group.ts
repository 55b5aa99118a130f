import type { DocumentSnapshot } from "../../snapshot/types";
import { HiddenPoints } from "./hidden-points";
import type { NumberedParagraph } from "./numbered-paragraphs";
import type { SiblingGroup } from "./outline";

/** The numbers of a group as they count on. A point inside a paragraph is counted, but has no paragraph of its own: null. */
export interface CountedGroup {
  readonly values: readonly number[];
  readonly items: readonly (NumberedParagraph | null)[];
}

/**
 * A group with the points that stand inside its paragraphs, 1.甲；2.乙。 before 3.丙, where these lead up to the next member. The text is
 * read only where the numbers of the paragraphs do not count on.
 */
export function countedGroup(snapshot: DocumentSnapshot, { items }: Pick<SiblingGroup, "items">): CountedGroup {
  const values: number[] = [];
  const counted: (NumberedParagraph | null)[] = [];
  const hidden = new HiddenPoints(snapshot);
  let previous: NumberedParagraph | null = null;
  for (const item of items) {
    const { value } = item.label;
    const last = previous?.label.value ?? 0;
    if (value > last + 1 && hidden.before(item, previous) === value - 1) {
      for (let point = last + 1; point < value; point += 1) {
        values.push(point);
        counted.push(null);
      }
    }
    values.push(value);
    counted.push(item);
    previous = item;
  }
  return { values, items: counted };
}
