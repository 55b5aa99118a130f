/** The requirement sets above the base of WordApi 1.3 that src/word knows how to use. */
export type LaterSet = "1.4" | "1.5" | "1.6" | "1.7" | "1.8";

/** Whether the host has the base that the whole add-in is built on. */
export function hasBase(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.3");
}

/**
 * The one gate for anything above WordApi 1.3: such a member may only be used inside `if (supports("1.4"))`;
 * test/word/api-sets.test.ts holds the sources to it.
 */
export function supports(set: LaterSet): boolean {
  return Office.context.requirements.isSetSupported("WordApi", set);
}

/** The highest WordApi set that the host declares, for a report of trouble: "1.3"; "0" when none. */
export function declaredWordApi(): string {
  const versions = ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4", "1.3", "1.2", "1.1"];
  return versions.find((version) => Office.context.requirements.isSetSupported("WordApi", version)) ?? "0";
}
