import type { Place } from "../snapshot/types";

/** One place in the document where a tally's number stands or is missing. */
export interface TallyPlace extends Place {
  /** The number at the place, as it is written there (12, 1,200, 三), or null while it is a mask or an unfilled control. */
  readonly value: string | null;
  /** 约, 余 … in the text around this place: what is typed with the number is not written twice. */
  readonly approx?: string;
}

/**
 * A place in plain text that was filled from the form, remembered so that it stays a field. It is found again by its
 * sentence with every number and mask taken out, so that edits elsewhere and a new number in it do not lose it.
 */
export interface FilledField {
  /** The tally's id. */
  readonly id: string;
  /** The sentence with each quantity replaced by one sign. */
  readonly sentence: string;
  /** Which quantity of the sentence, from 0. */
  readonly slot: number;
  /** Which of several equal sentences of the document, from 0. */
  readonly repeat: number;
}

/** A number that stands in a document, named as a tally is: what last year's report or an agreement rule is read from. */
export interface Figure {
  readonly label: string;
  /** The name that it shares with others of its section from which its label tells it. */
  readonly base?: string;
  readonly unit: string;
  readonly approx?: string;
  readonly section: string;
  readonly sentence: string;
  /** As written: 12, 1,200, 三, 两. */
  readonly text: string;
  /** As a number; a percentage as its points: 12 % is 12. */
  readonly amount: number;
  readonly place: Place;
}

/** What last year's report says of a tally. */
export interface LastYear {
  readonly text: string;
  readonly amount: number;
  /** False when only a similar name was found: the writer must confirm it. */
  readonly certain: boolean;
  /** What last year's report planned, not what it told: nothing is compared with it. */
  readonly planned?: boolean;
}

/** Last year's values by tally id. */
export type LastYearValues = Readonly<Record<string, LastYear>>;

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
  /** An earlier tally that is likely the same fact: the writer is asked. */
  readonly likely?: string;
  /** Ids of the tallies that the writer joined with this one. */
  readonly joined?: readonly string[];
}

/** What the writer said of tallies that are called alike. */
export interface Sameness {
  /** A tally that is the same fact as another one: the other's id by its own. */
  readonly same?: Readonly<Record<string, string>>;
  /** Ids of tallies whose places are different facts. */
  readonly apart?: readonly string[];
}
