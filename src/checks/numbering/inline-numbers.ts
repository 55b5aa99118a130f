import { isBlank } from "../characters";
import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { circledValue } from "./label";

/** The numbers that count points inside one paragraph. */
export type InlineForm = "①" | "（1）";

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

/**
 * Points counted by ①②③ or （1）（2）（3） inside a paragraph of the text: numbers at the beginning of a clause, from a 1 on.
 * Tables are left out. Linear in the length of the text.
 */
export function inlineSeries(snapshot: DocumentSnapshot): readonly InlineSeries[] {
  return paragraphsShowing(snapshot, trait.bracketedOne | trait.circledOne).flatMap((paragraph): readonly InlineSeries[] => {
    if (paragraph.inTable || paragraph.story.kind !== "body") return [];
    const { text, index } = paragraph;
    const series: InlineSeries[] = [];
    if (text.includes("①")) for (const items of fromOne(circledIn(paragraph))) series.push({ form: "①", paragraph: index, items });
    if (text.includes("（1）") || text.includes("(1)")) for (const items of fromOne(bracketedIn(paragraph))) series.push({ form: "（1）", paragraph: index, items });
    return series;
  });
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
