import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { outlineOf } from "../numbering/outline";
import { isDigit } from "../characters";
import { landmarksOf } from "../scan/landmarks";
import { headingWords, isPlanHeading } from "./plan-parts";
import type { ReportYear } from "./report-year";
import { sentenceNear } from "./sentence-near";
import { isInRow, yearsIn } from "./years-in";
import type { YearInText } from "./years-in";

/** Why a year looks as if it came from another report. */
export type YearFaultKind = "heading" | "announced" | "until" | "ownPaper" | "work" | "later" | "date";

export interface YearFault {
  readonly kind: YearFaultKind;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/** The years of a document that contradict the report's own year. A year that may belong there is none. */
export function yearFaults(snapshot: DocumentSnapshot, report: ReportYear): readonly YearFault[] {
  const { numbered } = outlineOf(snapshot);
  const faults: YearFault[] = [];
  let passed = 0;
  let last: Paragraph | undefined;
  for (const { paragraph, at } of landmarksOf(snapshot).年) {
    if (paragraph === last || !isDigit(paragraph.text.charAt(at - 1))) continue;
    last = paragraph;
    const years = yearsIn(paragraph.text);
    if (years.every(({ year, inRange }) => inRange || report.own.has(year))) continue;
    while ((numbered[passed]?.paragraph ?? Infinity) < paragraph.index) passed += 1;
    const heading = numbered[passed]?.paragraph === paragraph.index ? numbered[passed] : undefined;
    const headingStart = heading?.typed?.end ?? 0;
    const headingText = heading === undefined ? "" : headingWords(heading, paragraph.text);
    const opening = years.filter(({ start }) => beginsClause(paragraph.text, start, headingStart));
    const next = snapshot.paragraphs[paragraph.index + 1]?.text.trimStart() ?? "";
    const isHistory = new Set(opening.map(({ year }) => year)).size > 1 || next.startsWith(`${report.year}年`);
    for (const year of years) {
      if (report.own.has(year.year) || year.inRange) continue;
      const inHeading = year.start < headingStart + headingText.length && heading !== undefined;
      const kind = inHeading ? headingFault(headingText, year, paragraph.text) : textFault(paragraph, year, report, { isHistory, headingStart });
      if (kind !== null) faults.push({ kind, paragraph: paragraph.index, start: year.start, end: year.end, year: year.year });
    }
  }
  return faults;
}

const LONGEST_DATE_LINE = 24;
// Another year may stand beside the report's own in these without being left over.
const OF_ANOTHER_YEAR =
  /同比|相比|比(20|上|去)|较|以来|增长|下降|减少|首次|获评|荣获|获得|被评|授予|命名|成立|组建|设立|建成|启动|印发|出台|颁布|施行|修订|反馈|评议|巡察|巡视|审计|遗留|结转|历史|曾|至今|任职|任[^务何]|入党|参加工作|当选|换届|毕业|出生|基础上|创办|考核|通报|精神|周年|立案|判决|签订|决算|结算|汇算|清算|清缴|预算执行|年鉴|年报|绩效|收尾|续建|结余|结转|该项目|入库|批复|立项/;
/** Contracts, terms and papers that end in some year. */
const WITH_AN_END = /合同|协议|租期|租赁|任期|聘期|有效期|期限|服务期|资质|许可证|证书|质保|保修|工期|施工期|贷款|还款/;
/** Behind a year: the sentence goes on to the report's own. */
const GOES_ON = /今年|本年|现已|目前已|如今|次年|翌年/;
const OF_THE_FUTURE = /到$|至$|前|底|末|规划|目标|力争|预计|计划|远景|将|期|争取|实现|建成|周年|届时|五年|三年/;

/** 签订三年合同，2028年6月止; 许可证2028年到期. */
const ENDS_THEN = /合同|协议|租赁|聘期|有效|期限|服务期|许可证|资质|质保|到期|届满|截止|为止/;

function headingFault(words: string, { start, end }: YearInText, text: string): YearFaultKind | null {
  // Last year's plan left in a heading is told of by plan-tense.
  if (isPlanHeading(words) || insideBrackets(text, start) || OF_ANOTHER_YEAR.test(words)) return null;
  return /^度?(全年|上半年|下半年)?[\u4e00-\u9fff]{0,12}(工作|情况|成效|总结|回顾|任务|问题|做法|重点)/.test(text.slice(end, end + 24)) ? "heading" : null;
}

interface Around {
  /** The paragraph counts off several years, or the next one goes on with the report's own. */
  readonly isHistory: boolean;
  /** Where the text begins behind a heading number. */
  readonly headingStart: number;
}

function textFault({ text }: Paragraph, found: YearInText, report: ReportYear, { isHistory, headingStart }: Around): YearFaultKind | null {
  const { start, end, year } = found;
  if (text.trim().length <= LONGEST_DATE_LINE && /^[（(]?\d{4}年\d{1,2}月(\d{1,2}日)?[）)]?$/.test(text.trim())) return "date";
  if (insideBrackets(text, start)) return isOwnPaper(text, start) ? "ownPaper" : null;
  const { before, after } = sentenceNear(text, start, end);
  if (WITH_AN_END.test(before)) return null;
  if (year > report.year) {
    const isAim = isInRow(text, found) || OF_THE_FUTURE.test(before) || OF_THE_FUTURE.test(after.slice(0, 12)) || ENDS_THEN.test(before + after);
    return isAim ? null : "later";
  }
  if (/现将[^，]{0,30}$/.test(before) && /^[^。]{0,40}如下/.test(after)) return "announced";
  const goesOn = GOES_ON.test(after) || after.includes(`${report.year}年`);
  if (/截[至止](到|至)?(目前)?$/.test(before)) return goesOn ? null : "until";
  if (year >= report.year - 2 && !goesOn && isLeft(before, after)) return "work";
  if (isHistory || year < report.year - 2 || !beginsClause(text, start, headingStart)) return null;
  if (!/^(度|全年|上半年|下半年)?[，,]|^(度|全年|我|本)|^[^，。]{0,12}(共|累计)/.test(after)) return null;
  return goesOn || OF_ANOTHER_YEAR.test(before + after) ? null : "work";
}

/** What a report says of its own year: before it, and behind it. */
const OWN_YEAR: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?:^|[，：])回顾$/, /^(?:度|全年)?(?:的?工作)?，/],
  [/(?:圆满|全面|顺利|如期|超额|较好地?|基本)?完成了?$/, /^度?(?:全年)?的?(?:各项|主要|重点)(?:工作|目标|考核)*任务/],
  [/(?:按照|根据|对照|围绕|落实)$/, /^度?年?初(?:的?)(?:确定|制定|部署|提出|安排|下达)/],
];
/** What was begun in another year, or is looked into afterwards. */
const LOOKED_INTO = /考核|审计|反馈|整改|评议|验收|结果|基础上/;

/** 回顾2025年，我局…; 圆满完成2025年度各项目标任务: last year where the report's own is meant. */
function isLeft(before: string, after: string): boolean {
  if (LOOKED_INTO.test(after.slice(0, 20))) return false;
  return OWN_YEAR.some(([front, back]) => front.test(before) && back.test(after));
}

function beginsClause(text: string, start: number, textStart: number): boolean {
  return start === textStart || text.slice(0, start).trim() === "" || "。；：".includes(text.charAt(start - 1) || "none");
}

const BRACKET_REACH = 60;

/** True inside 《》, brackets or quotation marks, where a year belongs to another paper's name or a remark. */
function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKET_REACH), at);
  return ["《》", "（）", "()", "〔〕", "“”", "【】"].some((pair) => before.lastIndexOf(pair.charAt(0)) > before.lastIndexOf(pair.charAt(1)));
}

/** 年初制定了《2021年学习计划》: a paper that the report says was made in its year. */
function isOwnPaper(text: string, start: number): boolean {
  const open = text.lastIndexOf("《", start);
  if (open < 0 || start - open > 10 || !/(计划|要点|清单|安排|方案)》/.test(text.slice(start, start + 40))) return false;
  return /(制定|制订|编制|拟定|印发|下发)(了|印发|下发|并印发)?$/.test(text.slice(Math.max(0, open - 8), open));
}
