import type { KnownAnnotation } from "../word/critique-types";
import type { PaneState } from "./state/pane-state";
import type { Store } from "./state/store";

/**
 * What is drawn outlives the pane that drew it: Word's ids stay on this computer so that a later pane, or a ribbon button, can take it
 * away. No words and no names of documents; ids mean something only while the document is open.
 */
export const drawnKey = "chengwen.drawn";

/** Nobody keeps a document open longer, in milliseconds; and no more entries than this. */
const longest = 3 * 24 * 3_600_000;
const most = 10_000;

interface Kept extends KnownAnnotation {
  /** When it was drawn, in milliseconds since 1970. */
  readonly at: number;
}

/** What was drawn of late in any document; damaged or forbidden counts as nothing. */
export function loadDrawn(storage: () => Storage, now: number): readonly KnownAnnotation[] {
  return load(storage, now);
}

/** Lets go of what was taken away. */
export function forgetDrawn(storage: () => Storage, annotations: readonly string[], now: number): void {
  const gone = new Set(annotations);
  save(storage, load(storage, now).filter(({ annotation }) => !gone.has(annotation)));
}

/** Keeps what this pane draws as it changes. */
export function keepDrawn(store: Store, storage: () => Storage, now: () => number): void {
  let last = drawnOf(store.getState());
  store.subscribe(() => {
    const next = drawnOf(store.getState());
    if (next === last) return;
    const ours = new Set(last.map(({ annotation }) => annotation));
    const drawn = next.map(({ annotation, paragraphId, indexInStory }): Kept => ({ annotation, paragraphId, indexInStory, at: now() }));
    last = next;
    const current = new Set(drawn.map(({ annotation }) => annotation));
    save(storage, [...load(storage, now()).filter(({ annotation }) => !ours.has(annotation) && !current.has(annotation)), ...drawn]);
  });
}

/** Learns at once what another page on this computer took away. */
export function followDrawn(page: Pick<Window, "addEventListener">, store: Store, storage: () => Storage, now: () => number): void {
  page.addEventListener("storage", ({ key }) => {
    if (key !== drawnKey) return;
    const known = new Set(load(storage, now()).map(({ annotation }) => annotation));
    const annotations = drawnOf(store.getState()).flatMap(({ annotation }) => (known.has(annotation) ? [] : [annotation]));
    if (annotations.length > 0) store.dispatch({ type: "drawnGone", annotations });
  });
}

function drawnOf({ phase }: PaneState): readonly KnownAnnotation[] {
  return phase.kind === "open" ? phase.drawn : nothing;
}

const nothing: readonly KnownAnnotation[] = [];

function load(storage: () => Storage, now: number): readonly Kept[] {
  try {
    const stored: unknown = JSON.parse(storage().getItem(drawnKey) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored.filter(isKept).filter(({ at }) => at > now - longest && at <= now);
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { annotation, paragraphId, indexInStory, at } = value as Readonly<Record<string, unknown>>;
  return typeof annotation === "string" && typeof paragraphId === "string" && typeof indexInStory === "number" && typeof at === "number";
}

/** A browser that keeps nothing only means that what is drawn stays until the document is closed. */
function save(storage: () => Storage, kept: readonly Kept[]): void {
  try {
    if (kept.length === 0) storage().removeItem(drawnKey);
    else storage().setItem(drawnKey, JSON.stringify(kept.slice(-most)));
  } catch {
    return;
  }
}
