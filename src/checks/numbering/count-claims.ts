import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { landmarksOf } from "../scan/landmarks";
import { parseHanNumber } from "./han-number";
import { seriesOf } from "./series";

/** A number of points that a text announces: 以下四方面工作, 三项重点：. UTF-16 offsets, half-open. */
export interface CountClaim {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  /** Where the announced points begin: behind the colon, or the full stop of a sentence with 以下. */
  readonly pointsAt: number;
}

const MEASURES = ["个方面", "个层次", "个阶段", "个环节", "方面", "个", "条", "项", "点", "类", "步", "件"] as const;
const COUNT_CHARACTERS = "一二两三四五六七八九十百千万〇零0123456789.％%";
const OPENER = /(以下|如下|下列|下面)[^，。；：、]{0,4}$/;
// 第三点, 前三项, 每两个, 四十多个: no number of points that follow.
const NO_COUNT_BEFORE = /[第前后每各几数多余近约超逾达头首末“‘《（—-]$/;
// 四个一活动, 三项以上: the number is part of a name, or not meant exactly.
const NO_CLAIM_BEHIND = /^(一|百年|多|以上|以内|左右|余|[0-9两二三四五六七八九])|中$|[”’》）]/;
const STOP = /[。，；：、！？:]/;
const MOST_POINTS = 15;
const LONGEST_TAIL = 16;
const LONGEST_OPENING = 12;

/**
 * The announcements of a document: a number from two to fifteen with a measure word, when a colon follows in its clause, or
 * when 以下, 如下, 下列, 下面 stand before it and its sentence ends, or when nothing but 一是 follows a short sentence:
 * 突出三个重点。一是….
 */
export function countClaims(snapshot: DocumentSnapshot): readonly { readonly paragraph: Paragraph; readonly claim: CountClaim }[] {
  const { 下, "：": wide, ":": narrow } = landmarksOf(snapshot);
  const claims = new Map<string, { readonly paragraph: Paragraph; readonly claim: CountClaim }>();
  const add = (paragraph: Paragraph, claim: CountClaim | null): void => {
    // 以下三项工作： is found both ways.
    if (claim !== null) claims.set(`${paragraph.index} ${claim.end}`, { paragraph, claim });
  };
  for (const { paragraph, at } of 下) {
    if (isOpener(paragraph.text, at)) add(paragraph, claimIn(paragraph.text, at + 1, at + LONGEST_OPENING));
  }
  for (const { paragraph, at } of [...wide, ...narrow]) add(paragraph, claimIn(paragraph.text, at - LONGEST_TAIL - 3, at));
  for (const { items } of seriesOf(snapshot).series) {
    const paragraph = items[0] ? snapshot.paragraphs[items[0].paragraph] : undefined;
    if (items[0] && paragraph) add(paragraph, shortClaim(paragraph.text, items[0].start));
  }
  return [...claims.values()];
}

/** 突出三个重点。, 提出三点要求。: a sentence of nothing else, right before the first point. */
const SPEAKERS = "要|着力|重点|主要|切实|全力|我们|会议|他|对此|为此|就[^，。；]{1,12}";
const ANNOUNCERS =
  "突出|抓好|做好|推进|落实|实现|把握|把好|聚焦|注重|强化|采取|做到|存在|提出|强调|坚持|抓住|处理好|守住|打好|讲|谈|提";
const SHORT_SENTENCE = new RegExp(
  `(?:^|[。；])(?:${SPEAKERS})*[，]?(?:${ANNOUNCERS})了?([两二三四五六七八九十])(个|项|点|条|方面|个方面)[\\u4e00-\\u9fff]{0,6}。$`,
);
const LONGEST_SHORT = 40;

function shortClaim(text: string, pointsAt: number): CountClaim | null {
  if (text.charAt(pointsAt - 1) !== "。") return null;
  const from = Math.max(0, pointsAt - LONGEST_SHORT);
  const match = SHORT_SENTENCE.exec(text.slice(from, pointsAt));
  const count = readCount(match?.[1] ?? "");
  if (match === null || count === null) return null;
  const start = from + match.index + match[0].lastIndexOf((match[1] ?? "") + (match[2] ?? ""));
  return { count, start, end: start + 1 + (match[2] ?? "").length, pointsAt };
}

/** 以下, 如下, 下列 or 下面 around a 下. */
function isOpener(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return before === "以" || before === "如" || after === "列" || after === "面";
}

/** The last announcement whose number ends between two offsets. */
function claimIn(text: string, from: number, to: number): CountClaim | null {
  for (let at = Math.min(to, text.length - 1); at >= Math.max(1, from); at -= 1) {
    if (!isCount(text.charAt(at - 1))) continue;
    const measure = MEASURES.find((word) => text.startsWith(word, at));
    const claim = measure === undefined ? null : claimAt(text, at, at + measure.length);
    if (claim !== null) return claim;
  }
  return null;
}

function isCount(char: string): boolean {
  return char !== "" && COUNT_CHARACTERS.includes(char);
}

function claimAt(text: string, numberEnd: number, end: number): CountClaim | null {
  let start = numberEnd;
  while (start > 0 && numberEnd - start < 8 && isCount(text.charAt(start - 1))) start -= 1;
  const count = readCount(text.slice(start, numberEnd));
  const before = text.slice(Math.max(0, start - 8), start);
  if (count === null || count < 2 || count > MOST_POINTS || NO_COUNT_BEFORE.test(before)) return null;
  const tail = text.slice(end, end + LONGEST_TAIL);
  const stop = tail.search(STOP);
  if (stop < 0 || NO_CLAIM_BEHIND.test(tail.slice(0, stop))) return null;
  const mark = tail.charAt(stop);
  const opener = OPENER.exec(before)?.[0].length ?? 0;
  const isClaim = mark === "：" || mark === ":" || (mark === "。" && opener > 0);
  return isClaim ? { count, start: start - opener, end, pointsAt: end + stop + 1 } : null;
}

function readCount(number: string): number | null {
  if (number === "两") return 2;
  return /^[0-9]{1,2}$/.test(number) ? Number(number) : parseHanNumber(number);
}
