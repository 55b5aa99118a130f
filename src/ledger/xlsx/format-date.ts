import type { FormatToken } from "./format-tokens";

const DAY = 86_400_000;
/** Day 0 of a file; the 1900 calendar counts a 29 February 1900 that never was, so its days from March 1900 on are counted from here. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);

/**
 * A day as the sheet shows it: 45721 with yyyy"年"m"月"d"日" is 2025年3月5日. Names of months and weekdays are written as numbers.
 * @param value days since the file's day 0, with the time as a fraction
 */
export function formatDate(value: number, tokens: readonly FormatToken[], is1904: boolean): string {
  const time = new Date((is1904 ? START_1904 : START_1900) + Math.round(value * DAY / 1000) * 1000);
  if (Number.isNaN(time.getTime())) return "";
  const parts = tokens.filter((token) => token.kind === "date");
  return tokens
    .map((token) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "point") return ".";
      if (token.kind === "comma") return ",";
      return token.kind === "date" ? partOf(time, token, isMinute(parts, parts.indexOf(token))) : "";
    })
    .join("")
    .trim();
}

type DateToken = Extract<FormatToken, { kind: "date" }>;

function partOf(time: Date, { letter, length }: DateToken, minute: boolean): string {
  if (letter === "y") return length <= 2 ? String(time.getUTCFullYear()).slice(-2) : String(time.getUTCFullYear());
  if (letter === "d") return length > 2 ? "" : padded(time.getUTCDate(), length);
  if (letter === "h") return padded(time.getUTCHours(), length);
  if (letter === "s") return padded(time.getUTCSeconds(), length);
  return minute ? padded(time.getUTCMinutes(), length) : padded(time.getUTCMonth() + 1, Math.min(length, 2));
}

/** m is the minute right behind h or before s. */
function isMinute(parts: readonly DateToken[], at: number): boolean {
  return parts[at]?.letter === "m" && (parts[at - 1]?.letter === "h" || parts[at + 1]?.letter === "s");
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
