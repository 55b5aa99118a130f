/** A sentence as UTF-16 offsets into a paragraph's text, half-open, its full stop included. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const END = /[。！？!?\n]+[”’"）)]*/gu;

/** The sentences of a paragraph, in order; together they are the whole text. One pass. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length });
  return sentences;
}

/**
 * The words of the sentence around an offset, at most 160 UTF-16 units on either side of it.
 * @param sentence the sentence that holds the offset
 */
export function sentenceAround(text: string, sentence: Sentence, offset: number): string {
  const start = Math.max(sentence.start, offset - 160);
  const end = Math.min(sentence.end, offset + 160);
  return `${start > sentence.start ? "…" : ""}${text.slice(start, end).trim()}${end < sentence.end ? "…" : ""}`;
}
