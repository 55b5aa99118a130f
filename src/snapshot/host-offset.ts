import type { Paragraph } from "./types";

/**
 * Where a stretch of a paragraph stands in the text that the host's own search sees, which still holds deleted revisions.
 * @param start UTF-16 offset into the paragraph's text
 * @returns null when the stretch is not there, is parted by a deletion, or could stand in more than one place
 */
export function hostOffset({ text, hostText }: Paragraph, start: number, excerpt: string): number | null {
  const end = start + excerpt.length;
  if (excerpt === "" || text.slice(start, end) !== excerpt) return null;
  if (hostText === undefined) return start;
  // What was deleted may be any characters of the host's text. Read from the left, each character of the text stands as early
  // as it can; read from the right, as late as it can. Where both agree there is one possibility.
  const early = lineUp(text, hostText, end);
  const late = lineUpFromEnd(text, hostText, start);
  const first = early[start];
  if (first === undefined || late[start] !== first) return null;
  for (let at = start; at < end; at += 1) if (early[at] !== first + at - start || late[at] !== early[at]) return null;
  return first;
}

/** For each character of the text before `end` its earliest offset in the host's text. */
function lineUp(text: string, hostText: string, end: number): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < end; index += 1) {
    while (at < hostText.length && hostText[at] !== text[index]) at += 1;
    offsets.push(at);
    at += 1;
  }
  return offsets;
}

/** For each character of the text from `start` on its latest offset in the host's text; holes before. */
function lineUpFromEnd(text: string, hostText: string, start: number): readonly (number | undefined)[] {
  const offsets: (number | undefined)[] = new Array<number | undefined>(text.length);
  let at = hostText.length - 1;
  for (let index = text.length - 1; index >= start; index -= 1) {
    while (at >= 0 && hostText[at] !== text[index]) at -= 1;
    offsets[index] = at;
    at -= 1;
  }
  return offsets;
}
