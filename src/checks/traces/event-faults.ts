import { parseHanNumber } from "../numbering/han-number";
import { landmarksOf } from "../scan/landmarks";
import type { Landmark } from "../scan/landmarks";
import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { ANNIVERSARIES, CAMPAIGNS, CONGRESSES, FIVE_YEAR_PLANS, monthCount } from "../../phrases/chronology";
import type { MonthCount } from "../../phrases/chronology";
import { GRACE_MONTHS } from "./report-year";
import type { ReportYear } from "./report-year";
import { sentenceNear } from "./sentence-near";
import { yearsIn } from "./years-in";

/** An event that a report of this year cannot speak of in this way. */
export interface EventFault {
  /** It was still to come; it is long over; it was still awaited; the phase of the five-year plan is another year's. */
  readonly kind: "early" | "over" | "awaited" | "phase" | "anniversary";
  readonly range: TextRange;
  readonly name: string;
  /** When it was: 2024年7月, or a year alone. */
  readonly when: string;
}

interface Found extends Omit<EventFault, "range"> {
  readonly start: number;
  readonly end: number;
}

/** The events of a document that contradict the report's year; only what the dates make certain. */
export function eventFaults(snapshot: DocumentSnapshot, report: ReportYear): readonly EventFault[] {
  const { 十, 育, 年 } = landmarksOf(snapshot);
  return [
    ...look(十, report, plenumFault),
    ...look(十, report, congressFault),
    ...look(十, report, phaseFault),
    ...look(育, report, campaignFault),
    ...look(年, report, anniversaryFault),
  ];
}

type Look = (text: string, at: number, report: ReportYear) => Found | null;

function look(landmarks: readonly Landmark[], report: ReportYear, lookAt: Look): readonly EventFault[] {
  const faults: EventFault[] = [];
  for (const { paragraph, at } of landmarks) {
    const found = lookAt(paragraph.text, at, report);
    if (found === null) continue;
    const { start, end, ...rest } = found;
    faults.push({ ...rest, range: { paragraph: paragraph.index, start, end } });
  }
  return faults;
}

const PLENUM = /(十[八九]|二十)届(?:[一二三四五六七]中?、){0,4}([一二三四五六七])中全会/y;

function plenumFault(text: string, at: number, report: ReportYear): Found | null {
  if (text.charAt(at + 1) !== "届" && text.charAt(at + 2) !== "届") return null;
  const start = text.charAt(at - 1) === "二" ? at - 1 : at;
  PLENUM.lastIndex = start;
  const match = PLENUM.exec(text);
  const held = match && CONGRESSES.find(({ ordinal }) => ordinal === match[1])?.plenums[match[2] ?? ""];
  if (!match || !held || !isEarly(held, report) || isAwaited(text, start)) return null;
  return { kind: "early", start, end: start + match[0].length, name: match[0], when: monthText(held) };
}

const CONGRESS = /(十[八九]|二十)大/y;

function congressFault(text: string, at: number, report: ReportYear): Found | null {
  if (text.charAt(at + 1) !== "大" && text.charAt(at + 2) !== "大") return null;
  const start = text.charAt(at - 1) === "二" ? at - 1 : at;
  CONGRESS.lastIndex = start;
  const match = CONGRESS.exec(text);
  const congress = match && CONGRESSES.find(({ ordinal }) => ordinal === match[1]);
  if (!congress) return null;
  const end = start + congress.ordinal.length + 1;
  const before = text.slice(Math.max(0, start - 8), start);
  // 第二十大队: a number; the congress is named 党的二十大, or stands before its 精神 or 报告.
  if (!/(党的|迎接?|贯彻|学习|[、“])$/.test(before) && !/^(精神|报告)/.test(text.slice(end, end + 2))) return null;
  const found = { start, end, name: `${congress.ordinal}大`, when: monthText(congress.held) };
  // Only the years behind the congress are certain: what began before it may be told of in its own.
  if (/(喜迎|迎接|备战)(党的)?“?$/.test(before)) return monthCount(report.year, 1) > congress.held ? { kind: "awaited", ...found } : null;
  return isEarly(congress.held, report) && !isAwaited(text, start) ? { kind: "early", ...found } : null;
}

const STARTED = /(扎实|深入|全面|认真|持续|集中|精心)?(开展|启动|推进|组织|参加)(好|了)?(学习贯彻|深入贯彻|党的|学习)?$/;
const GOES_ON = /^(常态化|长效|成果|中|以来|期间|的?经验|整改|总结|领导小组|读书班?成果)/;
/** 党史学习教育、主题教育、党纪学习教育: a list of several looks back over years. */
const OTHERS_FOLLOW = /^”?[、和][^，。；]{0,40}教育/;
const LONGEST_CAMPAIGN = 34;
// 学习教育, 主题教育, 专题教育, 群众路线教育实践活动: the character before 教育.
const CAMPAIGN_BEFORE = "习题线";

function campaignFault(text: string, at: number, report: ReportYear): Found | null {
  if (text.charAt(at - 1) !== "教" || !CAMPAIGN_BEFORE.includes(text.charAt(at - 2) || "none")) return null;
  const end = at + 1 + (text.startsWith("实践活动", at + 1) ? 4 : 0);
  const plain = text.slice(Math.max(0, end - LONGEST_CAMPAIGN), end).replace(/[“”"]/g, "");
  const campaign = CAMPAIGNS.find(({ name }) => name.test(plain));
  const length = campaign?.name.exec(plain)?.[0].length;
  if (!campaign || length === undefined) return null;
  const start = startOf(text, end, length);
  const found = { start, end, name: campaign.title };
  if (isEarly(campaign.announced ?? campaign.from, report) && !isAwaited(text, start)) return { kind: "early", ...found, when: monthText(campaign.from) };
  // One full year behind its end nobody starts it any more; what was made lasting goes on.
  if (monthCount(report.year - 1, 1) <= campaign.to) return null;
  const { before, after } = sentenceNear(text, start, end);
  const goesOn = GOES_ON.test(after) || /巩固|拓展|深化|成果|常态|长效|曾|20\d\d年|[两三五]年|届|先后|以来/.test(before + after);
  if (OTHERS_FOLLOW.test(after)) return null;
  return STARTED.test(before.replace(/[“”"]/g, "")) && !goesOn ? { kind: "over", ...found, when: monthText(campaign.to) } : null;
}

/** Where a name begins that is so many characters long, quotation marks not counted. */
function startOf(text: string, end: number, length: number): number {
  let at = end;
  for (let left = length; left > 0 && at > 0; at -= 1) if (!"“”\"".includes(text.charAt(at - 1))) left -= 1;
  return text.charAt(at - 1) === "“" ? at - 1 : at;
}

const PHASE = /“?(十[二三四五]五)”?(?:时期|规划)?(?:的|实施的?)?(开局|起步|开局起步|收官)之年/y;

function phaseFault(text: string, at: number, report: ReportYear): Found | null {
  if (text.charAt(at + 2) !== "五") return null;
  const start = text.charAt(at - 1) === "“" ? at - 1 : at;
  PHASE.lastIndex = start;
  const match = PHASE.exec(text);
  const first = FIVE_YEAR_PLANS[match?.[1] ?? ""];
  if (!match || first === undefined) return null;
  const right = match[2] === "收官" ? first + 4 : first;
  const end = start + match[0].length;
  const { before } = sentenceNear(text, start, end);
  // 为“十五五”开局之年打基础 looks ahead; only a year that is said to be one can be wrong.
  if (!/(是|作为)[^，。]{0,6}$/.test(before)) return null;
  if (/过去|去年|上一年/.test(before)) return null;
  const named = yearsIn(before).at(-1)?.year ?? (before.includes("今年") ? report.year : undefined);
  // 是…: the year that the sentence speaks of is not named; either of the report's years will do.
  const isRight = named === undefined ? right === report.year || right === report.year + 1 : named === right;
  return isRight ? null : { kind: "phase", start, end, name: match[0], when: `${right}年` };
}

const KEPT = /(庆祝|迎接|喜迎|纪念|值此|献礼|正值|恰逢)([^，。；、]{0,12})$/;

function anniversaryFault(text: string, at: number, report: ReportYear): Found | null {
  if (text.charAt(at - 1) !== "周") return null;
  const from = Math.max(0, at - 24);
  const words = text.slice(from, at - 1);
  const number = /([0-9]{1,3}|[一二三四五六七八九十百]{1,5})$/.exec(words)?.[1] ?? "";
  const count = /^[0-9]/.test(number) ? Number(number) : parseHanNumber(number);
  const before = words.slice(0, words.length - number.length);
  const base = ANNIVERSARIES.find(([name]) => name.test(before.replace(/[“”]/g, "")))?.[1];
  const kept = KEPT.exec(before);
  if (number === "" || count === null || base === undefined || !kept) return null;
  const year = base + count;
  const start = from + kept.index + 2;
  const isRight = year === report.year || year === report.year + 1;
  return isRight ? null : { kind: "anniversary", start, end: at + 1, name: text.slice(start, at + 1), when: `${year}年` };
}

function isEarly(held: MonthCount, { year, lastMonth }: ReportYear): boolean {
  return held > monthCount(year, lastMonth) + GRACE_MONTHS;
}

/** 即将召开的…: spoken of before it was. */
function isAwaited(text: string, start: number): boolean {
  return /即将|将要|迎接|喜迎|备战|筹备/.test(text.slice(Math.max(0, start - 14), start));
}

function monthText(month: MonthCount): string {
  const year = Math.floor((month - 1) / 12);
  return `${year}年${month - year * 12}月`;
}
