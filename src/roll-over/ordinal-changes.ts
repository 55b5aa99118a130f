import { ANNIVERSARIES } from "../phrases/chronology";
import type { Paragraph } from "../snapshot/types";
import { countedYears } from "./counted-years";
import { draftChange } from "./draft-change";
import type { ChangeDraft } from "./draft-change";
import type { YearMove } from "./year-move";

const ANNIVERSARY = /[0-9]{1,3}(?=周年)/gu;
const FIVE_YEAR_PLAN = /十([二三四五])五(?![0-9一二三四五六七八九十年])/gu;
const NEXT_PLAN: Readonly<Record<string, string>> = { 二: "三", 三: "四", 四: "五", 五: "六" };

/** Anniversaries, five-year plans, feasts and years in a row of one paragraph: what is counted on from year to year. */
export function ordinalChanges(paragraph: Paragraph, move: YearMove): readonly ChangeDraft[] {
  const { text } = paragraph;
  return [...(text.includes("周年") ? anniversaries(paragraph, move) : []), ...(text.includes("五") ? fiveYearPlans(paragraph) : []), ...countedYears(paragraph, move)];
}

function anniversaries(paragraph: Paragraph, { from, by }: YearMove): readonly ChangeDraft[] {
  const { text } = paragraph;
  return [...text.matchAll(ANNIVERSARY)].map(({ 0: count, index }) => {
    const before = text.slice(Math.max(0, index - 16), index);
    const founded = ANNIVERSARIES.find(([event]) => event.test(before))?.[1];
    // Of another year: an event that is over, or one whose beginning nobody here knows.
    const isOwn = founded !== undefined && founded + Number(count) === from;
    const to = String(Number(count) + by);
    return draftChange(paragraph, index, index + count.length, { kind: "ordinal", to, defaultOn: isOwn, why: isOwn ? "anniversary" : "otherAnniversary" });
  });
}

function fiveYearPlans(paragraph: Paragraph): readonly ChangeDraft[] {
  return [...paragraph.text.matchAll(FIVE_YEAR_PLAN)].map(({ 0: name, 1: number = "", index }) => {
    const to = `十${NEXT_PLAN[number] ?? number}五`;
    return draftChange(paragraph, index, index + name.length, { kind: "ordinal", to, defaultOn: false, why: "fiveYear" });
  });
}
