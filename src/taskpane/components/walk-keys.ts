export type Step = "next" | "previous" | "first" | "last";

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  j: "next",
  J: "next",
  k: "previous",
  K: "previous",
  Home: "first",
  End: "last",
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The step that a key asks for in the list; null for every other key and for the host's own combinations. */
export function stepOfKey({ key, ctrlKey, altKey, metaKey }: Key): Step | null {
  return ctrlKey || altKey || metaKey ? null : (steps[key] ?? null);
}
