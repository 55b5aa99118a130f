import { openingOf } from "../checks/structure/opening";
import { outlineOf } from "../checks/numbering/outline";
import { reportYearOf } from "../checks/traces/report-year";
import type { DocumentSnapshot } from "../snapshot/types";
import { monthDayChanges, signatureChange } from "./date-changes";
import type { ChangeDraft } from "./draft-change";
import { numberChanges } from "./number-changes";
import { ordinalChanges } from "./ordinal-changes";
import { planChanges } from "./plan-changes";
import { planOffer } from "./plan-offer";
import { planSections } from "./plan-sections";
import { rewritePrompt } from "./prompts";
import { recognisedYear, statedYear } from "./report-years";
import type { Change, NothingToRoll, RollOverOptions, RollOverPlan } from "./types";
import { yearChanges } from "./year-changes";
import { yearMentions } from "./year-mentions";
import type { YearMove } from "./year-move";

/**
 * Everything that would change when last year's report becomes this year's draft: years and days, numbers, the plan; and the
 * places that are left to the writer. Nothing is changed. A draft that was rolled over to this year already has no changes.
 * Linear in the length of the document, but for the sorting of the changes.
 */
export function planRollOver(snapshot: DocumentSnapshot, options: RollOverOptions = {}): RollOverPlan {
  const fromYear = options.fromYear ?? recognisedYear(snapshot);
  const toYear = options.toYear ?? (fromYear === null ? null : fromYear + 1);
  const none = (nothing: NothingToRoll): RollOverPlan => ({ nothing, fromYear, toYear, changes: [] });
  if (snapshot.paragraphs.every(({ text }) => text.trim() === "")) return none("empty");
  if (fromYear === null || toYear === null) return none("noYear");
  if (fromYear === toYear) return none("sameYear");
  const move: YearMove = { from: fromYear, by: toYear - fromYear };
  const isHalfYear = reportYearOf(snapshot, {})?.lastMonth === 6;
  const prompt = rewritePrompt(isHalfYear ? `${toYear}年下半年` : `${toYear + 1}年`);
  if (isRolledAlready(snapshot, toYear, prompt)) return none("already");

  const dated = datedChanges(snapshot, move);
  if (!dated.some(isOwnYear(fromYear))) return none("yearAbsent");
  const counted = numberChanges(snapshot, options.fields ?? []);
  const apart = withoutOverlaps([...dated, ...snapshot.paragraphs.flatMap((paragraph) => ordinalChanges(paragraph, move)), ...counted]);
  const changes = inOrder([...apart, ...planChanges(snapshot, prompt)]);
  const plan = planOffer(snapshot, !isHalfYear);
  return { nothing: null, fromYear, toYear, changes: withIds(changes), ...(plan === undefined ? {} : { plan }) };
}

/** The report says that it is about the new year, or the prompts of a roll-over to it stand in it. */
function isRolledAlready(snapshot: DocumentSnapshot, toYear: number, prompt: string): boolean {
  return statedYear(snapshot) === toYear || snapshot.paragraphs.some(({ text }) => text.includes(prompt));
}

/** True for a place that says the report's own year and is to move. */
function isOwnYear(fromYear: number): (change: ChangeDraft) => boolean {
  return ({ defaultOn, why, excerpt }) => defaultOn && (why === "ownYear" || why === "day" || (why === "signature" && yearMentions(excerpt)[0]?.year === fromYear));
}

/** Years and days, paragraph by paragraph; first what counts most where they stand in the same place. */
function datedChanges(snapshot: DocumentSnapshot, move: YearMove): readonly ChangeDraft[] {
  const inPlan = new Set(planSections(snapshot).flatMap(({ paragraphs }) => paragraphs.map(({ index }) => index)));
  const headings = new Set([...openingOf(snapshot).title.map(({ index }) => index), ...outlineOf(snapshot).numbered.map(({ paragraph }) => paragraph)]);
  return snapshot.paragraphs.flatMap((paragraph) => {
    const signature = signatureChange(paragraph, move);
    if (signature) return [signature];
    const isHeading = headings.has(paragraph.index) && !/。./u.test(paragraph.text);
    return [...yearChanges(paragraph, move, { inPlan: inPlan.has(paragraph.index), isHeading }), ...monthDayChanges(paragraph)];
  });
}

/** Of changes that overlap the first in the list stays. */
function withoutOverlaps(changes: readonly ChangeDraft[]): readonly ChangeDraft[] {
  const taken = new Map<number, ChangeDraft[]>();
  return changes.filter((change) => {
    const { paragraph, start, end } = change.range;
    const others = taken.get(paragraph) ?? [];
    if (others.some(({ range }) => start < range.end && range.start < end)) return false;
    taken.set(paragraph, [...others, change]);
    return true;
  });
}

/** In document order; at one place the prompt of the plan stands before what changes there. */
function inOrder(changes: readonly ChangeDraft[]): readonly ChangeDraft[] {
  const rank = ({ kind }: ChangeDraft): number => (kind === "plan" ? 0 : 1);
  return [...changes].sort((one, other) => one.range.paragraph - other.range.paragraph || one.range.start - other.range.start || rank(one) - rank(other));
}

/** Ids of kind and words, so that they are the same after an edit elsewhere; equal ones are counted. */
function withIds(changes: readonly ChangeDraft[]): readonly Change[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const key = `${change.kind} ${change.at} ${change.sentence}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...change, id: count === 1 ? key : `${key} #${count}` };
  });
}
