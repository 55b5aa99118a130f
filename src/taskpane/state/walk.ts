/** Where the walk through a list stands. */
export interface Walk {
  /** From 0; -1 when no item is current. */
  readonly index: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Neighbours of the current item; behind the last comes the first again. Before the first step, the next one is the first item. */
export function walkOf(items: readonly { readonly id: string }[], current: string | null): Walk {
  const index = items.findIndex((item) => item.id === current);
  if (index < 0) return { index, previous: items.at(-1)?.id ?? null, next: items[0]?.id ?? null };
  const other = (at: number): string | null => (items.length > 1 ? (items.at(at % items.length)?.id ?? null) : null);
  return { index, previous: other(index - 1), next: other(index + 1) };
}
