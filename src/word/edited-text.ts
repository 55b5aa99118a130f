import type { Paragraph } from "../snapshot/types";
import type { EditRequest } from "./word-host";

/** The text of a paragraph after edits, of which only its own count; undefined when none is. */
export function editedText({ index, text }: Paragraph, edits: readonly EditRequest[]): string | undefined {
  const own = edits.filter(({ range }) => range.paragraph === index).sort((one, other) => other.range.start - one.range.start);
  if (own.length === 0) return undefined;
  return own.reduce((whole, { range, text: put }) => whole.slice(0, range.start) + put + whole.slice(range.end), text);
}
