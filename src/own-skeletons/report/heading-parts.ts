/** A numbered paragraph behind its number, taken apart. */
export interface HeadingParts {
  /** Without the mark at its end, trimmed. */
  readonly heading: string;
  /** The mark behind it; "" for none. */
  readonly mark: string;
  /** UTF-16 offset at which the text behind it begins, blanks passed over. */
  readonly restAt: number;
  /** There is text behind it. */
  readonly hasRest: boolean;
}

const END = /[。！？]/u;
const TRAILING = /[。！？：:；;，,、.．\s]+$/u;
/** A colon farther away ends no heading; UTF-16 units. */
const LONGEST_BEFORE_COLON = 30;

/** Where the heading of a numbered paragraph ends: at its first full stop, or at a colon that comes early. */
export function headingParts(text: string): HeadingParts {
  const stop = text.search(END);
  const colon = text.search(/[：:]/u);
  const isColon = colon > 0 && colon <= LONGEST_BEFORE_COLON && (stop < 0 || colon < stop) && text.slice(colon + 1).trim() !== "" && !isQuoted(text, colon);
  const end = isColon ? colon : stop;
  if (end < 0) {
    const heading = text.trim().replace(TRAILING, "");
    const mark = text.trim().slice(heading.length).trim().charAt(0);
    return { heading, mark, restAt: text.length, hasRest: false };
  }
  const restAt = end + 1 + (/^\s*/u.exec(text.slice(end + 1))?.[0].length ?? 0);
  return { heading: text.slice(0, end).trim(), mark: text.charAt(end), restAt, hasRest: restAt < text.length };
}

/** A colon inside quotation marks or brackets belongs to the words there. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return ["“”", "（）", "《》"].some(([open = "", close = ""]) => before.split(open).length > before.split(close).length);
}
