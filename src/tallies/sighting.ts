import type { ControlSpan, Paragraph } from "../snapshot/types";
import type { NamedQuantity } from "./name-quantities";
import type { Tally, TallyPlace } from "./types";

/** What tells a fact of plain text from others that are called alike. */
export interface SightingFacts extends Pick<NamedQuantity, "base" | "scopeKey" | "lead" | "owner"> {
  /** Its paragraph and sentence. */
  readonly at: string;
}

/** What one place says of its tally; places with the same id are one tally. */
export interface Sighting extends Omit<Tally, "value" | "places"> {
  readonly place: TallyPlace;
  /** Absent for controls of our skeletons, which their tags tell apart. */
  readonly facts?: SightingFacts;
  /** True when nothing names it: it is never joined with another, even with the same words around it. */
  readonly alone?: boolean;
}

/** The characters that stand for a missing number and nothing else. */
const NOTHING_BUT_MASK = /^[*＊✱×✕╳xXｘＸ□■○◯●◇◆_＿.\s]*$/u;

/** True for text that is only mask characters, or blank. */
export function isMask(text: string): boolean {
  return NOTHING_BUT_MASK.test(text);
}

/** A place in a paragraph; the control is named when it holds exactly this stretch. */
export function placeOf(paragraph: Paragraph, start: number, end: number, control: ControlSpan | undefined, value: string | null): TallyPlace {
  return {
    range: { paragraph: paragraph.index, start, end },
    excerpt: paragraph.text.slice(start, end),
    ...(control === undefined ? {} : { controlId: control.id }),
    value,
  };
}
