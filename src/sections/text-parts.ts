import type { DocumentSnapshot, Paragraph } from "../snapshot/types";

/** A stretch of the body that is one text: the report itself, or an attachment. Paragraph indices, `end` exclusive. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
  /** The last paragraph before closing formula, signature and date; `start` where there is nothing else. */
  readonly lastOfText: number;
}

const ATTACHMENT = /^\s*附件\s*[0-9一二三四五六七八九十]{0,3}\s*(?:[：:]|$)/;
const DATE = /^(?:[12][0-9*＊×xX_]{3}|[二一][〇○零一二三四五六七八九]{3}|[*＊×xX_]{2,4})年.{0,12}$/;
const CLOSING = /^(?:以上|特此|专此|妥否|当否|请予|请审)/;
const SITE_MARK = /^(?:##|\$\$)/;
const longestLine = 40;
// A unit's name may be broken into two lines, and two units may sign.
const mostUnits = 2;

/** The texts of a document's body in order: attachments begin a text of their own. At least one. */
export function textPartsOf({ paragraphs }: DocumentSnapshot): readonly TextPart[] {
  const body = paragraphs.filter(({ story }) => story.kind === "body");
  const starts = body.filter(({ text, inTable, index }) => index > 0 && !inTable && ATTACHMENT.test(text)).map(({ index }) => index);
  return [0, ...starts].map((start, at) => {
    const end = starts[at] ?? body.length;
    return { start, end, lastOfText: lastOfText(body.slice(start, end), start) };
  });
}

/** 落款: closing formula, unit and date at the end of a text, by their words or by our own styles. */
function lastOfText(paragraphs: readonly Paragraph[], start: number): number {
  const lines = paragraphs.filter((paragraph) => !isBlank(paragraph));
  const last = (): Paragraph | undefined => lines[lines.length - 1];
  const drop = (fits: (paragraph: Paragraph, text: string) => boolean): boolean => {
    const line = last();
    if (!line || line.inTable || !fits(line, line.text.trim())) return false;
    lines.pop();
    return true;
  };
  const isMark = (_: Paragraph, text: string): boolean => SITE_MARK.test(text) && text.length <= longestLine;
  while (drop(isMark));
  const dated = drop(({ style }, text) => style === "成文日期" || DATE.test(text) || text === "【填写成文日期】");
  const isUnit = ({ style, listLabel }: Paragraph, text: string): boolean =>
    style === "成文署名" || (dated && listLabel === undefined && text.length <= longestLine && !/[。；，：！？]|^[（(一二三四五六七八九十0-9]/.test(text));
  for (let unit = 0; unit < mostUnits && drop(isUnit); unit += 1);
  while (drop((_, text) => CLOSING.test(text) && text.length <= longestLine));
  return last()?.index ?? start;
}

/** A paragraph without words; what stands in a table is never empty, its table is there. */
export function isBlank({ text, inTable }: Paragraph): boolean {
  return !inTable && text.trim() === "";
}
