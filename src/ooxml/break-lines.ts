/** One character of a paragraph with the room that it takes, in twips. */
export interface Glyph {
  readonly char: string;
  readonly width: number;
}

/**
 * Marks that may hang: where one would begin a line it stands one place outside the line before. Word allows it to these
 * (MS-OI29500 2.1.52, Simplified Chinese) in every paragraph that does not say otherwise; LibreOffice only to 。，、；：？！
 * and takes the character before the others down with them.
 */
const hanging = new Set("。，、；：？！）》〉」』】〕〗”’％.,:;?!)]}%");

/** Marks that may not begin a line (GB/T 15834-2011, 5.1; the list that Word has for Chinese). */
const closing = new Set([...hanging, "…", "·", "～"]);

/** Marks that may not end a line. */
const opening = new Set("（《〈「『【〔〖“‘([{");

/**
 * Breaks a paragraph into lines as Word does with Chinese text. A mark that would begin a line hangs outside; of two such
 * marks only one can, and the characters before them go down with them. Letters and digits stay together.
 * @param glyphs a paragraph; "\n" begins a line by force and stands in none
 * @param room twips of a line, by its position in the paragraph
 * @returns for each line the positions of its first glyph and of the one behind its last; at least one line
 */
export function breakLines(glyphs: readonly Glyph[], room: (line: number) => number): readonly (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  let start = 0;
  let width = 0;
  for (let at = 0; at < glyphs.length; at += 1) {
    const glyph = glyphs[at];
    if (glyph === undefined) break;
    if (glyph.char === "\n") {
      lines.push([start, at]);
      start = at + 1;
      width = 0;
      continue;
    }
    width += glyph.width;
    if (width <= room(lines.length)) continue;
    const hangs = hanging.has(glyph.char) && mayBreak(glyphs, at + 1) && width - glyph.width <= room(lines.length);
    const end = hangs ? at + 1 : breakBefore(glyphs, start, at);
    lines.push([start, end]);
    start = end;
    width = sum(glyphs, end, at + 1);
  }
  if (start < glyphs.length || lines.length === 0 || glyphs.at(-1)?.char === "\n") lines.push([start, glyphs.length]);
  return lines;
}

/** The last place before `at` where a line may end; `at` itself when there is none. */
function breakBefore(glyphs: readonly Glyph[], start: number, at: number): number {
  for (let place = at; place > start; place -= 1) if (mayBreak(glyphs, place)) return place;
  return Math.max(at, start + 1);
}

function mayBreak(glyphs: readonly Glyph[], place: number): boolean {
  const before = glyphs[place - 1]?.char;
  const behind = glyphs[place]?.char;
  if (before === undefined || behind === undefined) return true;
  if (closing.has(behind) || opening.has(before)) return false;
  // —— and …… are one mark of two places.
  if (before === behind && (before === "—" || before === "…")) return false;
  return !(isLatin(before) && isLatin(behind));
}

function isLatin(char: string): boolean {
  return /[\u0021-\u007e]/.test(char);
}

function sum(glyphs: readonly Glyph[], from: number, to: number): number {
  return glyphs.slice(from, to).reduce((total, { width }) => total + width, 0);
}
