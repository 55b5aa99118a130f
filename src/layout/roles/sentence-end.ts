const open = "“‘（《〈〔【(";
const close = "”’）》〉〕】)";

/**
 * Behind the first mark that ends a sentence, quotations and brackets left aside.
 * @param from UTF-16 offset where to begin
 * @returns the offset behind the mark; -1 when the text has none
 */
export function sentenceEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (open.includes(char)) depth += 1;
    else if (close.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && "。！？".includes(char)) return at + 1;
  }
  return -1;
}
