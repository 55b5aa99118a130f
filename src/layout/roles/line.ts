import type { Paragraph } from "../../snapshot/types";

/** A paragraph of the body with its text without blanks around it; signs for pictures and notes are no text. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
}

/** The line of a paragraph. */
export function lineOf(paragraph: Paragraph): Line {
  return { paragraph, text: paragraph.text.replace(/[\u0001\u0002]/g, "").trim() };
}

/** Marks that end or join sentences; a title or a name has none at its end. */
const endMarks = "。；，、！？：;,!?:";

export function endsInMark(text: string): boolean {
  return text !== "" && endMarks.includes(text.charAt(text.length - 1));
}

/** Numbers of a date, masks included: 2026, 二〇二六, ****, ××. */
const figures = "[0-9０-９〇○零一二三四五六七八九十*＊×xX_＿\\s]{1,6}";
const wholeDate = new RegExp(`^[（(]?${figures}年${figures}月(?:${figures}[日号])?[）)]?$`);

/** Whether a line is a date and nothing else, brackets around it allowed. */
export function isDate({ text, paragraph }: Line): boolean {
  if (paragraph.controls.some(({ tag, start, end }) => tag === "cw.p.date" && paragraph.text.slice(start, end).trim() === text)) return true;
  return wholeDate.test(text) || /^[0-9]{4}([./-])[0-9]{1,2}\1[0-9]{1,2}$/.test(text);
}

/** Whether brackets stand around the whole line. */
export function isBracketed(text: string): boolean {
  return /^[（(][^（）()]+[）)]$/.test(text);
}
