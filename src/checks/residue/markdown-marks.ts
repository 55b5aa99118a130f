import type { Paragraph } from "../../snapshot/types";

/** A mark of Markdown or a citation mark of a writing tool; UTF-16 offsets, half-open. */
export interface ToolMark {
  readonly start: number;
  readonly end: number;
  readonly trace: "mark" | "fence" | "bar" | "citation";
  /** The other one of a pair: they go together, since one alone would be a mask. */
  readonly other?: { readonly start: number; readonly end: number };
}

const HEADING = /^\s{0,8}(?:#{1,6}\s{1,4}(?=\S)|#{2,6}(?=[\u4e00-\u9fff（(0-9]))/;
const QUOTE = /^\s{0,8}>\s{0,4}(?=[\u4e00-\u9fff（(*])/;
const FENCE = /^\s{0,8}(?:`{3,}|~{3,})\w{0,12}\s{0,4}$/;
const BULLET = /^\s{0,8}[-*+]\s{1,4}(?=[\u4e00-\u9fff（(*])/;
const RULE = /^\s{0,8}(?:-{3}|\*{3}|_{3})\s{0,4}$/;
const BARS = /^\s{0,8}\|[^|\n]{0,400}\|.{0,2000}\|\s{0,4}$/;
const CITATION = /【\d{1,3}(?::\d{1,3})?†[^】]{0,40}】|\[\^\d{1,3}\]|\[citation(?::\d+)?\]/g;
const LINK = /\[([^[\]\n]{1,80})\](\((?:https?:\/\/|www\.)[^()\s]{1,200}\))/g;
/** What a bold lead is: it opens a line or a clause, holds a heading or a whole clause, and no mask is meant by its stars. */
const LEAD = /^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|[①-⑳])/;
const LONGEST_BOLD = 120;

/** The marks that are certain by themselves: headings, quotes, fences, bars, bold leads, citations, links. */
export function certainMarks({ text }: Paragraph): readonly ToolMark[] {
  const marks: ToolMark[] = [];
  for (const pattern of [HEADING, QUOTE]) {
    const head = pattern.exec(text)?.[0];
    if (head !== undefined) marks.push({ start: head.length - head.trimStart().length, end: head.length, trace: "mark" });
  }
  if (FENCE.test(text)) marks.push({ start: 0, end: text.length, trace: "fence" });
  if (BARS.test(text)) marks.push({ start: text.indexOf("|"), end: text.trimEnd().length, trace: "bar" });
  if (text.includes("**")) marks.push(...boldMarks(text));
  if (text.includes("†") || text.includes("[^") || text.includes("[citation")) {
    for (const { 0: whole, index } of text.matchAll(CITATION)) marks.push({ start: index, end: index + whole.length, trace: "citation" });
  }
  if (text.includes("](")) {
    for (const { 0: whole, 2: address = "", index } of text.matchAll(LINK)) {
      const close = index + whole.length - address.length - 1;
      const [first, second] = [{ start: index, end: index + 1 }, { start: close, end: index + whole.length }];
      marks.push({ ...first, trace: "mark", other: second }, { ...second, trace: "mark", other: first });
    }
  }
  return marks;
}

/** The marks that only other marks in the document make certain: points behind a dash, lines of three dashes. */
export function likelyMarks({ text }: Paragraph): readonly ToolMark[] {
  if (RULE.test(text)) return [{ start: text.length - text.trimStart().length, end: text.trimEnd().length, trace: "fence" }];
  const head = BULLET.exec(text)?.[0];
  return head === undefined ? [] : [{ start: head.length - head.trimStart().length, end: head.length, trace: "mark" }];
}

/** Pairs of ** around a heading or a lead. 学习**次、研讨**次 and **镇**村 are masks, and stay so. */
function boldMarks(text: string): readonly ToolMark[] {
  const marks: ToolMark[] = [];
  for (let open = text.indexOf("**"); open >= 0; ) {
    const close = text.indexOf("**", open + 2);
    if (close < 0) return marks;
    if (isBold(text, open, close)) {
      const [first, second] = [{ start: open, end: open + 2 }, { start: close, end: close + 2 }];
      marks.push({ ...first, trace: "mark", other: second }, { ...second, trace: "mark", other: first });
      open = text.indexOf("**", close + 2);
    } else {
      open = close;
    }
  }
  return marks;
}

function isBold(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 2, close);
  if (inside.length < 2 || inside.length > LONGEST_BOLD || /^[\s*]|[\s*]$/.test(inside)) return false;
  if (text.charAt(open - 1) === "*" || text.charAt(close + 2) === "*") return false;
  const before = text.slice(0, open).trim();
  const behind = text.slice(close + 2).trim();
  const opensLine = before === "" || /^(?:#{1,6}|[-*+>]|\d{1,2}[.、])$/.test(before);
  const opensClause = opensLine || "。；：，、！？）".includes(before.slice(-1) || "none");
  if (!opensClause) return false;
  if (LEAD.test(inside)) return true;
  if (!/[\u4e00-\u9fff]/.test(inside)) return false;
  // **加强学习：**…, **加强学习**：…, and a line that is bold from end to end.
  return /[：:。]$/.test(inside) || (opensLine && (/^[：:]/.test(behind) || behind === ""));
}
