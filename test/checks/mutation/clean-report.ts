/** A heading's number in a clean report, read here without the parser under test. */
export interface Heading {
  readonly line: number;
  readonly level: number;
  readonly value: number;
  /** The label's length from the beginning of the line: 2 for 一、, 3 for （一）. */
  readonly length: number;
  /** Positions in the list of headings; -1 for none. */
  previous: number;
  next: number;
  readonly hasChildren: boolean;
}

/** A counting word: 二是, 第二，; its number alone stands at start to end. */
export interface Point {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 是, 要, 第: words of one kind belong together. */
  readonly kind: string;
  readonly clue: { readonly start: number; readonly end: number };
}

/** A number written in digits that stands for a count or a year. */
export interface Count {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface CleanReport {
  readonly name: string;
  readonly lines: readonly string[];
  readonly headings: readonly Heading[];
  readonly points: readonly Point[];
  readonly counts: readonly Count[];
  readonly years: readonly Count[];
}

export const HAN = "一二三四五六七八九";
export const CIRCLES = "①②③④⑤⑥⑦⑧⑨";

const LEVELS: readonly RegExp[] = [/^第([一二三四五六七八九])[章节]/, /^([一二三四五六七八九])、/, /^（([一二三四五六七八九])）/, /^([1-9])\./, /^（([1-9])）/, /^([①-⑨])/];

export function readCleanReport(name: string, text: string): CleanReport {
  const lines = text.trimEnd().split("\n");
  return { name, lines, headings: headingsOf(lines), points: pointsOf(lines), counts: placesOf(lines, COUNT), years: placesOf(lines, YEAR) };
}

function headingsOf(lines: readonly string[]): readonly Heading[] {
  const found = lines.flatMap((text, line) => {
    const level = LEVELS.findIndex((pattern) => pattern.test(text));
    const [label = "", number = ""] = LEVELS[level]?.exec(text) ?? [];
    if (level < 0 || /^[0-9]\.[0-9]/.test(text)) return [];
    const value = Math.max(HAN.indexOf(number) + 1, CIRCLES.indexOf(number) + 1, Number(number) || 0);
    return [{ line, level, value, length: label.length, previous: -1, next: -1, hasChildren: false }];
  });
  return found.map((heading, at) => {
    const isAbove = (other: { level: number }): boolean => other.level < heading.level;
    const before = found.slice(0, at);
    const start = before.map(isAbove).lastIndexOf(true) + 1;
    const previous = before.map((other, index) => index >= start && other.level === heading.level).lastIndexOf(true);
    const after = found.slice(at + 1);
    const stop = after.findIndex(isAbove);
    const next = after.findIndex((other, index) => other.level === heading.level && (stop < 0 || index < stop));
    return { ...heading, previous, next: next < 0 ? -1 : at + 1 + next, hasChildren: (after[0]?.level ?? 0) > heading.level };
  });
}

function pointsOf(lines: readonly string[]): readonly Point[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(/(?<=^|[。；：，、])(?:([一二三四五六七八九])([是要])|(第)([一二三四五六七八九])(?=，))/g)].map((match) => {
      const [whole, point, verb, prefix, item] = match;
      const start = match.index + (prefix === undefined ? 0 : 1);
      const value = HAN.indexOf(point ?? item ?? "") + 1;
      return { line, start, end: start + 1, value, kind: verb ?? prefix ?? "", clue: { start: match.index, end: match.index + whole.length } };
    }),
  );
}

const COUNT = /(?<![0-9.×*+])[0-9]{1,4}(?=(?:次|名|人|户|个|篇|件|公里|万元|吨|盏|座|处|条|块|册|场|岁|天|组|台|年级|位|支|亩|元|分|小时))/g;
const YEAR = /20[0-9]{2}(?=年)/g;

function placesOf(lines: readonly string[], pattern: RegExp): readonly Count[] {
  return lines.flatMap((text, line) => [...text.matchAll(pattern)].map((match) => ({ line, start: match.index, end: match.index + match[0].length })));
}
