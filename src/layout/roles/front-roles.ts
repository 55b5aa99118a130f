import type { LayoutRole } from "../types";
import { endsInMark, isBracketed, isDate, type Line } from "./line";
import { sentenceEnd } from "./sentence-end";

/** Words that the title of a document ends with: the kind of document. */
const genre =
  /(?:报告|总结|计划|要点|方案|意见|通知|情况|讲话|发言|材料|汇报|思路|安排|打算|纪要|办法|规定|制度|公告|通告|通报|决定|决议|请示|批复|函|提纲|简报|体会|措施|清单|规划|综述|说明|细则|规则|条例|建议|议案|致辞|倡议书|责任书|承诺书)(?:[（(][^（）()]*[）)])?$/;
/** How the name of those ends whom a report speaks to; asked for only where there is no title above. */
const addressee = /(?:委|府|局|办|部|厅|院|会|组|处|校|公司|集团|中心|机关|单位|组织|支部|总支|们|同志|代表|领导|书记|长|主任|镇|乡|街道|[省市县区]|科室|部门)[：:]$/;
const noTitle = /^(?:前言|引言|导语|摘要|正文|附件\s*[0-9一二三四五六七八九十]{0,3}\s*[：:]?)$/;
const longestTitleLine = 60;
const mostTitleLines = 4;
const longestSubtitle = 40;
const longestRecipient = 80;

/**
 * The head of a document: its title, what stands in smaller letters under it, and the line that says to whom it speaks
 * (GB/T 9704-2012, 7.3.1 and 7.3.2).
 * @param lines the text of the body in order, blank lines and what is left alone taken out
 * @param isNumbered whether a line begins with a number
 * @param gaps indexes of paragraphs behind a blank line
 * @returns roles by index of the paragraph
 */
export function frontRoles(lines: readonly Line[], isNumbered: (line: Line) => boolean, gaps: ReadonlySet<number>): ReadonlyMap<number, LayoutRole> {
  const head: Line[] = [];
  let recipient: Line | undefined;
  for (const line of lines.slice(residueBefore(lines))) {
    if (isNumbered(line)) break;
    if (isRecipient(line.text)) recipient = line;
    if (recipient !== undefined || !isHeadLine(line.text)) break;
    head.push(line);
  }
  // Nothing but short lines: most of them are neither title nor subtitle.
  const isAll = head.length === lines.length;
  const titles = lines.length > 1 ? titleLength(head, gaps, isAll) : 0;
  const roles = new Map<number, LayoutRole>();
  head.forEach((line, at) => {
    if (at < titles) roles.set(line.paragraph.index, "title");
    else if (titles > 0 && at === roles.size && isSubtitle(line, !isAll)) roles.set(line.paragraph.index, "subtitle");
  });
  if (recipient !== undefined && roles.size === head.length && (titles > 0 || addressee.test(recipient.text))) roles.set(recipient.paragraph.index, "recipient");
  return roles;
}

/** A line of a download site may stand above the title; it is skipped only where a title follows. */
function residueBefore(lines: readonly Line[]): number {
  const [first, second] = lines;
  return first !== undefined && second !== undefined && /小编|范文|整理|下载|分享/.test(first.text) && endsInMark(first.text) && isHeadLine(second.text) && namesGenre(second.text) ? 1 : 0;
}

/** Titles are often spaced out: 工 作 总 结. */
function namesGenre(text: string): boolean {
  return genre.test(text.replace(/[\s\u3000]/g, ""));
}

function isHeadLine(text: string): boolean {
  return text.length <= longestTitleLine && (!endsInMark(text) || isBracketed(text)) && sentenceEnd(text, 0) < 0 && !noTitle.test(text);
}

/** 县委： but not 现将有关情况报告如下： */
function isRecipient(text: string): boolean {
  return /[：:]$/.test(text) && text.length <= longestRecipient && !/如下|以下|下列|现将|附件|[。；]/.test(text);
}

/** How many lines the title has: up to the one that names the kind of document, else up to the first gap. */
function titleLength(head: readonly Line[], gaps: ReadonlySet<number>, isAll: boolean): number {
  const first = head[0];
  if (first === undefined || first.text.length < 2 || isBracketed(first.text) || isDate(first) || isDashed(first.text)) return 0;
  const named = head.slice(0, mostTitleLines).findIndex(({ text }) => namesGenre(text) && !isBracketed(text));
  if (named >= 0) return named + 1;
  if (isAll) return 1;
  const end = head.findIndex((line, at) => at > 0 && (gaps.has(line.paragraph.index) || isBracketed(line.text) || isDate(line) || isDashed(line.text)));
  return Math.min(end < 0 ? head.length : end, mostTitleLines);
}

/** In brackets, a date, 副标题 after a dash, or a name between title and text. */
function isSubtitle(line: Line, mayBeName: boolean): boolean {
  const { text } = line;
  return isBracketed(text) || isDate(line) || isDashed(text) || (mayBeName && text.length <= longestSubtitle && !/[，。；：]/.test(text));
}

function isDashed(text: string): boolean {
  return /^[—–-]/.test(text);
}
