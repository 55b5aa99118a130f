import { isBlank } from "../characters";
import { characterClass } from "../scan/character-class";
import { nextOf } from "../scan/next-of";
import { parseHanNumber } from "./han-number";

/** The words that count points inside running text, named after their first. */
export type SeriesFamily = "一是" | "一要" | "第一" | "其一" | "首先";

/** One counting word in a paragraph; UTF-16 offsets, half-open. */
export interface SeriesItem {
  readonly paragraph: number;
  readonly family: SeriesFamily;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Offsets of the number alone; empty for 首先 and 其次. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** It stands behind a colon, where a series inside a point may begin. */
  readonly afterColon: boolean;
}

const DIGITS = "一二三四五六七八九十";
const LONGEST_NUMBER = 3;
// 一 alone stands in every second sentence; what follows tells most of them from a counting word.
const SECOND = "是要先次一二三四五六七八九十";
const LIST_GOES_ON = `第其${DIGITS}`;
const STOPS = "。；：，、！？;:,!?）)";

/**
 * The counting words of a paragraph in order: 一是, 一要, 第一，, 其一，, 首先, 其次，. They count only where a clause begins,
 * and not inside quotation marks, where they are another's words.
 * @param from where the text begins behind a heading number, UTF-16 offset
 */
export function seriesItems(text: string, paragraph: number, from = 0): readonly SeriesItem[] {
  const items: SeriesItem[] = [];
  let quoted = 0;
  let quotesReadTo = from;
  for (let at = nextOf(text, characterClass.series, from); at >= 0; at = nextOf(text, characterClass.series, at + 1)) {
    if (!isOneOf(SECOND, text.charAt(at + 1))) continue;
    const stop = charBefore(text, at, from);
    if (stop !== "" && !STOPS.includes(stop)) continue;
    const item = itemAt(text, at, paragraph, stop === "：" || stop === ":");
    if (item === null) continue;
    quoted = quotesOpenAt(text, quotesReadTo, at, quoted);
    quotesReadTo = at;
    if (quoted === 0) items.push(item);
  }
  return items;
}

/** The nearest character before an offset that is no blank; "" at the beginning. */
function charBefore(text: string, at: number, from: number): string {
  let before = at - 1;
  while (before >= from && isBlank(text.charAt(before))) before -= 1;
  return before < from ? "" : text.charAt(before);
}

/** How many quotations are open at `to`, when `open` were at `from`. */
function quotesOpenAt(text: string, from: number, to: number, open: number): number {
  let count = open;
  for (let at = nextOf(text, characterClass.pair, from, to); at >= 0; at = nextOf(text, characterClass.pair, at + 1, to)) {
    const char = text.charAt(at);
    if (char === "“") count += 1;
    else if (char === "”") count = Math.max(0, count - 1);
  }
  return count;
}

function itemAt(text: string, at: number, paragraph: number, afterColon: boolean): SeriesItem | null {
  const first = text.charAt(at);
  if (text.startsWith("首先", at) || (text.startsWith("其次", at) && isOneOf("，,", text.charAt(at + 2)))) {
    return { paragraph, family: "首先", value: first === "首" ? 1 : 2, start: at, end: at + 2, numberStart: at, numberEnd: at, afterColon };
  }
  const hasPrefix = first === "第" || first === "其";
  const numberStart = hasPrefix ? at + 1 : at;
  const numberEnd = endOfNumber(text, numberStart);
  const value = parseHanNumber(text.slice(numberStart, numberEnd));
  if (value === null) return null;
  const behind = text.charAt(numberEnd);
  if (hasPrefix) {
    if (!isOneOf("，、,", behind)) return null;
    // 第一、第二产业 and 第一、二季度 list numbers.
    if (behind === "、" && isOneOf(LIST_GOES_ON, text.charAt(numberEnd + 1))) return null;
    return { paragraph, family: first === "第" ? "第一" : "其一", value, start: at, end: numberEnd, numberStart, numberEnd, afterColon };
  }
  // 一是一，二是二 is a saying.
  if (!isOneOf("是要", behind) || text.startsWith(text.slice(numberStart, numberEnd), numberEnd + 1)) return null;
  // 三要素, 五要件 are words.
  if (behind === "要" && isOneOf("素件点务员害塞闻领么求事", text.charAt(numberEnd + 1))) return null;
  return { paragraph, family: behind === "是" ? "一是" : "一要", value, start: at, end: numberEnd + 1, numberStart, numberEnd, afterColon };
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_NUMBER && isOneOf(DIGITS, text.charAt(end))) end += 1;
  return end;
}

function isOneOf(characters: string, char: string): boolean {
  return char !== "" && characters.includes(char);
}

/** A counting word as it should be written: 三是, 第三. */
export function seriesWord(family: SeriesFamily, value: number, number: string): string {
  if (family === "首先") return value === 1 ? "首先" : "其次";
  if (family === "第一" || family === "其一") return family.charAt(0) + number;
  return number + family.charAt(1);
}
