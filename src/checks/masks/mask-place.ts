import { isBlank } from "../characters";
import type { MaskKind, MaskRun } from "./mask-runs";

/** A run of mask characters with what stands around it. Every neighbour is one character or "". */
export interface MaskPlace {
  readonly text: string;
  readonly run: MaskRun;
  readonly kind: MaskKind;
  readonly length: number;
  readonly prev: string;
  readonly next: string;
  /** Nearest neighbours that are no space. */
  readonly prevSolid: string;
  readonly nextSolid: string;
  readonly inTable: boolean;
  /** The document is full of letters that stand for something: a doubtful X is one of them. */
  readonly amongMasks: boolean;
}

// More spaces than this and the neighbour has nothing to do with the mask; it also keeps the reading linear.
const SPACES_READ = 3;

/** Reads the surroundings of a run. */
export function maskPlace(text: string, run: MaskRun, inTable: boolean, amongMasks: boolean): MaskPlace {
  let before = run.start - 1;
  let after = run.end;
  for (let step = 0; step < SPACES_READ && isBlank(text.charAt(before)); step += 1) before -= 1;
  for (let step = 0; step < SPACES_READ && isBlank(text.charAt(after)); step += 1) after += 1;
  return {
    text,
    run,
    kind: run.kind,
    length: run.end - run.start,
    prev: text.charAt(run.start - 1),
    next: text.charAt(run.end),
    prevSolid: text.charAt(before),
    nextSolid: text.charAt(after),
    inTable,
    amongMasks,
  };
}

/** The digits that stand directly before an offset, at most eight. */
export function digitsBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 8 && isAsciiDigit(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** The digits that stand directly after an offset, at most eight. */
export function digitsAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 8 && isAsciiDigit(text.charAt(end))) end += 1;
  return text.slice(at, end);
}

function isAsciiDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** True for a year of four places that the mask is part of, followed by 年: 20XX年, 202×年, 20*5年, ****年. */
export function isMaskedYear(place: MaskPlace): boolean {
  const { text, run, length } = place;
  const tail = digitsAfter(text, run.end);
  if (text.charAt(run.end + tail.length) !== "年") return false;
  const head = digitsBefore(text, run.start);
  if (head === "" && tail === "" && length === 4) return place.kind !== "blank";
  // 20_年 and 20___年 leave a space of any length; the other masks keep to the places of the number.
  const fits = place.kind === "blank" ? head.length >= 2 && head.length <= 3 : head.length + length + tail.length === 4 || tail.length === 0;
  return fits && /^(19|20|2)/.test(head) && head.length < 4;
}
