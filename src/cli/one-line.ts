/**
 * Text for one line: every control character, line breaks among them, becomes a space, so that none reaches a terminal; so does
 * every sign that turns the direction of writing for what follows it.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
