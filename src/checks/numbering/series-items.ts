import { isBlank } from "../characters";
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

const HAN = "[一二三四五六七八九十]{1,3}";
const ITEM = new RegExp(`(${HAN})([是要])|([第其])(${HAN})(?=[，、,])|(首先)|(其次)(?=[，,])`, "y");
const STOPS = "。；：，、！？;:,!?）)";

/**
 * The counting words of a paragraph in order: 一是, 一要, 第一，, 其一，, 首先, 其次，. They count only where a clause begins,
 * and not inside quotation marks, where they are another's words.
 * @param from where the text begins behind a heading number, UTF-16 offset
 */
export function seriesItems(text: string, paragraph: number, from = 0): readonly SeriesItem[] {
  const items: SeriesItem[] = [];
  let quoted = 0;
  let clauseBegins = true;
  let afterColon = false;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (clauseBegins && quoted === 0) {
      const item = itemAt(text, at, paragraph, afterColon);
      if (item) items.push(item);
    }
    if (char === "“") quoted += 1;
    else if (char === "”") quoted = Math.max(0, quoted - 1);
    if (isBlank(char)) continue;
    clauseBegins = STOPS.includes(char);
    afterColon = char === "：" || char === ":";
  }
  return items;
}

function itemAt(text: string, at: number, paragraph: number, afterColon: boolean): SeriesItem | null {
  ITEM.lastIndex = at;
  const match = ITEM.exec(text);
  if (!match) return null;
  const [whole, pointNumber, verb, prefix, listNumber, first, second] = match;
  const common = { paragraph, start: at, end: at + whole.length, afterColon };
  if (first !== undefined || second !== undefined) {
    return { ...common, family: "首先", value: first === undefined ? 2 : 1, numberStart: at, numberEnd: at };
  }
  const number = pointNumber ?? listNumber ?? "";
  const value = parseHanNumber(number);
  // 一是一，二是二 is a saying.
  if (value === null || (verb !== undefined && text.startsWith(number, at + whole.length))) return null;
  const numberStart = at + (prefix === undefined ? 0 : 1);
  const family: SeriesFamily = verb === undefined ? (prefix === "第" ? "第一" : "其一") : verb === "是" ? "一是" : "一要";
  return { ...common, family, value, numberStart, numberEnd: numberStart + number.length };
}

/** A counting word as it should be written: 三是, 第三. */
export function seriesWord(family: SeriesFamily, value: number, number: string): string {
  if (family === "首先") return value === 1 ? "首先" : "其次";
  if (family === "第一" || family === "其一") return family.charAt(0) + number;
  return number + family.charAt(1);
}
