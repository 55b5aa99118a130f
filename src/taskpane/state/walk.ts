/** Where the walk through a list stands. */
export interface Walk {
  /** From 0; -1 when no item is current. */
  readonly index: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Neighbours of the current item. Before the first step, the next one is the first item; the ends do not wrap. */
export function walkOf(items: readonly { readonly id: string }[], current: string | null): Walk {
  const index = items.findIndex((item) => item.id === current);
  const previous = index > 0 ? items[index - 1] : undefined;
  const next = items[index + 1];
  return { index, previous: previous?.id ?? null, next: next?.id ?? null };
}
