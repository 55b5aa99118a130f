import { APPROX_AFTER, APPROX_INSIDE } from "./label-words";
import { MEASURE_WORDS, NOT_A_MEASURE_BEFORE } from "./measure-words";

/** A measure word as it stands behind a number. */
export interface MeasureHit {
  /** The unit with its 万 or 亿: 万亩, 亿元. */
  readonly unit: string;
  /** 余, 多 between number and unit; 以上, 左右 behind it; "" when there is none. */
  readonly approx: string;
  /** UTF-16 offset at which the measure word itself begins, behind 余, 多, 万, 亿. */
  readonly wordStart: number;
  /** UTF-16 offset behind unit and approximator. */
  readonly end: number;
}

const BLOCKED: ReadonlyMap<string, RegExp> = new Map(
  [...NOT_A_MEASURE_BEFORE].map(([word, rest]) => [word, new RegExp(`(?:${rest})`, "y")] as const),
);
const SCALE = /(?:万亿|万|亿|千|百)/y;

/**
 * Reads the measure word that begins at an offset, longest word first, with 余 or 多 before or inside it.
 * @param text a paragraph's text
 * @param at UTF-16 offset right behind the number or the mask
 * @returns null when no measure word stands there, or when its characters begin another word (项 in 项目)
 */
export function measureAt(text: string, at: number): MeasureHit | null {
  let position = at;
  let inside = wordAt(text, position, APPROX_INSIDE);
  position += inside.length;
  // 千 of 千瓦时 and 百 of 百分点 are no scale.
  const scale = wordAt(text, position, MEASURE_WORDS) === "" ? matchAt(SCALE, text, position) : "";
  position += scale.length;
  if (inside === "" && scale !== "") {
    inside = wordAt(text, position, APPROX_INSIDE);
    position += inside.length;
  }
  const word = wordAt(text, position, MEASURE_WORDS);
  if (word === "") return null;
  const wordStart = position;
  position += word.length;
  const blocked = BLOCKED.get(word);
  if (blocked !== undefined && matchAt(blocked, text, position) !== "") return null;
  const after = wordAt(text, position, APPROX_AFTER);
  return { unit: `${scale}${word === "％" ? "%" : word}`, approx: inside + after, wordStart, end: position + after.length };
}

function wordAt(text: string, at: number, words: readonly string[]): string {
  return words.find((word) => text.startsWith(word, at)) ?? "";
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
