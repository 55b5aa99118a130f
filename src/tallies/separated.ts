import type { Sighting } from "./sighting";

/**
 * Takes the places of facts apart that the writer separated; they are told apart by their order.
 * @param groups the places of each fact, in document order of the first ones
 * @param apart ids of the facts that the writer separated
 */
export function separated(groups: readonly (readonly Sighting[])[], apart: ReadonlySet<string>): readonly (readonly Sighting[])[] {
  if (apart.size === 0) return groups;
  const parts = groups.flatMap((group): readonly (readonly Sighting[])[] => {
    const isApart = group.length > 1 && group[0] !== undefined && apart.has(group[0].id);
    return isApart ? group.map((sighting, index) => [index === 0 ? sighting : numbered(sighting, index + 1)]) : [group];
  });
  return [...parts].sort(byFirstPlace);
}

function numbered(sighting: Sighting, number: number): Sighting {
  return { ...sighting, id: `${sighting.id}#${number}`, label: `${sighting.label}（${number}）` };
}

function byFirstPlace([one]: readonly Sighting[], [other]: readonly Sighting[]): number {
  if (one === undefined || other === undefined) return 0;
  const [a, b] = [one.place.range, other.place.range];
  return a.paragraph - b.paragraph || a.start - b.start;
}
