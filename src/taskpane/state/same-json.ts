/** A value as JSON that does not depend on the order of keys; undefined for undefined. */
export function jsonOf(value: unknown): string | undefined {
  return JSON.stringify(value, sorted);
}

/** Whether two values are the same as JSON. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return jsonOf(one) === jsonOf(other);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
