import {
  BEFORE_NO_NAME, beforeSpoken, begunByWordEnds, compoundWords, endedByWordEnds, institutions, manners, nameJoints,
  officeVerbs,
  reduplications, rightMeetings, spokenReduplications, wordEnds,
} from "../data/reduplications";
import { isHan } from "../characters";

/** Words that stand there twice or more in a row; UTF-16 offsets, half-open. */
export interface DoubledWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** False for 认真学习深入学习, where the writer must choose. */
  readonly same: boolean;
}

const LONGEST = 8;
const NUMBERS = "一二三四五六七八九十百千万亿零〇两几";

/** Where each character was seen last; one for many texts, so that it is made once. */
export interface LastSeen {
  readonly places: Int32Array;
  /** Characters read before this text. */
  offset: number;
}

/** A memory with nothing in it. */
export function nothingSeen(): LastSeen {
  return { places: new Int32Array(0x10000).fill(-LONGEST - 1), offset: 0 };
}

const MOST_COUNTED = 0x40000000;

function forget(seen: LastSeen): void {
  seen.places.fill(-LONGEST - 1);
  seen.offset = 0;
}

/**
 * The words of two to eight Chinese characters that are repeated at once, without those that are doubled on purpose.
 * @param seen carried from one text to the next
 */
export function doubledWords(text: string, seen: LastSeen): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  if (seen.offset > MOST_COUNTED) forget(seen);
  const { places, offset } = seen;
  let behind = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const last = (places[code] ?? 0) - offset;
    places[code] = offset + at;
    // Most characters were not there a moment ago: nothing can be doubled here.
    if (at - last > LONGEST || last < behind || code < 0x4e00 || code > 0x9fff) continue;
    const double = doubledBefore(text, at, behind);
    if (double === undefined) continue;
    behind = double.end;
    if (!double.same || !isOnPurpose(text, double.start, double.end, double.word)) found.push(double);
  }
  seen.offset = offset + text.length + LONGEST + 1;
  return found;
}

/** The word that ends before an offset and begins again at it. */
function doubledBefore(text: string, at: number, behind: number): DoubledWord | undefined {
  const code = text.charCodeAt(at);
  for (let length = 2; length <= LONGEST && at - length >= behind; length += 1) {
    if (text.charCodeAt(at - length) !== code || text.charCodeAt(at - length + 1) !== text.charCodeAt(at + 1)) continue;
    const word = text.slice(at - length, at);
    if (!text.startsWith(word, at) || !Array.from(word).every(isHan)) continue;
    let end = at + length;
    while (text.startsWith(word, end)) end += length;
    return { start: at - length, end, word, same: true };
  }
  return verbTwice(text, at - 6, behind);
}

function isOnPurpose(text: string, start: number, end: number, word: string): boolean {
  const times = (end - start) / word.length;
  // 天天天天, 一项一项, 二十二十, 某某某某
  if (word.charAt(0) === word.charAt(1) || word.includes("某")) return true;
  if (word.length === 2 && NUMBERS.includes(word.charAt(0))) return true;
  if (Array.from(word).every((char) => NUMBERS.includes(char))) return true;
  // 一个片区一个片区地
  if (times === 2 && word.startsWith("一")) return true;
  if (isSeam(text, start, end, word)) return true;
  if (times === 2 && reduplications.has(word)) return true;
  if (times === 2 && spokenReduplications.has(word) && isSpoken(text, start, end)) return true;
  if (times !== 2) return false;
  if (rightMeetings.some((meeting) => text.startsWith(meeting, start - 1))) return true;
  // A name that ends with the word with which the next begins.
  if (institutions.has(word) && mayEndName(text, start, word) && isThing(text, end)) return true;
  return (nameJoints.get(word)?.some((next) => text.startsWith(next, end)) ?? false) && mayEndName(text, start, word);
}

/** No deed and no particle follows, which would belong to the word that stands twice: 医院医院的, 学校学校开展. */
function isThing(text: string, at: number): boolean {
  return isHan(text.charAt(at)) && !"的地得了等共均已将把被对在有是和与及或向从".includes(text.charAt(at)) && !beginsWithDeed(text, at);
}

const DEEDS = /开展|组织|召开|举办|加强|推进|落实|完成|建设|实施|参加|制定|成立|获评|获得|被评|荣获|坚持|严格|认真|积极|全面|深入|持续|进行|做好|抓好|提升/y;

function beginsWithDeed(text: string, at: number): boolean {
  DEEDS.lastIndex = at;
  return DEEDS.test(text);
}

/** A name stands before: 柳泉|大学, and not 开展|组织. */
function mayEndName(text: string, start: number, word: string): boolean {
  if (compoundWords.has(word) && !isHan(text.charAt(start - 1))) return false;
  return !BEFORE_NO_NAME.test(text.slice(Math.max(0, start - 2), start));
}

/** 深化文化文艺, 进行先行先试: what stands there twice begins inside one word and ends inside another. */
function isSeam(text: string, start: number, end: number, word: string): boolean {
  if (!wordEnds.includes(word.charAt(0)) || begunByWordEnds.has(word.slice(0, 2))) return false;
  // 年度党度党建: no word ends there.
  if (!endedByWordEnds.has(word.slice(-1) + word.charAt(0))) return false;
  return isHan(text.charAt(start - 1)) && isHan(text.charAt(end));
}

/** 要研究研究，: asked for before, and nothing is done to anything. */
function isSpoken(text: string, start: number, end: number): boolean {
  return beforeSpoken.includes(text.charAt(start - 1)) && !isHan(text.charAt(end));
}

/** 认真学习深入学习 without a mark between the two. */
function verbTwice(text: string, start: number, behind: number): DoubledWord | undefined {
  if (start < behind) return undefined;
  const word = text.slice(start + 2, start + 4);
  if (!text.startsWith(word, start + 6) || !officeVerbs.has(word)) return undefined;
  if (!manners.has(text.slice(start, start + 2)) || !manners.has(text.slice(start + 4, start + 6))) return undefined;
  return { start, end: start + 8, word, same: false };
}
