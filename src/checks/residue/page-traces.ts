import { isBlank } from "../characters";
import { isChinese } from "../text/chinese-marks";

/** A trace that its own shape gives away; UTF-16 offsets, half-open. */
export interface ShapeTrace {
  readonly start: number;
  readonly end: number;
  readonly trace: "page" | "part" | "noise";
}

const PAGE = /第\s?\d{1,4}\s?页\s?[，,/／]?\s?[（(]?共\s?\d{1,4}\s?页[）)]?/g;
const PART = /^\s{0,8}[【（(]?(篇[一二三四五六七八九十]{1,2}|篇\d{1,2}|第\d{1,2}篇(?=[：:]|$)|范文[一二三四五六七八九十\d]{1,2}(?=[：:]|$))[】）)]?[：:]?/;

// 第3页 and - 3 - alone in a line.
const PAGE_LINE = /^\s{0,40}(?:第\s?\d{1,3}\s?页|[-—－–]\s?\d{1,3}\s?[-—－–])\s{0,40}$/;

/** The number of a page that a copied text kept as a line of its own. */
export function pageLine(text: string): ShapeTrace | undefined {
  if (text.length > 90 || !PAGE_LINE.test(text)) return undefined;
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length, trace: "page" };
}

/** 发展的`硬支撑: a sign that websites put between two words against copying; a pair of them quotes. */
export function strayTicks(text: string): readonly ShapeTrace[] {
  const found: ShapeTrace[] = [];
  for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at + 1)) {
    if (isChinese(text.charAt(at - 1)) && isChinese(text.charAt(at + 1))) found.push({ start: at, end: at + 1, trace: "noise" });
  }
  const [first, second] = found;
  const isQuotation = found.length === 2 && !/[，。；]/.test(text.slice(first?.end, second?.start));
  return isQuotation ? [] : found;
}

/** 第2页 共2页, left where the pages of a download were joined. */
export function pageTraces(text: string): readonly ShapeTrace[] {
  if (!text.includes("页") || !text.includes("共")) return [];
  return Array.from(text.matchAll(PAGE), ({ 0: whole, index }): ShapeTrace => ({ start: index, end: index + whole.length, trace: "page" })).filter(
    // （见第2页，共5页） speaks of another document.
    ({ start }) => !"见于在至到（(".includes(text.charAt(start - 1) || "none"),
  );
}

/** 篇1： at the start of a paragraph: the number of a model text in a collection. */
export function partTrace(text: string): ShapeTrace | undefined {
  const match = PART.exec(text.slice(0, 30));
  if (match === null) return undefined;
  const next = text.charAt(match[0].length);
  if (/篇[一二三四五六七八九十]/.test(match[0]) && !/[：:】）)]$/.test(match[0]) && next !== "") return undefined;
  const start = match[0].length - match[0].trimStart().length;
  return { start, end: match[0].length, trace: "part" };
}

const LONGEST_NOISE = 80;

/** + O2 W- O: E/ I5 L9 Z at the end of a line: what forums put there against copying. */
export function noiseTrace(text: string): ShapeTrace | undefined {
  let start = text.length;
  while (start > 0 && text.length - start < LONGEST_NOISE && !isChinese(text.charAt(start - 1))) start -= 1;
  while (start < text.length && isBlank(text.charAt(start))) start += 1;
  const tail = text.slice(start).trimEnd();
  const parts = tail.split(/\s+/);
  if (parts.length < 5 || parts.some((part) => part.length > 3)) return undefined;
  // A formula keeps its signs apart, a list has commas only.
  const mixed = parts.filter((part) => /[A-Za-z0-9][^A-Za-z0-9,.;]|[^A-Za-z0-9,.;][A-Za-z]/.test(part)).length;
  const withLetter = parts.filter((part) => /[A-Za-z]/.test(part)).length;
  if (mixed < 2 || withLetter < 3 || mixed === parts.length) return undefined;
  return { start, end: start + tail.length, trace: "noise" };
}
