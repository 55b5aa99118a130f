import { characterClass, classOf } from "../scan/character-class";
import type { Amount } from "./amount";
import { unitAt } from "./unit-at";

/** Roles of the characters beside a number; a table, because they are asked at every number. */
const ordinal = 1;
const connector = 2;
const vague = 4;
const rest = 8;
const tenThousand = 16;
const roles = new Uint8Array(0x10000);
for (const [role, characters] of [
  // Before a number: ordinals, codes, formulas, masks.
  [ordinal, "第届初+＋×*＊/.．〔"],
  [connector, "～~-—–－至到"],
  // The last characters of 约, 近, 将近, 接近, 超, 逾, 超过, 不少于, 不低于, 大于, 至少, 最多.
  [vague, "约近超逾过于少多"],
  [rest, "余多来"],
  [tenThousand, "万亿"],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    roles[code] = (roles[code] ?? 0) | role;
  }
}

const VAGUE_BEHIND = /以[上下内]|左右|上下|不等/y;
const POINT = 0x2e;
const COMMA = 0x2c;
const FULL_WIDTH = "０".charCodeAt(0) - "0".charCodeAt(0);
/** More digits are a code or a telephone number. */
const MOST_DIGITS = 12;
/** A letter or a hyphen before a number makes it a code or the second part of one: A3, 2026-12. */
const { digit, latin } = characterClass;

/** The offset behind the number whose first digit stands at an offset: 1,200 and 12.5 are one number each. */
export function numberEnd(text: string, at: number): number {
  let end = at + 1;
  let point = false;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (((classOf[code] ?? 0) & digit) !== 0) continue;
    if (code === POINT && !point && isDigitAt(text, end + 1)) point = true;
    else if (!(code === COMMA && !point && isThousands(text, end))) break;
  }
  return end;
}

/**
 * Reads the measure word behind a number, and the number.
 * @param start UTF-16 offset of the first digit
 * @param end offset behind the last digit, see numberEnd
 * @returns null for a number that counts nothing: years, ordinals, codes
 */
export function readAmount(text: string, start: number, end: number): Amount | null {
  // 12次, as nearly always, has nothing between number and measure word.
  const isPlain = !has(text, end, rest | tenThousand);
  const inside = !isPlain && has(text, end, rest) ? end + 1 : end;
  const isScaled = !isPlain && has(text, inside, tenThousand);
  const scaled = isScaled ? inside + 1 : inside;
  const from = isScaled && has(text, scaled, rest) ? scaled + 1 : scaled;
  if (end - start > MOST_DIGITS || has(text, start - 1, ordinal)) return null;
  const unit = unitAt(text, from);
  if (unit === "") return null;
  if (start > 0 && ((classOf[text.charCodeAt(start - 1)] ?? 0) & latin) !== 0) return null;
  const scale = !isScaled ? 1 : text[inside] === "万" ? 1e4 : 1e8;
  const places = placesOf(text, start, end);
  const divisor = places === 0 ? 1 : 10 ** places;
  const step = scale / divisor;
  const value = (digitsOf(text, start, end) * scale) / divisor;
  return { start, end, unitEnd: from + unit.length, unit: unit === "％" ? "%" : unit, value, step, rounding: divisor === 1 ? 0 : step / 2 };
}

/**
 * Whether an amount is said not to be exact, or is an end of a range: 约12名, 12余名, 12名以上, 3～5名, 3至5名. 增至5名 is
 * none: no digit stands before 至.
 */
export function isInexact(text: string, { start, end, unitEnd }: Amount): boolean {
  if (has(text, end, rest) || (has(text, end, tenThousand) && has(text, end + 1, rest))) return true;
  if (isVagueBefore(text, start)) return true;
  VAGUE_BEHIND.lastIndex = unitEnd;
  if (VAGUE_BEHIND.test(text)) return true;
  return endsRange(text, start) || [end, unitEnd].some((at) => has(text, at, connector) && isDigitAt(text, at + 1));
}

/** 约, 至少, 不低于 before a number; 签约, 减少 and 用于 are other words. */
function isVagueBefore(text: string, start: number): boolean {
  if (!has(text, start - 1, vague)) return false;
  const before = text.charAt(start - 2);
  switch (text.charAt(start - 1)) {
    case "约":
      return !"签节履违预集条合契制公简相特邀失毁续解".includes(before || "none");
    case "过":
      return before === "超" || before === "不";
    case "于":
      return "少低大高多小".includes(before || "none");
    case "少":
      return "至最不".includes(before || "none");
    case "多":
      return "至最".includes(before || "none");
    default:
      return true;
  }
}

/** 3～5名, 3名至5名: a number or a number with its measure word stands before the connector. 3名增至5名 is no range. */
function endsRange(text: string, start: number): boolean {
  if (!has(text, start - 1, connector)) return false;
  for (let at = start - 2; at >= start - LONGEST_JOINT; at -= 1) {
    if (!isDigitAt(text, at)) continue;
    const unit = has(text, at + 1, tenThousand) ? at + 2 : at + 1;
    return unit === start - 1 || unit + unitAt(text, unit).length === start - 1;
  }
  return false;
}

/** A digit, 万 and the longest measure word stand at most so far before a number that ends a range; in UTF-16 units. */
const LONGEST_JOINT = 8;

function has(text: string, at: number, role: number): boolean {
  return at >= 0 && at < text.length && ((roles[text.charCodeAt(at)] ?? 0) & role) !== 0;
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && ((classOf[text.charCodeAt(at)] ?? 0) & digit) !== 0;
}

/** All digits as one whole number, point and commas left out. */
function digitsOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== POINT && code !== COMMA) value = value * 10 + (code > 0xff ? code - FULL_WIDTH : code) - 0x30;
  }
  return value;
}

/** How many digits stand behind the point. */
function placesOf(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (text.charCodeAt(at) === POINT) return end - at - 1;
  }
  return 0;
}

/** The comma of 1,200: three digits behind it and no fourth. */
function isThousands(text: string, at: number): boolean {
  return isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
}
