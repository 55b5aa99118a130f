import { formatDate } from "./format-date";
import { formatTokens } from "./format-tokens";
import type { FormatSection, FormatToken } from "./format-tokens";
import { plainNumber, roundedDigits } from "./plain-number";

/**
 * A number as the sheet shows it: 0.95 with the format 0% is 95%, 12 with 0"次" is 12次.
 * Formats that show no digit (an accountant's dash for nothing, ;;;), fractions and powers give the plain number.
 * @param code the number format, as the file has it
 * @param is1904 whether the file counts days from 1904 on
 */
export function formatNumber(value: number, code: string, is1904 = false): string {
  if (code === "General") return plainNumber(value);
  const sections = sectionsOf(code);
  const section = sectionFor(sections, value);
  const tokens = section?.tokens ?? [];
  if (tokens.some((token) => token.kind === "date")) return formatDate(value, tokens, is1904);
  // Every part but the first says itself how it shows that a number is negative.
  const isSigned = value < 0 && (section === sections[0] || section?.condition !== null);
  const shown = tokens.some((token) => token.kind === "general") ? general(value, tokens) : digits(Math.abs(value), tokens);
  const isOther = tokens.some((token) => token.kind === "literal" && (token.text === "/" || token.text === "E"));
  if (isOther || !/\d/.test(shown)) return plainNumber(value);
  return (isSigned ? "-" : "") + shown.trim();
}

/** A file has few formats and thousands of cells. */
const known = new Map<string, readonly FormatSection[]>();
const KNOWN_MOST = 500;
/** Formats are no longer, and ask for no more decimals. */
const CODE_MOST = 255;
const PLACES_MOST = 30;

function sectionsOf(code: string): readonly FormatSection[] {
  const sections = known.get(code) ?? formatTokens(code.slice(0, CODE_MOST));
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(code, sections);
  return sections;
}

function sectionFor(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  const [first, second, third] = sections;
  if (sections.some((section) => section.condition !== null)) {
    return sections.find(({ condition }) => condition === null || holds(value, condition)) ?? first;
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}

function holds(value: number, { sign, than }: NonNullable<FormatSection["condition"]>): boolean {
  if (sign === "<") return value < than;
  if (sign === "<=") return value <= than;
  if (sign === ">") return value > than;
  if (sign === ">=") return value >= than;
  return sign === "=" ? value === than : value !== than;
}

function general(value: number, tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === "general" ? plainNumber(Math.abs(value)) : textOf(token))).join("");
}

function digits(value: number, tokens: readonly FormatToken[]): string {
  const last = tokens.reduce((found, token, index) => (token.kind === "digit" ? index : found), -1);
  const point = tokens.findIndex((token) => token.kind === "point");
  const whole = tokens.slice(0, point < 0 ? tokens.length : point);
  const decimals = point < 0 ? [] : tokens.slice(point + 1);
  // Commas behind the last digit divide by a thousand each; one between digits asks for separators.
  const scale = tokens.filter((token, index) => token.kind === "comma" && index > last).length;
  const isGrouped = tokens.some((token, index) => token.kind === "comma" && index < last);
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const places = Math.min(PLACES_MOST, decimals.filter((token) => token.kind === "digit").length);
  const [before = "", behind = ""] = roundedDigits(value * 100 ** percents / 1000 ** scale, places).split(".");
  return wholePart(before, whole, isGrouped) + (point < 0 ? "" : decimalPart(behind, decimals));
}

/** Puts the digits into their places from the right; the first place takes all that is left. */
function wholePart(digitsOf: string, tokens: readonly FormatToken[], isGrouped: boolean): string {
  let left = digitsOf === "0" ? "" : digitsOf;
  let count = 0;
  let shown = "";
  const put = (digit: string): void => {
    shown = digit + (isGrouped && count > 0 && count % 3 === 0 ? "," : "") + shown;
    count += 1;
  };
  const first = tokens.findIndex((token) => token.kind === "digit");
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind !== "digit") {
      shown = textOf(token) + shown;
      continue;
    }
    do {
      const digit = left.slice(-1) || (token.sign === "0" ? "0" : "");
      left = left.slice(0, -1);
      if (digit !== "") put(digit);
    } while (index === first && left !== "");
  }
  return shown;
}

/** Optional places at the end stay away when they are nought. */
function decimalPart(digitsOf: string, tokens: readonly FormatToken[]): string {
  const places = tokens.filter((token) => token.kind === "digit");
  let needed = places.length;
  while (needed > 0 && places[needed - 1]?.sign !== "0" && digitsOf.charAt(needed - 1) === "0") needed -= 1;
  let at = 0;
  const shown = tokens
    .map((token) => {
      if (token.kind !== "digit") return textOf(token);
      at += 1;
      return at <= needed ? digitsOf.charAt(at - 1) : "";
    })
    .join("");
  return needed === 0 ? shown : `.${shown}`;
}

function textOf(token: FormatToken): string {
  if (token.kind === "literal") return token.text;
  return token.kind === "percent" ? "%" : "";
}
