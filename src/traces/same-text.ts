/**
 * Whether a paragraph of the document has a text that we wrote. Hosts differ in the character that they give for a line
 * break inside a paragraph, so all of them count as one.
 */
export function sameText(found: string | undefined, written: string): boolean {
  return found !== undefined && oneBreak(found) === oneBreak(written);
}

function oneBreak(text: string): string {
  return text.replace(/\r\n|[\n\r\v\u2028]/g, "\v");
}
