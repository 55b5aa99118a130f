import { isBlank, isDigit, isHan, isLatin } from "../characters";
import { isHiddenName } from "./is-hidden-name";
import { isNamedSign } from "./is-named-sign";
import { isOperator } from "./is-operator";
import { isPattern } from "./is-pattern";
import { digitsAfter, digitsBefore, isMaskedYear } from "./mask-place";
import type { MaskPlace } from "./mask-place";
import type { MaskKind } from "./mask-runs";
import { maskKindOf } from "./mask-runs";
import { measureWordAt } from "./measure-words";

/**
 * True when mask characters mean what they say: a multiplication, X光, a footnote star, a phone number kept private,
 * a signature line, a check box. Each kind of character has its own innocent uses.
 */
export function isDeliberate(place: MaskPlace): boolean {
  if (isMaskedYear(place)) return isPattern(place);
  if (isOperator(place) || isPrivateNumber(place) || isInsideLatinWord(place)) return true;
  return BY_KIND[place.kind](place) || isNamedSign(place) || isHiddenName(place) || isPattern(place);
}

const BY_KIND: Readonly<Record<MaskKind, (place: MaskPlace) => boolean>> = {
  star: isInnocentStar,
  cross: isInnocentCross,
  letter: isInnocentLetter,
  box: isInnocentBox,
  blank: isInnocentBlank,
};

/** The characters with which the name of a secret ends, and what may stand behind it. */
const SECRET_ENDS = "证卡号码令：:为是\n\v\f\r\u1680\u2028\u2029\u202f\u205f\ufeff";

/** 138****1234, 身份证号3701**********, 密码******: hidden on purpose. */
function isPrivateNumber({ text, run, length, prev, next }: MaskPlace): boolean {
  const head = digitsBefore(text, run.start).length;
  const tail = digitsAfter(text, run.end).length;
  if (length >= 2 && head >= 2 && tail >= 2) return true;
  if (length >= 4 && head >= 3 && !isHan(next)) return true;
  if (prev !== "" && !SECRET_ENDS.includes(prev) && !isBlank(prev)) return false;
  return /(身份证|银行卡|卡号|账号|密码|口令|验证码)号?码?[：:为是]?\s?$/.test(text.slice(Math.max(0, run.start - 12), run.start));
}

/** Letters of a Latin word (Windows XP, max, *.docx, file_name) and what such a word is joined to. */
function isInsideLatinWord({ kind, text, run, length, prev, next }: MaskPlace): boolean {
  const joinedBefore = isLatin(prev) && maskKindOf(prev) === undefined;
  const joinedAfter = isLatin(next) && maskKindOf(next) === undefined;
  if (kind === "letter") {
    // Gxxx线, Kxx+xxx: one capital before a run that is too long for a word.
    const isCode = joinedBefore && length >= 2 && prev >= "A" && prev <= "Z" && !isLatin(text.charAt(run.start - 2));
    if ((joinedBefore && !isCode) || joinedAfter) return true;
    // www.xxx.com, x-ray, xx@mail.cn
    if ("./-@_".includes(next || "none") && isPlainLatin(text.charAt(run.end + 1))) return true;
    return "./-@_".includes(prev || "none") && isPlainLatin(text.charAt(run.start - 2));
  }
  if (kind === "star") return next === "." && isPlainLatin(text.charAt(run.end + 1));
  if (kind === "blank") return length <= 2 && (joinedBefore || joinedAfter) && (isLatin(prev) || isDigit(prev)) && (isLatin(next) || isDigit(next));
  return false;
}

function isPlainLatin(char: string): boolean {
  return isLatin(char) && maskKindOf(char) === undefined;
}

// An indent is shorter than this; reading no farther keeps a long line of masks linear.
const EDGE = 8;

// A row of signs between two parts is no longer than this.
const LONGEST_ROW = 200;

function isInnocentStar({ text, run, length, prev, next, nextSolid, inTable }: MaskPlace): boolean {
  // * * * * *
  if (text.length <= LONGEST_ROW && /^\s*[*＊](\s+[*＊]){2,}\s*$/.test(text)) return true;
  const opensParagraph = run.start <= EDGE && text.slice(0, run.start).trim() === "";
  if (opensParagraph && /^\s*(注|备注|说明|标注|表示|代表|号|为必填|必填)/.test(text.slice(run.end, run.end + 8))) return true;
  // A list drawn with stars, and a row of stars between two parts.
  if (opensParagraph && length === 1 && isBlank(next) && nextSolid !== "") return true;
  const closesParagraph = text.length - run.end <= EDGE && text.slice(run.end).trim() === "";
  if (opensParagraph && closesParagraph) return length >= 3 || inTable;
  // A title, a table cell or a source line with a footnote star; a sentence that ends so has lost its last word.
  if (closesParagraph && length === 1) return (isHan(prev) || "）)".includes(prev)) && !/[。，；]/.test(text);
  return false;
}

function isInnocentCross(place: MaskPlace): boolean {
  const { text, run, length, prev, prevSolid, nextSolid, inTable } = place;
  if (isPrintedLine(text) || isInName(place)) return true;
  if (length !== 1) return isCharter(text, run.start, run.end);
  if ("打划画".includes(prev || "none")) return true;
  if (/[√✓]/.test(text.slice(Math.max(0, run.start - 3), run.end + 3)) || SHAPE.test(text.slice(run.end, run.end + 2))) return true;
  return inTable && prevSolid === "" && nextSolid === "";
}

/** ×形支撑; and not ×形势, ×形式. */
const SHAPE = /^形(?![势式象成态容])/;

// A name in quotes is no longer than this.
const LONGEST_NAME = 24;
const MULTIPLIED = /(数据要素|互联网|人工智能|AI)$/;

/** “数据要素×”行动, “党员×先锋”: a × that ends or joins a name. */
function isInName({ text, run, length, next }: MaskPlace): boolean {
  if (length !== 1) return false;
  const before = text.slice(Math.max(0, run.start - LONGEST_NAME), run.start);
  if (MULTIPLIED.test(before)) return next === "”" || isHan(next);
  const opened = /[“《]([^“”《》，。；]*)$/.exec(before)?.[1] ?? "";
  const closed = /^([^“”《》，。；]*)[”》]/.exec(text.slice(run.end, run.end + LONGEST_NAME))?.[1];
  if (closed === undefined || !/[\u4e00-\u9fff]{2}$/.test(opened)) return false;
  if (Array.from(opened + closed).some((char) => maskKindOf(char) !== undefined)) return false;
  return closed === "" || (/^[\u4e00-\u9fff]{2}/.test(closed) && measureWordAt(closed, 0) === "");
}

/** 识别规模（XX户XX人）: a line of a printed form, which is filled in by hand. */
function isPrintedLine(text: string): boolean {
  return text.length <= LONGEST_PRINTED && PRINTED.test(text.trim());
}

const LONGEST_PRINTED = 40;
const PRINTED = /^[\u4e00-\u9fff]{2,12}[（(]([×XxＸ*_]{1,4}[\u4e00-\u9fff]{1,2}){1,4}[）)]$/;

// Words before which a single X is a name of its own: X光, X射线, X轴. 线 must not be 线索.
const AFTER_X = /^(光|射线|染色体|轴|坐标|线(?!索|路|上|下)|系列|波段|频段|代表|表示|值|证书|型|形|字形|字型|档案|变量|因子|课程)/;

function isInnocentLetter({ text, run, length, prev, next, prevSolid, nextSolid, inTable, amongMasks }: MaskPlace): boolean {
  const rest = text.slice(run.end, run.end + 4);
  // 第XX章 is how foreign books number their chapters.
  if (prev === "第" && next === "章") return true;
  if (isPrintedLine(text)) return true;
  if (length > 1) return isCharter(text, run.start, run.end);
  if (inTable && prevSolid === "" && nextSolid === "") return true;
  if ("+＋".includes(prev || "none") || "+＋".includes(next || "none")) return !amongMasks || !isAddedToMask(text, run.start, run.end);
  if (isBlank(prev) && isLatin(prevSolid) && maskKindOf(prevSolid) === undefined) return true;
  if (AFTER_X.test(rest)) return true;
  if (isDigit(next) && !isDigit(prev)) return !amongMasks || measureWordAt(text, run.end + digitsAfter(text, run.end).length) === "";
  // X教授 may be a pupil's example; among masks it is one of them.
  if (rest.startsWith("教授")) return !amongMasks;
  // 排名第X。
  if (prev === "第" || isHan(isBlank(next) ? nextSolid : next) || "%％‰".includes(next || "none")) return false;
  return !amongMasks && !isLinkedToMask(text, run.start, run.end);
}

/** x+x+x: another mask stands behind or before the sign; in 党建+X and 1+X none does. */
function isAddedToMask(text: string, start: number, end: number): boolean {
  const isMask = (at: number): boolean => maskKindOf(text.charAt(at)) !== undefined;
  return ("+＋".includes(text.charAt(start - 1) || "none") && isMask(start - 2)) || ("+＋".includes(text.charAt(end) || "none") && isMask(end + 1));
}

/** 20xx.x.x, x-x月, x.x%, x x镇: a single letter that stands beside another mask of the same figure or word. */
function isLinkedToMask(text: string, start: number, end: number): boolean {
  const links = ".．/-—~～ ";
  const before = links.includes(text.charAt(start - 1) || "none") && maskKindOf(text.charAt(start - 2)) !== undefined;
  const after = links.includes(text.charAt(end) || "none") && maskKindOf(text.charAt(end + 1)) !== undefined;
  return before || after;
}

/** 《XX大学章程》: a made-up institution in a book title, meant as such. */
function isCharter(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== "《") return false;
  return /^(大学|学院|学校|中学|小学|公司|企业|集团|医院|协会|学会)章程》/.test(text.slice(end, end + 5));
}

function isInnocentBox({ text, run, length, prev, next }: MaskPlace): boolean {
  if (isHanDigit(prev) || isHanDigit(next)) return true;
  if (/(邮编|邮政编码|编号|证号|学号|号码|条码)[：:]?$/.test(text.slice(Math.max(0, run.start - 6), run.start))) return true;
  if (length >= 2) return !isHan(prev) && !isHan(next);
  // One box is a box to tick, one circle a bullet, unless another stands in the same date or count: ○月○日.
  return text.charAt(run.start) === "□" || measureWordAt(text, run.end) === "" || isFirstSolid(text, run.start);
}

function isHanDigit(char: string): boolean {
  return char !== "" && "〇一二三四五六七八九十零".includes(char);
}

function isFirstSolid(text: string, start: number): boolean {
  return text.slice(Math.max(0, start - 4), start).trim() === "";
}

const LONGEST_FORM = 120;

/** 撰写人：____　日期：____: nothing but names of fields and lines to write on. */
function isForm(text: string): boolean {
  if (text.length > LONGEST_FORM) return false;
  // One line of a form has several blanks.
  if (text !== askedLast.text) askedLast = { text, isForm: isFormLine(text) };
  return askedLast.isForm;
}

let askedLast = { text: "", isForm: true };

function isFormLine(text: string): boolean {
  return text.split(/[_＿﹍\s]+/).every((field) => field === "" || /^[^，。；]{1,12}[：:]$/.test(field));
}

const SIGNED_BEHIND = /(签名|签字|签章|盖章|签收|签发|审核人|审批人|经办人|领取人|交接人)[处栏]?[）)]?[：:]?\s{0,4}$/;
const SIGNED_BEFORE = /^\s{0,4}[（(]?(签名|签字|签章|盖章|签收)/;
const DATED_BEHIND = /(签名|签字|签章|盖章|审核人|审批人|经办人)[^，。；]{0,30}$/;

function isInnocentBlank({ text, run, prev, next, prevSolid, nextSolid }: MaskPlace): boolean {
  // A line to write on: the whole paragraph is the line, or the paragraph is for signing or filling in by hand.
  if ((prevSolid === "" && nextSolid === "") || isForm(text)) return true;
  const before = text.slice(Math.max(0, run.start - 40), run.start);
  if (SIGNED_BEHIND.test(before) || SIGNED_BEFORE.test(text.slice(run.end, run.end + 10))) return true;
  if (/[年月日：:\s]$/.test(before) && DATED_BEHIND.test(before)) return true;
  if (CHARACTER_SET.test(text.slice(run.end, run.end + 8)) || isSiteTitle(text)) return true;
  if (run.end - run.start === 1 && isBetweenWords(text, run.start, run.end)) return true;
  // 总结_终稿.docx, 2023_总结
  const tail = text.slice(run.end, run.end + 30);
  if (run.end - run.start === 1 && /^[^\s，。；、]*\.[A-Za-z]{2,4}/.test(tail)) return true;
  if (run.end - run.start === 1 && isDigit(prev) && measureWordAt(text, run.end) === "") return true;
  return !isHan(prev) && !isHan(next) && !isDigit(prev);
}

/** 仿宋_GB2312, 楷体_GBK: the second half of the name of a font. */
const CHARACTER_SET = /^\s?(GB|Gb|gb)[Kk0-9]/;
/** What has a name of its own, which a line may stand for: 在_镇召开. */
const NAMED = /^(同志|总书记|书记|主任|省|市|县|区|镇|乡|街道|社区|村|局|部门|单位|公司|学校)/;

/** 工作总结_范文大全_文库, 党建_文档: words that a website or the name of a file joins. */
function isBetweenWords(text: string, start: number, end: number): boolean {
  if (!isHan(text.charAt(start - 1)) || !isHan(text.charAt(end))) return false;
  return measureWordAt(text, end) === "" && !NAMED.test(text.slice(end, end + 3));
}

function isSiteTitle(text: string): boolean {
  if (text.length > LONGEST_FORM || /[，。；：]/.test(text)) return false;
  const parts = text.trim().split(/_+/);
  return /范文|文库|大全/.test(text) || (parts.length > 2 && parts.every((part) => part.length > 1));
}
