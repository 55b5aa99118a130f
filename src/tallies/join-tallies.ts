import { commonValue } from "./common-value";
import type { Tally } from "./types";

/**
 * Joins the tallies that the writer called the same fact: one row with the places of all, where the first of them stands.
 * @param tallies in document order
 * @param same a tally's id by that of another which is the same; ids that are not there join nothing
 */
export function joinTallies(tallies: readonly Tally[], same: Readonly<Record<string, string>>): readonly Tally[] {
  if (Object.keys(same).length === 0) return tallies;
  const byId = new Map(tallies.map((tally) => [tally.id, tally]));
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const root = rootOf(tally, same, byId);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [tally]);
    else group.push(tally);
  }
  return [...groups.values()].flatMap(joinedOf);
}

/** The id at the end of the way from one to the other. */
function rootOf(tally: Tally, same: Readonly<Record<string, string>>, byId: ReadonlyMap<string, Tally>): string {
  const seen: string[] = [];
  let at = tally;
  for (;;) {
    seen.push(at.id);
    const next = Object.hasOwn(same, at.id) ? byId.get(same[at.id] ?? "") : undefined;
    if (next === undefined || next.unit !== tally.unit) return at.id;
    // A circle, which two panes may make together: any of it will do, but the same for all.
    const circle = seen.indexOf(next.id);
    if (circle >= 0) return seen.slice(circle).sort()[0] ?? at.id;
    at = next;
  }
}

function joinedOf(group: readonly Tally[]): readonly Tally[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const places = group.flatMap((tally) => tally.places);
  return [{ ...first, value: commonValue(places.map(({ value }) => value)), places, joined: others.map(({ id }) => id) }];
}
