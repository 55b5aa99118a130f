import type { WordPlace } from "./find-places";
import type { EditRequest } from "./word-host";

/** A place that was found and what is to stand there. */
export interface PlaceWrite {
  readonly request: Pick<EditRequest, "id" | "excerpt" | "text">;
  readonly target: WordPlace;
}

/**
 * Queues the texts of places. Word cannot write on a condition, so each place is read once more by the batch that writes it.
 * @returns what, after the caller's sync, turns out to have been typed over between finding and writing; empty as a rule
 */
export function queueWrites(writes: readonly PlaceWrite[]): () => readonly PlaceWrite[] {
  for (const { target } of writes) target.load("text");
  for (const { request, target } of writes) target.insertText(request.text, "Replace");
  return () => writes.filter(({ request, target }) => target.text !== request.excerpt);
}

/** Queues what had been typed into these places, in place of what was written over it. */
export function queuePutBack(overtaken: readonly PlaceWrite[]): void {
  for (const { target } of overtaken) target.insertText(target.text, "Replace");
}
