import { isBlank, isHan } from "../characters";
import { isSurname } from "../data/surnames";
import { parseLabel } from "../numbering/parse-label";
import { characterClass, classOf } from "../scan/character-class";
import { positionsOf } from "../scan/scan-of";
import { isChinese, isChineseMark } from "./chinese-marks";
import { halfMarks } from "./half-marks";

/** Blanks that do not belong there; UTF-16 offsets, half-open. */
export interface StraySpace {
  readonly start: number;
  readonly end: number;
}

const SHORT_NAME = 3;

/**
 * The blanks inside a sentence that stand between two Chinese characters or marks. Indents, the space behind a number,
 * names drawn out to equal width, slogans in quotes and lines that are no sentences keep theirs.
 */
export function straySpaces(text: string): readonly StraySpace[] {
  if (!/[，。；,;]/.test(text)) return [];
  const labelEnd = parseLabel(text)?.end ?? articleEnd(text);
  const runs = blankRuns(text).filter((run) => run.start > labelEnd && run.end < text.length && !isToFillIn(text, run) && !isAllInPair(text, run));
  if (runs.length === 0) return runs;
  // A half-width mark that is going to be a Chinese one counts as one already.
  const half = new Set(halfMarks(text).map(({ at }) => at));
  return runs.filter(({ start, end }) => {
    const isOurs = (at: number): boolean => isChinese(text.charAt(at)) || half.has(at);
    return isOurs(start - 1) && isOurs(end) && isStray(text, start, end);
  });
}

// A blank as wide as two characters is there to be written on, and so is a tab.
const WIDEST = 3;

/**
 * 租金为：        元: a space to fill in by hand, wider than three halves of a character.
 * @param run UTF-16 offsets of a run of blanks
 */
export function isToFillIn(text: string, { start, end }: StraySpace): boolean {
  let width = 0;
  for (let at = start; at < end && width <= WIDEST; at += 1) {
    const char = text.charAt(at);
    width += char === "\t" ? WIDEST + 1 : char === "\u3000" || char === "\u2003" ? 2 : 1;
  }
  return width > WIDEST;
}

/** （ ）, “ ”, 《 》: nothing but a blank between two marks is a place for an answer or for a name. */
function isAllInPair(text: string, { start, end }: StraySpace): boolean {
  const opening = "（(“《【〔[".indexOf(text.charAt(start - 1) || "none");
  return opening >= 0 && text.charAt(end) === "）)”》】〕]".charAt(opening);
}

/** 第三条　党组织应当…: an article of a rule is set off by a space (GB/T 15834-2011 B.3.6). */
function articleEnd(text: string): number {
  return /^\s{0,8}第[一二三四五六七八九十百零]{1,6}[编章节条款项部分]{1,2}(?:之[一二三四五六七八九十])?/.exec(text)?.[0].length ?? 0;
}

/** “第三条　…”, 第2条　…: an article that is quoted, or numbered in figures. */
const ARTICLE_BEFORE = /(?:^\s*|“)第(?:[一二三四五六七八九十百零]{1,6}|[0-9]{1,3})条(?:之[一二三四五六七八九十]{1,2})?$/;
const LONGEST_ARTICLE = 16;

function isStray(text: string, start: number, end: number): boolean {
  if (ARTICLE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ARTICLE), start))) return false;
  const prev = text.charAt(start - 1);
  const next = text.charAt(end);
  if (!isHan(prev) || !isHan(next)) return true;
  return !isNameGap(text, start, end) && !isInsideQuotes(text, start, end) && !isBetweenOrgans(text, start, end);
}

/** Without 干部, 部署, 社会, 全局, 主办 and other words that end like an organ. */
const ORGAN_END =
  "(?:[厅室委院府司团校]|中央|(?<![干全内外局])部|(?<![部签])署|(?<![社机大])会|(?<![全结格布])局|(?<![主承督查开])办|" +
  "(?<![好益长])处|大学|(?<=[妇文残侨商社科])联|中心|公司|集团|政府|(?<=[法大支中总])队|(?<=[出法研究])所|(?<=[务作])站)";
const ENDS_ORGAN = new RegExp(`[\\u4e00-\\u9fff]${ORGAN_END}$`);
const BEGINS_ORGAN = new RegExp(`^[\\u4e00-\\u9fff]{2,20}?${ORGAN_END}(?=[\\s关有联印制下发等的和及通要共会《，。、）]|$)`);
const ORGAN_REACH = 24;

const LEADERS = /[省市县区州旗镇乡](委|党委|政府|人大|政协)$/;

/** 中共中央办公厅 国务院办公厅: organs that issue something together are set off by a space (GB/T 9704-2012 7.3.5). */
function isBetweenOrgans(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + ORGAN_REACH);
  if (LEADERS.test(before) && /^[\u4e00-\u9fff]{0,6}[省市县区州旗镇乡](委|党委|政府|人民政府|人大|政协)/.test(behind)) return true;
  return ENDS_ORGAN.test(before) && BEGINS_ORGAN.test(behind);
}

/** 王　五, and in a list behind a colon 张三 李四: the two halves of a name, or two names. */
function isNameGap(text: string, start: number, end: number): boolean {
  // 李　明 in the middle of a sentence
  if (end - start === 1 && text.charAt(start) === "\u3000" && isSurname(text.charAt(start - 1))) return true;
  if (isNameBefore(text, start) && isSurname(text.charAt(end))) return true;
  const before = hanLength(text, start - 1, -1);
  const after = hanLength(text, end, 1);
  if (before > SHORT_NAME || after > SHORT_NAME) return false;
  return (before === 1 && after === 1) || isBehindColon(text, start);
}

/** ，李四 王五参加: a name of two or three characters from the beginning of a clause on. */
function isNameBefore(text: string, end: number): boolean {
  const name = /(?:^|[，。；、：\s])([\u4e00-\u9fff]{2,3})$/.exec(text.slice(Math.max(0, end - SHORT_NAME - 1), end))?.[1];
  return name !== undefined && isSurname(name.charAt(0));
}

// A list of names is no longer than this.
const LONGEST_LIST = 60;

function isBehindColon(text: string, start: number): boolean {
  let at = start - 1;
  while (start - at < LONGEST_LIST && (isHan(text.charAt(at)) || isBlank(text.charAt(at)))) at -= 1;
  return "：:（、".includes(text.charAt(at) || "none");
}

function hanLength(text: string, from: number, step: 1 | -1): number {
  let length = 0;
  while (length <= SHORT_NAME && isHan(text.charAt(from + step * length))) length += 1;
  return length;
}

// A slogan or title is no longer than this.
const LONGEST_SLOGAN = 30;

function isInsideQuotes(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SLOGAN), start);
  const after = text.slice(end, end + LONGEST_SLOGAN);
  const opens = Math.max(before.lastIndexOf("“"), before.lastIndexOf("《"), before.lastIndexOf("\""));
  const closes = Math.max(before.lastIndexOf("”"), before.lastIndexOf("》"));
  return opens > closes && !/[，。；]/.test(before.slice(opens)) && /^[^，。；]*[”》"]/.test(after);
}

function blankRuns(text: string): readonly StraySpace[] {
  const runs: StraySpace[] = [];
  let behind = -1;
  for (const start of positionsOf(text, characterClass.blank)) {
    if (start < behind) continue;
    let end = start + 1;
    while (end < text.length && ((classOf[text.charCodeAt(end)] ?? 0) & characterClass.blank) !== 0) end += 1;
    behind = end;
    runs.push({ start, end });
  }
  return runs;
}

/** True when a paragraph is a line of signature, date or contact, whose blanks keep its parts apart. */
export function isSetOut(text: string): boolean {
  let gaps = 0;
  for (let at = 1; at < text.length && gaps < 2; at += 1) {
    if (isBlank(text.charAt(at)) && isBlank(text.charAt(at - 1)) && !isChineseMark(text.charAt(at + 1))) gaps += 1;
  }
  return gaps >= 2 && /(签名|签字|盖章|联系人|电话|日期|时间|地点|姓名|职务|单位)[：:]/.test(text);
}
