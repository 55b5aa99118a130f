export type Step = "next" | "previous" | "first" | "last";

/** What a key does with the current finding. */
export type Deed = "fix" | "ignore" | "restore";

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  j: "next",
  k: "previous",
  Home: "first",
  End: "last",
};

const deeds: Readonly<Record<string, Deed>> = { f: "fix", i: "ignore", u: "restore" };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The step that a key asks for in the list; null for every other key and for the host's own combinations. */
export function stepOfKey(key: Key): Step | null {
  return of(steps, key);
}

/** What a key asks to be done; null as above. */
export function deedOfKey(key: Key): Deed | null {
  return of(deeds, key);
}

function of<T>(table: Readonly<Record<string, T>>, { key, ctrlKey, altKey, metaKey }: Key): T | null {
  if (ctrlKey || altKey || metaKey) return null;
  return table[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
