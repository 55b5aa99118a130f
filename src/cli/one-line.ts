/** Text for one line: every control character, line breaks among them, becomes a space, so that none reaches a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
