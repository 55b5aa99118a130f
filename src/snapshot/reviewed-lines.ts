/**
 * The texts of paragraphs without their deleted revisions, taken from the reviewed text of the whole body.
 * @param paragraphs the paragraphs' texts with deleted revisions still in them
 * @param reviewed the body's reviewed text; paragraphs end with a line break of any kind
 * @returns one text a paragraph, or null when the two do not line up (a deleted paragraph mark, a table drawn in another way)
 */
export function reviewedLines(paragraphs: readonly string[], reviewed: string): readonly string[] | null {
  const lines = reviewed.split(/\r\n|\r|\n/);
  if (lines.length === paragraphs.length + 1 && lines.at(-1) === "") lines.pop();
  if (lines.length !== paragraphs.length) return null;
  return lines.every((line, index) => isSubsequence(line, paragraphs[index] ?? "")) ? lines : null;
}

/** Deleting can only take characters away. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let index = 0; index < whole.length && at < part.length; index += 1) {
    if (whole[index] === part[at]) at += 1;
  }
  return at === part.length;
}
