import { BEFORE_OWN_XI, RIGHT_BETWEEN, TITLES } from "../data/set-forms";
import type { SetForm } from "../data/set-forms";
import { isWrittenFor } from "../data/sound-alikes";
import { isBlank, isHan } from "../characters";
import { standsNear } from "./may-be-slipped";

/** A set phrase that went wrong at one place; UTF-16 offsets of the whole wrong form, half-open. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  /** The set phrase is the only thing that can be meant. */
  readonly certain: boolean;
  /** What stands before the phrase and belongs to the wrong form. */
  readonly led?: string;
}

// Words between two parts of a phrase are no longer than this.
const LONGEST_BETWEEN = 6;

/**
 * Reads on from the first half of a set phrase.
 * @param at where the half begins
 * @returns null where the phrase is right, or where what follows is another one
 */
export function slipBehind(text: string, at: number, { text: form, name, close, also = [] }: SetForm): Slip | null {
  // Most halves begin something else: where one slip was made, the last character is nearly where it should be.
  if (name === undefined && !standsNear(text, at + form.length - 1, form.charAt(form.length - 1))) return null;
  let same = 0;
  while (same < form.length && text.charAt(at + same) === form.charAt(same)) same += 1;
  if (same === form.length) return name === undefined ? null : slipOfLast(text, at, form);
  const here = at + same;
  const goesOn = (skipped: number, from: number): boolean => text.startsWith(form.slice(from), here + skipped);
  const slip = (skipped: number, from: number, certain: boolean): Slip | null => {
    const end = here + skipped + form.length - from;
    const isRight = also.some((right) => text.startsWith(right, at) && right.length >= end - at);
    return isRight ? null : { start: at, end, certain: certain && !isTorn(text, end) };
  };
  if (text.charAt(here) === form.charAt(same - 1) && goesOn(1, same)) return slip(1, same, true);
  if (isSwapped(text, here, form, same) && goesOn(2, same + 2)) return slip(2, same + 2, true);
  // 全过程人民主: either 民 may be the lost one.
  const twin = form.charAt(same) === form.charAt(same - 1) ? 1 : 0;
  const isBacked = isBorneOut(same - twin, form.length - same - 1 + twin, name);
  if (isBacked && same + 1 < form.length && goesOn(0, same + 1)) return slip(0, same + 1, true);
  // 习近平新时代中国社会主义思想: a word of the long name is lost, and no other name is like it.
  const isLong = name !== undefined && form.length > SHORT_FORM;
  if (isLong && same + LOST_WORD < form.length && goesOn(0, same + LOST_WORD)) return slip(0, same + LOST_WORD, true);
  const wrong = text.charAt(here);
  const isAlike = isWrittenFor(wrong, form.charAt(same));
  if (isBacked && goesOn(1, same + 1) && (isAlike || (same + 1 < form.length && isFree(wrong, same, form, name)))) {
    // 学习近期总书记的讲话
    const isOther = name === 0 && same < 3 && isInOtherWord(text, at);
    return isOther && (!isAlike || form.endsWith("同志")) ? null : slip(1, same + 1, isAlike && !isOther);
  }
  if (close === undefined) return null;
  for (let length = 1; length <= LONGEST_BETWEEN; length += 1) {
    if (!goesOn(length, same)) continue;
    const between = text.slice(here, here + length);
    // Another thought, or a doubled word.
    if ((length > 1 && same === form.length - 2) || form.slice(0, same).endsWith(between)) return null;
    return RIGHT_BETWEEN.test(between) ? null : slip(length, same, TITLES.includes(between) || isBlank(between));
  }
  return null;
}

/**
 * Reads back from the second half of a set phrase, whose slip lies in the first.
 * @param end where the half ends
 */
export function slipBefore(text: string, end: number, { text: form, name, close, also = [] }: SetForm): Slip | null {
  if (name === undefined && !standsNear(text, end - form.length, form.charAt(0))) return null;
  let left = form.length;
  while (left > 0 && text.charAt(end - form.length + left - 1) === form.charAt(left - 1)) left -= 1;
  const here = end - form.length + left;
  if (left === 0) return name === 0 ? slipOfWholeName(text, here, end) : null;
  const begins = (skipped: number, upTo: number): boolean => text.endsWith(form.slice(0, upTo), here - skipped);
  const slip = (skipped: number, upTo: number, certain: boolean): Slip | null => {
    const start = here - skipped - upTo;
    return also.includes(text.slice(start, end)) ? null : { start, end, certain: certain && !isTorn(text, end) };
  };
  if (text.charAt(here - 1) === form.charAt(left) && begins(1, left)) return slip(1, left, true);
  if (left > 1 && isSwapped(text, here - 2, form, left - 2) && begins(2, left - 2)) return slip(2, left - 2, true);
  const isBacked = isBorneOut(left - 1, form.length - left, name);
  if (isBacked && left > 1 && begins(0, left - 1)) return slip(0, left - 1, true);
  const isLong = name === 0 && form.length > SHORT_FORM;
  if (isLong && left > LOST_WORD + NAME_LENGTH && begins(0, left - LOST_WORD)) return slip(0, left - LOST_WORD, true);
  const wrong = text.charAt(here - 1);
  const isAlike = isWrittenFor(wrong, form.charAt(left - 1));
  if (isBacked && left > 1 && begins(1, left - 1) && (isAlike || isFree(wrong, left - 1, form, name))) {
    const isOther = isInOtherWord(text, here - left);
    // 学习金平同志: somebody else.
    return isOther && (!isAlike || form.endsWith("同志")) ? null : slip(1, left - 1, isAlike && !isOther);
  }
  if (name === 0 && left === 1) {
    return also.includes(text.slice(here, end)) ? null : slipOfFirst(text, here, end);
  }
  if (close === undefined) return null;
  for (let length = 1; length <= LONGEST_BETWEEN; length += 1) {
    if (!begins(length, left)) continue;
    const between = text.slice(here - length, here);
    if ((length > 1 && left === form.length - 2) || form.startsWith(between, left)) return null;
    return RIGHT_BETWEEN.test(between) ? null : slip(length, left, TITLES.includes(between) || isBlank(between));
  }
  return null;
}

/** 党小组生活会 is no 组织生活会 with a lost character: one character on a side is no evidence, unless it is of the name. */
function isBorneOut(before: number, behind: number, name: number | undefined): boolean {
  return name !== undefined || (before > 1 && behind > 1);
}

const LOST_WORD = 2;
const NAME_LENGTH = 3;
/** What begins with the last character of a name or thought: 总书记记挂, 同志志存高远, 思想想到. */
const BEGUN_BY_LAST = /^(?:记[住得录者在下起了挂忆述叙]|志[愿向在存同]|想[象到起法要])/;

/** 习近平总书记记重要讲话: the last character stands there twice. */
function slipOfLast(text: string, at: number, form: string): Slip | null {
  const end = at + form.length;
  if (text.charAt(end) !== text.charAt(end - 1) || BEGUN_BY_LAST.test(text.slice(end, end + 2))) return null;
  return { start: at, end: end + 1, certain: false };
}

// 习近平总书记 and 习近平法治思想 are short enough for 习近平老书记.
const SHORT_FORM = 9;

/** Any other Chinese character in the name, and in the long phrases with the name: no right phrase differs by one. */
function isFree(char: string, at: number, form: string, name: number | undefined): boolean {
  return name !== undefined && isHan(char) && (form.length > SHORT_FORM || at < name + 3);
}

function isSwapped(text: string, at: number, form: string, from: number): boolean {
  const [first, second] = [form.charAt(from), form.charAt(from + 1)];
  return second !== "" && first !== second && text.charAt(at) === second && text.charAt(at + 1) === first;
}

const TORN_REACH = 4;

/** 习近总书记在平同志, 习近平总总书记书记: the rest of the phrase, or some of it again, stands behind. */
function isTorn(text: string, end: number): boolean {
  return text.charAt(end) === text.charAt(end - 1) || /平|书记/.test(text.slice(end, end + TORN_REACH));
}

/** 学习近期, 研习公平: the 习 of another word. */
export function isInOtherWord(text: string, at: number): boolean {
  return text.charAt(at) === "习" && BEFORE_OWN_XI.includes(text.charAt(at - 1));
}

/** 习近平 is there as it should be; a 习 too many or too few before it. */
function slipOfWholeName(text: string, start: number, end: number): Slip | null {
  if (text.charAt(start - 1) === "习") {
    return isInOtherWord(text, start - 1) ? null : { start: start - 1, end, certain: true };
  }
  // 学习近平: either 习 may be the one that is lost.
  return text.charAt(start - 1) === "学" ? { start: start - 1, end, certain: false, led: "学习" } : null;
}

const MAY_BE_XI = "系西希喜细洗吸戏惜悉熙";

// What is left of a name stands no farther before the rest of it.
const NAME_REACH = 8;

/** 近平 with another character before it, or with none: the first of the name is wrong or lost. */
function slipOfFirst(text: string, here: number, end: number): Slip | null {
  if (text.charAt(here) !== "近") return null;
  const before = text.charAt(here - 1);
  // 附近平…, 最近平…: of another word.
  if ("附最靠邻临亲接贴就走".includes(before || "none")) return null;
  const own = /习[^。；！？]{0,6}$/.exec(text.slice(Math.max(0, here - NAME_REACH), here));
  // 习总书记近平: what belongs to the name stands apart from it.
  if (own !== null && !isInOtherWord(text, here - own[0].length)) return { start: here - own[0].length, end, certain: false };
  if (isWrittenFor(before, "习")) return { start: here - 1, end, certain: true };
  // 系近平: a word of its own, or what was typed for 习.
  if (MAY_BE_XI.includes(before || "none")) return { start: here - 1, end, certain: false };
  return { start: here, end, certain: before !== "学" };
}
