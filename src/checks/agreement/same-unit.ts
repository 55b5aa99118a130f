const PERSONS: ReadonlySet<string> = new Set(["名", "人", "位"]);

/** True for measure words that count the same: 名, 人 and 位 are one, everything else only itself. */
export function sameUnit(left: string, right: string): boolean {
  return left === right || (PERSONS.has(left) && PERSONS.has(right));
}

/** True for 名, 人, 位. */
export function isPersons(unit: string): boolean {
  return PERSONS.has(unit);
}
