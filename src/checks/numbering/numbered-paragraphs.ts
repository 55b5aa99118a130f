import type { DocumentSnapshot, Paragraph, TextRange } from "../../snapshot/types";
import { characterClass } from "../scan/character-class";
import { isOf } from "../scan/next-of";
import { firstSolid, lastSolid } from "../scan/solid";
import type { Label } from "./label";
import { parseLabel } from "./parse-label";

/** A body paragraph that begins with a number. */
export interface NumberedParagraph {
  readonly paragraph: number;
  /** The number that counts: the typed one where there are both. */
  readonly label: Label;
  readonly typed: Label | null;
  readonly drawn: Label | null;
  /** Where the number is shown: the typed label, or the first words of a paragraph whose number Word draws. */
  readonly range: TextRange;
  /** What stands between this one and the numbered paragraph before it. */
  readonly before: Between;
}

/** The unnumbered text directly before a numbered paragraph: none, plain text, words that open a new list, a new document part. */
export type Between = "nothing" | "text" | "opening" | "part";

/** Numbered paragraphs of the body in order: typed and automatic numbers are one stream. Tables and contents are left out. */
export function numberedParagraphs(snapshot: DocumentSnapshot): readonly NumberedParagraph[] {
  const numbered: NumberedParagraph[] = [];
  let before: Between = "nothing";
  for (const paragraph of snapshot.paragraphs) {
    if (paragraph.story.kind !== "body" || paragraph.inTable) continue;
    const first = firstSolid(paragraph.text);
    const last = lastSolid(paragraph.text);
    if (isContentsLine(paragraph, last)) continue;
    const typed = typedLabel(paragraph.text, first);
    const drawn = paragraph.listLabel === undefined ? null : parseDrawn(paragraph.listLabel);
    const label = typed ?? drawn;
    if (label === null) {
      before = nextBetween(before, paragraph.text, first, last);
      continue;
    }
    if (typed && paragraph.text.startsWith("附件", first)) before = "part";
    numbered.push({ paragraph: paragraph.index, label, typed, drawn, range: rangeOf(paragraph, typed), before });
    before = "nothing";
  }
  return numbered;
}

const LONGEST_CONTENTS_LINE = 120;

/** Lines of a table of contents repeat the headings: 一、工作情况……3. */
function isContentsLine({ style, text }: Paragraph, last: number): boolean {
  if (style !== "" && /^(TOC|toc|目录)/.test(style)) return true;
  if (text.length >= LONGEST_CONTENTS_LINE || !isOf(text, last, characterClass.digit)) return false;
  return /(\t|…{2,}|\.{4,}|·{4,})\s*[0-9]{1,3}\s*$/.test(text);
}

/** Most paragraphs begin with no number, and their first character shows it. */
function typedLabel(text: string, first: number): Label | null {
  if (isOf(text, first, characterClass.label)) return parseLabel(text) ?? parseBehind(ATTACHMENT, text);
  const char = text.charAt(first);
  return char === "#" || char === "$" ? parseBehind(TAG, text) : null;
}

/** Word's own label is a number only as a whole; bullets and letters are none. */
function parseDrawn(drawn: string): Label | null {
  const plain = drawn.trim();
  const chapter = /^第.+[章节]$/.test(plain);
  const label = parseLabel(plain) ?? (/^[0-9]{1,2}$/.test(plain) ? parseLabel(`${plain}.`) : null);
  if (label === null) return null;
  return chapter || label.end >= plain.length ? { ...label, text: plain } : null;
}

/** 附件：1.名单 opens a list of its own, whose next line is 2. */
const ATTACHMENT = /^\s{0,8}附件[：:]\s{0,4}/;
/** ##paidbegin##1.抓学习: a tag of a download site stands before the number. */
const TAG = /^\s{0,8}(?:##|\$\$)paid(?:begin|end)(?:##|\$\$)\s{0,4}/;

function parseBehind(lead: RegExp, text: string): Label | null {
  const head = lead.exec(text)?.[0];
  if (head === undefined) return null;
  const label = parseLabel(text.slice(head.length));
  if (label === null) return null;
  const shift = head.length;
  return { ...label, start: label.start + shift, end: label.end + shift, numberStart: label.numberStart + shift, numberEnd: label.numberEnd + shift };
}

const LONGEST_TITLE = 40;

/** @param first offset of the first character that is no blank; `last` that of the last one */
function nextBetween(before: Between, text: string, first: number, last: number): Between {
  if (last < first) return before;
  if (text.startsWith("附件", first) && /^\s*附件[0-9一二三四五六七八九十]{0,3}[：:]?\s*$/.test(text)) return "part";
  if (before === "part") return before;
  const end = text.charAt(last);
  const isTitle = last - first < LONGEST_TITLE && !"。；，、！？;,.!?".includes(end);
  return isTitle || "：:".includes(end) ? "opening" : "text";
}

const LONGEST_HEAD = 20;

function rangeOf({ index, text }: Paragraph, typed: Label | null): TextRange {
  if (typed) return { paragraph: index, start: typed.start, end: typed.end };
  const stop = text.slice(0, LONGEST_HEAD).search(/[。；，：！？]/);
  return { paragraph: index, start: 0, end: stop > 0 ? stop : Math.min(text.length, LONGEST_HEAD) };
}
