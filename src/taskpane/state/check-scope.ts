import { hasPart } from "../../checks/scope/parts-in";
import { relocateSpan } from "../../checks/scope/relocate-span";
import type { ParagraphSpan, Scope, ScopePart } from "../../checks/scope/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { Reading } from "./reading";

/** Selected paragraphs in a newer reading; lost when they cannot be told any more, until the writer chooses anew. */
export function selectionAfter(before: Reading | null, snapshot: DocumentSnapshot): { readonly paragraphs: ParagraphSpan | null; readonly isSelectionLost: boolean } {
  const selected = before?.scope.paragraphs ?? null;
  if (!before || !selected) return { paragraphs: null, isSelectionLost: before?.isSelectionLost ?? false };
  const paragraphs = relocateSpan(selected, before.snapshot, snapshot);
  return { paragraphs, isSelectionLost: paragraphs === null };
}

/**
 * The scope of a reading.
 * @param without the parts that the writer does not want checked; those that the document does not have limit nothing
 */
export function scopeOf(snapshot: DocumentSnapshot, paragraphs: ParagraphSpan | null, without: readonly ScopePart[]): Scope {
  return { paragraphs, without: without.filter((part) => hasPart(snapshot, part)) };
}
