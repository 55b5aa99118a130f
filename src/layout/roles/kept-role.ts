import type { Paragraph } from "../../snapshot/types";
import type { KeptRole } from "../types";

const contentsStyle = /^(?:TOC|toc|目录)/;
const contentsLine = /^.{1,119}(?:\t|…{2,}|\.{4,}|·{4,})\s*[0-9]{1,3}\s*$/;
const captionStyle = /caption|题注/i;
const captionLine = /^\s*(?:图|表|续表)\s*[0-9一二三四五六七八九十]+(?:[-—.．][0-9]+)?(?:[\s:：.．、]|$)/;
const longestCaption = 50;
const codeStyle = /code|代码|HTML Preformatted|HTML 预设格式/i;

/**
 * What a paragraph is that a layout leaves as it is.
 * @param around the paragraphs before and behind it that are not blank; a caption stands beside a picture or a table
 * @returns null for text that is laid out
 */
export function keptRole(paragraph: Paragraph, around: readonly (Paragraph | undefined)[]): KeptRole | null {
  const { text, style, inTable } = paragraph;
  if (inTable) return "table";
  if (contentsStyle.test(style) || contentsLine.test(text) || /^目\s*录$/.test(text.trim())) return "contents";
  if (isPicture(text)) return "picture";
  if (captionStyle.test(style)) return "caption";
  if (text.length <= longestCaption && captionLine.test(text) && around.some((other) => other !== undefined && (other.inTable || isPicture(other.text)))) return "caption";
  return codeStyle.test(style) || isCode(text) ? "code" : null;
}

/** Pictures, and nothing else but blanks. */
function isPicture(text: string): boolean {
  return text.includes("\u0001") && text.replaceAll("\u0001", "").trim() === "";
}

/** A line of a program: no Chinese, and marks that prose does not have. */
function isCode(text: string): boolean {
  return /^[\u0020-\u007e\t]+$/.test(text) && (text.match(/[{}=<>\\|]|;$/g) ?? []).length >= 2;
}
