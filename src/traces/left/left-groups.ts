import type { LeftKind, LeftStretch } from "./types";

/** All places of one kind and colour. */
export interface LeftGroup {
  readonly kind: LeftKind;
  readonly colour: string;
  readonly places: number;
  readonly first: LeftStretch;
}

/** In which order they are told: what a reader would be most surprised at comes first. */
const order: readonly LeftKind[] = ["comment", "insertion", "deletion", "format", "highlight", "shading", "hidden"];

/** Stretches by kind and colour; the colour with the most places first. */
export function leftGroups(stretches: readonly LeftStretch[]): readonly LeftGroup[] {
  const groups = new Map<string, { readonly kind: LeftKind; readonly colour: string; readonly first: LeftStretch; places: number }>();
  for (const stretch of stretches) {
    const { kind, colour } = stretch;
    const key = `${kind} ${colour}`;
    const known = groups.get(key);
    if (known) known.places += 1;
    else groups.set(key, { kind, colour, first: stretch, places: 1 });
  }
  return [...groups.values()].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || other.places - one.places);
}
