import type { DocumentSnapshot } from "../snapshot/types";
import { withoutOwnWords } from "./own-words";
import type { OwnWords } from "./own-words";
import { sentenceKeys } from "./sentence-keys";
import type { SentenceKey } from "./sentence-keys";
import type { FilledField } from "./types";

/** A number in a paragraph that was filled from the form; UTF-16 offsets, half-open. */
export interface FilledSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds remembered fields again: the numbers that stand where they were filled, by position of the paragraph in the snapshot.
 * A field whose sentence is gone, or that is a mask again, is left out.
 */
export function filledSpans(snapshot: DocumentSnapshot, fields: readonly FilledField[]): ReadonlyMap<number, readonly FilledSpan[]> {
  const spans = new Map<number, Map<number, FilledSpan>>();
  if (fields.length === 0) return new Map();
  const keys = new Map(sentenceKeys(snapshot).map((sentence) => [nameOf(sentence.key, sentence.repeat), sentence]));
  for (const field of fields) {
    const { key, own } = withoutOwnWords(field);
    const sentence = keys.get(nameOf(key, field.repeat));
    const span = sentence === undefined ? null : spanOf(snapshot, sentence, field.slot, own);
    if (sentence === undefined || span === null) continue;
    const earlier = spans.get(sentence.paragraph);
    if (earlier === undefined) spans.set(sentence.paragraph, new Map([[span.end, span]]));
    else earlier.set(span.end, span);
  }
  return new Map([...spans].map(([paragraph, own]) => [paragraph, [...own.values()].sort((a, b) => a.start - b.start)]));
}

function spanOf(snapshot: DocumentSnapshot, { paragraph, slots }: SentenceKey, slot: number, own: OwnWords): FilledSpan | null {
  const number = slots[slot];
  if (number === undefined || number.measure === null || number.form === "mask" || number.form === "blank") return null;
  const text = snapshot.paragraphs[paragraph]?.text ?? "";
  const start = number.leadStart + own.before.length;
  const end = number.measure.wordStart - own.behind.length;
  const isWhole = start <= number.start && end >= number.end;
  const isOwn = text.slice(number.leadStart, start) === own.before && text.slice(end, number.measure.wordStart) === own.behind;
  return isWhole && isOwn ? { start, end } : null;
}

function nameOf(key: string, repeat: number): string {
  return `${repeat}\n${key}`;
}
