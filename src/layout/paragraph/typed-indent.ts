/** Width of an ASCII space in the fonts of digits and letters, in ems. */
const spaceWidth = 0.25;

/**
 * How far blanks typed at the start of a paragraph move its text, in ems; an indent that is set makes up only for the rest,
 * because no character of the writer's is taken away.
 */
export function typedIndent(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === "\u3000") width += 1;
    else if (char === " " || char === "\u00a0") width += spaceWidth;
    // A tab goes to a stop behind the two characters of an indent.
    else if (char === "\t") return Math.max(2, width);
    else break;
  }
  return width;
}
