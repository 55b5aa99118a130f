import { isBlank } from "../characters";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { paragraphsShowing } from "../scan/scan-of";
import { landmarksOf } from "../scan/landmarks";
import { trait } from "../scan/traits";
import { parseHanNumber } from "./han-number";
import { circledValue } from "./label";

/** The numbers that count points inside one paragraph. */
export type InlineForm = "①" | "（1）" | "1." | "（一）" | "一、";

/** A number inside running text; UTF-16 offsets into its paragraph, half-open. */
export interface InlineNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** The number without its brackets. */
  readonly numberStart: number;
  readonly numberEnd: number;
}

/** The points of one count inside one paragraph, the first of them 1. */
export interface InlineSeries {
  readonly form: InlineForm;
  readonly paragraph: number;
  readonly items: readonly InlineNumber[];
}

const STOPS = "。；：，、！？;:,!?";
const BRACKETED = /[（(]([1-9]\d?)[）)]/g;

/** Forms that count points of the text and of lines alike: inside a paragraph only behind a colon. */
const LED: readonly { readonly form: InlineForm; readonly first: RegExp; readonly numbers: RegExp }[] = [
  { form: "1.", first: /^\s?1[.．、](?![0-9])/, numbers: /([1-9]\d?)[.．、](?![0-9])/g },
  { form: "（一）", first: /^\s?（一）/, numbers: /（([一二三四五六七八九十]{1,2})）/g },
  { form: "一、", first: /^\s?一、(?![一二三四五六七八九十])/, numbers: /([一二三四五六七八九十]{1,2})、(?![一二三四五六七八九十])/g },
];

/**
 * Points counted by ①②③ or （1）（2）（3） inside a paragraph of the text: numbers at the beginning of a clause, from a 1 on; and
 * by 1.2.3., （一）（二） or 一、二、 where a colon leads up to the first. Tables are left out. Linear in the length of the text.
 */
export function inlineSeries(snapshot: DocumentSnapshot): readonly InlineSeries[] {
  const paragraphs = paragraphsShowing(snapshot, trait.bracketedOne | trait.circledOne);
  return [...ledSeries(snapshot), ...paragraphs.flatMap((paragraph): readonly InlineSeries[] => {
    if (paragraph.inTable || paragraph.story.kind !== "body") return [];
    const { text, index } = paragraph;
    const series: InlineSeries[] = [];
    if (text.includes("①")) for (const items of fromOne(circledIn(paragraph))) series.push({ form: "①", paragraph: index, items });
    if (text.includes("（1）") || text.includes("(1)")) for (const items of fromOne(bracketedIn(paragraph))) series.push({ form: "（1）", paragraph: index, items });
    return series;
  })];
}

function ledSeries(snapshot: DocumentSnapshot): readonly InlineSeries[] {
  const { "：": wide, ":": narrow } = landmarksOf(snapshot);
  return [...wide, ...narrow].flatMap(({ paragraph: { text, index }, at }): readonly InlineSeries[] => {
    const ahead = text.slice(at + 1, at + 6);
    const led = LED.find(({ first }) => first.test(ahead));
    if (led === undefined) return [];
    const items = ledNumbers(text, at + 1, led.numbers);
    // Two numbers may be a coincidence; a count of points has three, or goes on from 1 to 2.
    return items.length > 2 || items[1]?.value === 2 ? [{ form: led.form, paragraph: index, items }] : [];
  });
}

/** The numbers of a form at the beginnings of clauses, from an offset on; a second 1 begins another count. */
function ledNumbers(text: string, from: number, numbers: RegExp): readonly InlineNumber[] {
  const found: InlineNumber[] = [];
  for (const { 0: whole, 1: number = "", index } of text.slice(from).matchAll(numbers)) {
    const start = from + index;
    const value = /[0-9]/.test(number) ? Number(number) : parseHanNumber(number);
    if (value === null || !beginsClause(text, start) || text.charAt(start - 1) === "、") continue;
    if (value === 1 && found.length > 0) break;
    const numberStart = start + whole.indexOf(number);
    found.push({ value, start, end: start + whole.length, numberStart, numberEnd: numberStart + number.length });
  }
  return found;
}

function circledIn({ text }: Paragraph): readonly InlineNumber[] {
  const found: InlineNumber[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const value = text.charCodeAt(at) < 0x2460 ? null : circledValue(text.charAt(at));
    if (value === null || !beginsClause(text, at) || isListed(text, at + 1)) continue;
    found.push({ value, start: at, end: at + 1, numberStart: at, numberEnd: at + 1 });
  }
  return found;
}

function bracketedIn({ text }: Paragraph): readonly InlineNumber[] {
  return [...text.matchAll(BRACKETED)].flatMap(({ 0: whole, 1: number = "", index }): readonly InlineNumber[] => {
    const end = index + whole.length;
    if (!beginsClause(text, index) || isListed(text, end)) return [];
    return [{ value: Number(number), start: index, end, numberStart: index + 1, numberEnd: end - 1 }];
  });
}

function beginsClause(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isBlank(text.charAt(before))) before -= 1;
  return before < 0 || STOPS.includes(text.charAt(before));
}

/** ①②两项, （1）、（3）: the sentence speaks of the numbers. */
function isListed(text: string, end: number): boolean {
  return /^[、和与及至—~～]?(?:[（(]\d|[\u2460-\u2473])/u.test(text.slice(end, end + 3));
}

/** Cuts the numbers of a paragraph at each 1; what stands before the first belongs to another count. */
function fromOne(numbers: readonly InlineNumber[]): readonly (readonly InlineNumber[])[] {
  const series: InlineNumber[][] = [];
  for (const number of numbers) {
    const open = series[series.length - 1];
    if (number.value === 1) series.push([number]);
    else if (open !== undefined) open.push(number);
  }
  return series.filter(({ length }) => length > 1);
}
