import type { Place } from "../snapshot/types";

/** One place in the document where a tally's number stands or is missing. */
export interface TallyPlace extends Place {
  /** The number at the place, or null while it is a mask or an unfilled control. */
  readonly value: string | null;
}

/** One fact that is a number: 集中学习 12 次. The same fact in several places is one tally. */
export interface Tally {
  /** Stable over readings of the same document: made of section, label and unit, or of a control's tag. */
  readonly id: string;
  /** What is counted, as a clerk would call it: 集中学习. */
  readonly label: string;
  /** The measure word: 次, 人次, 亿元, %. */
  readonly unit: string;
  /** 约, 超, 余, 多 … as written around the number; kept as it is. */
  readonly approx?: string;
  /** The heading under which it first stands, number included: （一）理论学习; "" before any heading. */
  readonly section: string;
  /** The sentence around the first place, for the form. */
  readonly sentence: string;
  /** The number in the document: null while missing in any place, or when its places differ. */
  readonly value: string | null;
  readonly places: readonly TallyPlace[];
}
