import { outlineOf } from "../checks/numbering/outline";
import { seriesOf } from "../checks/numbering/series";
import type { DocumentSnapshot } from "../snapshot/types";

/**
 * Whether a heading behind a paragraph would cut a list of points in two: some of its points, or the point above them, would
 * stand before it and others behind.
 * @param from the heading of the section that is cut; `end` its last paragraph
 * @param behind the paragraph behind which the new heading would come
 */
export function cutsList(snapshot: DocumentSnapshot, { from, behind, end }: { readonly from: number; readonly behind: number; readonly end: number }): boolean {
  const isBefore = (paragraph: number): boolean => paragraph > from && paragraph <= behind;
  const isBehind = (paragraph: number): boolean => paragraph > behind && paragraph <= end;
  const lists = [
    ...outlineOf(snapshot).groups.map(({ items, parent }) => [...(parent === null ? [] : [parent]), ...items].map(({ paragraph }) => paragraph)),
    ...seriesOf(snapshot).series.map(({ items }) => items.flatMap((item) => (item === null ? [] : [item.paragraph]))),
  ];
  return lists.some((paragraphs) => paragraphs.some(isBefore) && paragraphs.some(isBehind));
}
