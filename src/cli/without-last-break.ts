/** The lines of a text, a paragraph each; the line break at the end of the last one begins no paragraph. */
export function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, "");
}
