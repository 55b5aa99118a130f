/** What a host may put between two paragraphs of a story: ends of paragraphs, of cells, of pages. */
const separator = /^(?:\r\n|[\r\n\t\u0007\v\f])/;

/**
 * What stands in a story's text around its paragraphs: before the first, between each two, and behind the last.
 * @param whole the host's own text of the story
 * @param paragraphs the texts of its paragraphs, in order
 * @returns one gap more than there are paragraphs, or null when the text is not made of them in a way that can be told
 */
export function gapsBetween(whole: string, paragraphs: readonly string[]): readonly string[] | null {
  const gaps: string[] = [];
  let at = 0;
  for (const [index, text] of paragraphs.entries()) {
    let gap = "";
    // Between two paragraphs there is always something, so that an empty one has its place too.
    while ((index > 0 && gap === "") || !whole.startsWith(text, at + gap.length)) {
      const next = separator.exec(whole.slice(at + gap.length, at + gap.length + 2))?.[0];
      if (next === undefined) return null;
      gap += next;
    }
    gaps.push(gap);
    at += gap.length + text.length;
  }
  const rest = whole.slice(at);
  return /^[\r\n\t\u0007\v\f]*$/.test(rest) ? [...gaps, rest] : null;
}

/** The text of a story of these paragraphs with these gaps, as `gapsBetween` gives them. */
export function withGaps(paragraphs: readonly string[], gaps: readonly string[]): string {
  return gaps.map((gap, index) => gap + (paragraphs[index] ?? "")).join("");
}
