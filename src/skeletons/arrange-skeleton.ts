import type { Skeleton, SkeletonPart } from "./types";

/** The order that the writer gave the parts under a part, by its id; under "" those of the skeleton itself. */
export type PartOrder = Readonly<Record<string, readonly string[]>>;

/**
 * A skeleton with its parts in the writer's order. Parts without heading (lead-in, recipient, closing) stay where they are;
 * ids that are no part there are ignored; parts that the order does not name follow in their own order.
 */
export function arrangeSkeleton(skeleton: Skeleton, order: PartOrder): Skeleton {
  const parts = arranged(skeleton.parts, "", order);
  return parts === skeleton.parts ? skeleton : { ...skeleton, parts };
}

/**
 * The order after a part went one place up or down among its siblings.
 * @param by -1 up, 1 down
 * @returns the same order when the part cannot go there
 */
export function movePart(skeleton: Skeleton, order: PartOrder, id: string, by: -1 | 1): PartOrder {
  const found = siblingsOf(arrangeSkeleton(skeleton, order).parts, id, "");
  if (found === undefined) return order;
  const ids = movableIds(found.parts);
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return order;
  ids[at] = other;
  ids[at + by] = id;
  const own = siblingsOf(skeleton.parts, id, "")?.parts ?? [];
  const isOwnOrder = movableIds(own).every((own, place) => own === ids[place]);
  const others = Object.entries(order).filter(([parent]) => parent !== found.parent);
  return Object.fromEntries(isOwnOrder ? others : [...others, [found.parent, ids]]);
}

/** Where a part stands among the siblings that can change places: from 1; null when it cannot be moved. */
export function placeOfPart(skeleton: Skeleton, id: string): { readonly place: number; readonly count: number } | null {
  const ids = movableIds(siblingsOf(skeleton.parts, id, "")?.parts ?? []);
  const at = ids.indexOf(id);
  return at < 0 ? null : { place: at + 1, count: ids.length };
}

function arranged(parts: readonly SkeletonPart[], parent: string, order: PartOrder): readonly SkeletonPart[] {
  const within = parts.map((part) => {
    if (part.parts === undefined) return part;
    const subs = arranged(part.parts, part.id, order);
    return subs === part.parts ? part : { ...part, parts: subs };
  });
  const wanted = Object.hasOwn(order, parent) ? (order[parent] ?? []) : [];
  const movable = within.filter(({ level }) => level > 0);
  const named = new Set(wanted.flatMap((id) => movable.filter((part) => part.id === id)));
  const inOrder = [...named, ...movable.filter((part) => !named.has(part))];
  let next = 0;
  const result = within.map((part) => (part.level > 0 ? (inOrder[next++] ?? part) : part));
  return result.every((part, at) => part === parts[at]) ? parts : result;
}

function siblingsOf(parts: readonly SkeletonPart[], id: string, parent: string): { readonly parent: string; readonly parts: readonly SkeletonPart[] } | undefined {
  if (parts.some((part) => part.id === id)) return { parent, parts };
  for (const part of parts) {
    const found = siblingsOf(part.parts ?? [], id, part.id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function movableIds(parts: readonly SkeletonPart[]): string[] {
  return parts.filter(({ level }) => level > 0).map(({ id }) => id);
}
