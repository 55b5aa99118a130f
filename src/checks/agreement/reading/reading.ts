import type { Amount } from "../amount";

/**
 * What a number does in its sentence.
 * level: what there is (986张, 下降到4632件). base: what a level is compared with (由5135件, 较上年的78件, 去年同期6000万元).
 * difference: by how much it changed (比上年增加120张). growth: the same in per cent. points: the same in points of per cent.
 * share: a part or rate in per cent (占30%, 办结率95%). times: a multiple.
 */
export type Role = "level" | "base" | "difference" | "growth" | "points" | "share" | "times";

/** What a change is measured from: last year, the period before (环比), the year's beginning, a plan; "" if not said. */
export type Basis = "year" | "period" | "start" | "plan" | "";

/** A number of a sentence with its role in it. */
export interface Reading {
  readonly amount: Amount;
  /** Its place among the numbers of the sentence. */
  readonly at: number;
  readonly role: Role;
  /** 1 for a rise, -1 for a fall: of a difference, a growth, points, and of a level that something rose or fell to. */
  readonly direction: 1 | 0 | -1;
  readonly basis: Basis;
  /** What the number is said of in its own clause, the words of role and basis taken out: 投资 in 投资同比增长5%. */
  readonly name: string;
  /** The words between the measure word before and the nearest mark before this number: 床位 in 120张床位，增长. */
  readonly bridge: string;
  /** The marks between the number before and this one, in order. */
  readonly marks: string;
  /** Numbers on both sides of a ； have different ones. */
  readonly scope: number;
  /** 0 outside brackets, else which bracket of the sentence. */
  readonly bracket: number;
}
