/**
 * Where a string occurs in a text as a find dialog counts: left to right, not overlapping.
 * @returns UTF-16 offsets; none for an empty needle
 */
export function occurrences(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  if (needle === "") return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}
