/** Longest stretch of words that is looked at on one side of a number, in UTF-16 units. */
const REACH = 120;

const STOPS = "，。；：！？,;:!?\n\t…";
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["’", "‘"],
  ["》", "《"],
  ["）", "（"],
  [")", "("],
  ["】", "【"],
]);
const OPENERS: ReadonlyMap<string, string> = new Map([...CLOSERS].map(([close, open]) => [open, close]));

/**
 * Where the clause begins that ends at an offset: behind the nearest mark that is not inside quotation marks or brackets.
 * @param text a paragraph's text
 * @param from offset to go back from
 * @param limit offset that is not passed
 */
export function clauseStart(text: string, from: number, limit: number): number {
  const floor = Math.max(limit, from - REACH);
  for (let at = from - 1; at >= floor; at -= 1) {
    const char = text[at] ?? "";
    if (STOPS.includes(char) || OPENERS.has(char)) return at + 1;
    const open = CLOSERS.get(char);
    if (open === undefined) continue;
    const partner = text.slice(floor, at).lastIndexOf(open);
    if (partner < 0) continue;
    // 【写明落实情况】走访12户: a note to the writer that opens the clause is no part of it, and goes once it is dealt with.
    if (char === "】" && opensClause(text, floor + partner, limit)) return at + 1;
    at = floor + partner;
  }
  return floor;
}

function opensClause(text: string, at: number, limit: number): boolean {
  return at === limit || STOPS.includes(text[at - 1] ?? "\n");
}

/**
 * Where the clause ends that begins at an offset.
 * @param limit offset that is not passed
 */
export function clauseEnd(text: string, from: number, limit: number): number {
  const ceiling = Math.min(limit, from + REACH, text.length);
  for (let at = from; at < ceiling; at += 1) {
    const char = text[at] ?? "";
    if (STOPS.includes(char) || CLOSERS.has(char)) return at;
    const close = OPENERS.get(char);
    if (close === undefined) continue;
    const partner = text.slice(at, ceiling).indexOf(close);
    if (partner > 0) at += partner;
  }
  return ceiling;
}

/**
 * The offsets of a mark in a text, outside quotation marks and brackets.
 * @param mark one character
 */
export function marksOutside(text: string, mark: string): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? "";
    if (OPENERS.has(char)) depth += 1;
    else if (CLOSERS.has(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && char === mark) found.push(at);
  }
  return found;
}
