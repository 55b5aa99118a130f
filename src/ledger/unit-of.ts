import { MEASURE_KINDS } from "../tallies/measure-words";

const SCALE = /^(?:万亿|百万|千万|万|亿|千|百)(?=.)/u;
/** Persons are counted with any of these. */
const PERSONS = new Set(["人", "名", "位"]);
const PERCENT_WORDS = new Set(["％", "百分比", "百分数"]);
const ALONE = new Set(["万", "亿", "万亿", "㎡", "m²", "km", "kg", "平方千米"]);

/** Whether a word is a measure word, with 万 or 亿 before it or without. */
export function isUnit(word: string): boolean {
  return MEASURE_KINDS.has(word) || MEASURE_KINDS.has(word.replace(SCALE, "")) || ALONE.has(word) || PERCENT_WORDS.has(word);
}

/** A unit for comparing: ％ and % are one, and so are 人, 名 and 位; 万元 and 元 are not. */
export function unitKey(unit: string): string {
  const word = unit.replace(/\s/gu, "");
  if (PERCENT_WORDS.has(word)) return "%";
  const scale = SCALE.exec(word)?.[0] ?? "";
  return PERSONS.has(word.slice(scale.length)) ? `${scale}人` : word;
}
