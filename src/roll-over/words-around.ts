/** The words around a place, and where the place stands in them. */
export interface WordsAround {
  readonly sentence: string;
  /** UTF-16 offset of the place in `sentence`. */
  readonly at: number;
}

// On either side; what is farther away does not help to know the place again in a narrow pane.
const REACH = 28;

/**
 * The words around a place for a list: within its sentence, at most some characters on either side, … where they were cut.
 * @param start UTF-16 offsets into the text, half-open
 */
export function wordsAround(text: string, start: number, end: number): WordsAround {
  const near = text.slice(Math.max(0, start - REACH), start);
  const stop = Math.max(...["。", "；", "！", "？", "\n"].map((mark) => near.lastIndexOf(mark))) + 1;
  const before = near.slice(stop).trimStart();
  const isCutBefore = stop === 0 && start > REACH;
  const far = text.slice(end, end + REACH);
  const last = far.search(/[。；！？\n]/u);
  const after = last < 0 ? far : far.slice(0, last + 1);
  const isCutAfter = last < 0 && end + REACH < text.length;
  const lead = isCutBefore ? `…${before}` : before;
  return { sentence: `${lead}${text.slice(start, end)}${after.trimEnd()}${isCutAfter ? "…" : ""}`, at: lead.length };
}
