import { PHRASE_BEGINNINGS } from "../text/phrase-index";
import { LANDMARKS } from "./landmark-characters";

/**
 * What makes a paragraph worth a rule's while, as bits: one character directly behind another. Each is a necessary
 * condition only; the rule then reads the paragraph in its own words.
 */
export const trait = {
  /** 某. */
  someone: 1 << 0,
  /** Two marks side by side. */
  marksTogether: 1 << 1,
  /** " or '. */
  straightQuote: 1 << 2,
  /** A half-width mark or bracket other than the dot. */
  halfMark: 1 << 3,
  /** A dot that does not follow a figure. */
  looseDot: 1 << 4,
  /** The first dot of 2024.7.1: a year's figures before it. */
  dottedDate: 1 << 5,
  /** A figure behind 约, 近, 超 or the end of another such word. */
  approximated: 1 << 6,
  /** 05月, 07日: 0 where a figure begins, and another digit behind it. */
  leadingZero: 1 << 7,
  /** A word of measure at the end of a clause, and no figure before it. */
  bareMeasure: 1 << 8,
  /** A blank behind Chinese text. */
  blankInText: 1 << 9,
  /** A figure and the mark of a range. */
  figureRange: 1 << 10,
  /** 国办发[ */
  documentNumber: 1 << 11,
  /** What a counting word begins with, where a clause begins. */
  clauseNumber: 1 << 12,
  /** The first two characters of a counting word. */
  countingWord: 1 << 13,
  /** Two dots or dashes side by side, or an ellipsis. */
  dotsOrDashes: 1 << 14,
  ellipsis: 1 << 15,
  /** 待补, 此处, TO. */
  promptWord: 1 << 16,
  /** An opening bracket that is not round. */
  opener: 1 << 17,
  /** The first characters of a phrase of the lists. */
  phrase: 1 << 18,
  landmark: 1 << 19,
  /** Characters that come again at once, as in a doubled word. */
  repeated: 1 << 20,
  /** 页 or 篇. */
  page: 1 << 21,
  /** What makes an approximate figure approximate again: 左右, 以上, 余 behind a figure. */
  approximatedAgain: 1 << 22,
  /** The beginning or the end of an order in round brackets: （请, （填, 待补, 名称）. */
  roundPrompt: 1 << 23,
  /** What is told as done: 开展了, 共召开, 已完成, 全年，. */
  done: 1 << 24,
  /** `. */
  tick: 1 << 25,
  /** What the number of a page or of a model text begins with where it stands alone in a line: - 3 -, 范文1. */
  lineNumber: 1 << 26,
  /** Anything but Chinese text behind a blank. */
  signBehindBlank: 1 << 27,
  /** （1. */
  bracketedOne: 1 << 28,
  /** ①. */
  circledOne: 1 << 29,
} as const;

/** What stands before the first character and behind the last: no character of any text. */
export const BEFORE_TEXT = 0xffff;
export const BEHIND_TEXT = 0xfffe;

const HAN: readonly (readonly [number, number])[] = [[0x4e00, 0x9fff], [0x3400, 0x4dbf], [0x3007, 0x3007]];
const ALL: readonly (readonly [number, number])[] = [[0, 0xffff]];
const DIGITS = "0123456789０１２３４５６７８９";
const BLANKS = " \t\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\ufeff";
const FULL_MARKS = "，。、；：？！…—～·．";
const HALF_MARKS = ",;:?!.";
const PAIRS = "（）“”‘’《》〈〉【】〔〕「」『』()";
const HAN_DIGITS = "一二三四五六七八九十";
/** What the engine of the language trims. */
const TRIMMED = `${BLANKS}\n\v\f\r\u1680\u2028\u2029\u205f`;
const START = String.fromCharCode(BEFORE_TEXT);
const END = String.fromCharCode(BEHIND_TEXT);

type Side = string | readonly (readonly [number, number])[];

/** By trait: what stands on the left, and directly behind it. Several lines of one trait mix: each left with each right. */
const SHAPES: readonly (readonly [number, readonly Side[], readonly Side[]])[] = [
  [trait.someone, [ALL], ["某"]],
  [trait.marksTogether, [FULL_MARKS + HALF_MARKS], [FULL_MARKS + HALF_MARKS]],
  [trait.straightQuote, [ALL], ["\"'"]],
  [trait.halfMark, [ALL], [",;:?!()"]],
  [trait.dottedDate, [DIGITS], ["."]],
  [trait.approximated, ["约有为概近于过少超逾多"], [DIGITS]],
  [trait.approximatedAgain, [`左上以.,万亿千百%％${DIGITS}`], ["右下上内余多"]],
  [trait.bareMeasure, ["次名篇条元%％"], ["，。；、）)", END]],
  [trait.blankInText, [HAN, FULL_MARKS + HALF_MARKS + PAIRS], [BLANKS]],
  [trait.figureRange, [DIGITS], ["～~-—–－"]],
  [trait.documentNumber, ["发字函办文电通纪党委政监教财审厅规组宣统建环检令议批复社农卫科工民交水商税食市安应信林体旅医经外金资国区县府院会释联"], ["[［（(【〔﹝"]],
  [trait.clauseNumber, ["。；：，、！？;:,!?）).．章节①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿", BLANKS, START], [`${HAN_DIGITS}首其第`]],
  [trait.countingWord, [`${HAN_DIGITS}首其第`], [`是要先次${HAN_DIGITS}`]],
  [trait.dotsOrDashes, [".…。-—"], [".…。-—"]],
  [trait.ellipsis, [ALL], ["…"]],
  [trait.promptWord, ["单点选此待CT"], ["击择处补填lhOB"]],
  [trait.opener, [ALL], ["[［{｛<＜【〖"]],
  [trait.roundPrompt, ["(（称名待"], [`请此这在填输插写补具待)）定核完更确编明续${TRIMMED}`]],
  [trait.done, ["展织开办得到已共计年来"], ["了开组召完举，"]],
  [trait.bracketedOne, ["（("], ["1"]],
  [trait.circledOne, [ALL], ["①"]],
  [trait.tick, [ALL], ["`"]],
  [trait.lineNumber, [`-—－–范${TRIMMED}`], [`文${DIGITS}`]],
  [trait.signBehindBlank, [TRIMMED], [[[0x21, 0x9f], [0xa1, 0x1fff], [0x200b, 0x2fff], [0x3001, 0x33ff], [0xa000, 0xfffd]]]],
  [trait.phrase, [PHRASE_BEGINNINGS.first], [PHRASE_BEGINNINGS.second]],
  [trait.landmark, [ALL], [Object.keys(LANDMARKS).join("")]],
  [trait.page, [ALL], ["页篇"]],
];

/** Traits with a right side, and all characters on the left but these. */
const NOT_BEHIND: readonly (readonly [number, string, string])[] = [
  [trait.looseDot, DIGITS, "."],
  [trait.leadingZero, `${DIGITS}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-/*×`, "0"],
];

/** A pair of characters has a trait where the left one's bits and the right one's share it. */
export const LEFT = new Int32Array(0x10000);
export const RIGHT = new Int32Array(0x10000);

fill(LEFT, RIGHT);

function fill(left: Int32Array, right: Int32Array): void {
  const everywhere = SHAPES.filter(([, sides]) => sides.includes(ALL)).reduce((bits, [bit]) => bits | bit, 0);
  left.fill(NOT_BEHIND.reduce((bits, [bit]) => bits | bit, everywhere));
  for (const [bit, lefts, rights] of SHAPES) {
    for (const side of lefts) if (side !== ALL) add(left, side, bit);
    for (const side of rights) add(right, side, bit);
  }
  for (const [bit, without, mark] of NOT_BEHIND) {
    add(right, mark, bit);
    for (let at = 0; at < without.length; at += 1) left[without.charCodeAt(at)] = (left[without.charCodeAt(at)] ?? 0) & ~bit;
  }
}

function add(table: Int32Array, side: Side, bit: number): void {
  if (typeof side === "string") {
    for (let at = 0; at < side.length; at += 1) table[side.charCodeAt(at)] = (table[side.charCodeAt(at)] ?? 0) | bit;
    return;
  }
  for (const [from, to] of side) for (let code = from; code <= to; code += 1) table[code] = (table[code] ?? 0) | bit;
}
