import { readPairs } from "../text/pairs";
import type { Paragraph } from "../../snapshot/types";

/** Offsets into a paragraph's text, UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const marks = /[“”《》「」『』]/g;

/** Word's own styles for a quotation that stands alone, in Chinese and in English. */
const quotationStyle = /^(?:明显引用|引用|引文|引言|Quote|Intense Quote|Block Text)(?:\s*\d*)?$/iu;

/**
 * What of a paragraph are words of somebody else: what stands between “ and ”, 「 and 」, 『 and 』, the name of a document between
 * 《 and 》, and all of a paragraph in one of Word's styles for quotations. The marks themselves are the writer's own. Marks
 * without their partner in the same paragraph enclose nothing, straight quotes neither: nobody knows where such a quotation
 * ends. 惯例: GB/T 15834 4.8 and 4.15 name these marks for quotations and for names of documents.
 */
export function quotationSpans({ text, style }: Pick<Paragraph, "text" | "style">): readonly Span[] {
  if (quotationStyle.test(style.trim())) return [{ start: 0, end: text.length }];
  const positions = [...text.matchAll(marks)].map(({ index }) => index);
  return readPairs(text, positions).pairs.map(({ open, close }) => ({ start: open + 1, end: close }));
}
