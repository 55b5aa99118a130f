import type { Paragraph } from "../../snapshot/types";

/** A number before a measure word. Offsets are UTF-16 offsets into the paragraph's text, half-open. */
export interface Amount {
  readonly start: number;
  /** Behind the last digit. */
  readonly end: number;
  /** Behind the measure word. */
  readonly unitEnd: number;
  /** The measure word without 万 or 亿: 名, 人次, 元, %. */
  readonly unit: string;
  /** With 万 and 亿 multiplied in; a percentage as its points: 12 % is 12. */
  readonly value: number;
  /** What one more in the last written digit would add: 1 for 12名, 0.1 for 3.5%, 1000 for 1.2万元. */
  readonly step: number;
  /** How far the true number may be off: half a step where decimals are written, 0 for a whole number. */
  readonly rounding: number;
}

/** The amounts of one sentence, in order; sentences without any are left out. */
export interface AmountSentence {
  readonly paragraph: Paragraph;
  readonly start: number;
  /** Behind the full stop. */
  readonly end: number;
  readonly amounts: readonly Amount[];
  /** Bits of `sign`: what of it stands there. */
  readonly signs: number;
}
