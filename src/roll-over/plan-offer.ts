import { isPlanHeading } from "../checks/traces/plan-parts";
import type { DocumentSnapshot } from "../snapshot/types";
import { stretchesOf } from "./plan-points";
import { itemsUnder, planSections, wordsOf } from "./plan-sections";
import type { PlanOffer, PlanPoint } from "./types";

const PROBLEMS = /问题|不足|短板|差距|困难/u;

/**
 * The points of last year's plan, to become the start of the work part: each with its heading and the first sentence of its
 * text. Undefined when the report has no plan or nothing before it that could be the work part.
 * @param defaultOn false when the plan was not for the year that the report becomes (the second half of last year)
 */
export function planOffer(snapshot: DocumentSnapshot, defaultOn: boolean): PlanOffer | undefined {
  const section = planSections(snapshot).at(-1);
  if (section === undefined) return undefined;
  const behind = workHeading(snapshot, section.heading.paragraph);
  const points = pointsOf(stretchesOf(snapshot, section), defaultOn);
  if (behind === undefined || points.length === 0) return undefined;
  const headingAt = (paragraph: number): string => snapshot.paragraphs[paragraph]?.text.trim() ?? "";
  return { heading: headingAt(section.heading.paragraph), behind, behindHeading: headingAt(behind), points };
}

function pointsOf(stretches: ReturnType<typeof stretchesOf>, defaultOn: boolean): readonly PlanPoint[] {
  const seen = new Map<string, number>();
  return stretches.flatMap(({ paragraph: { index, text }, points }) =>
    points.map(({ heading, start: from, end }): PlanPoint => {
      const words = text.slice(from, end);
      const start = from + words.length - words.trimStart().length;
      const key = `point ${heading} ${words}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const range = { paragraph: index, start, end: start + words.trim().length };
      return { id: count === 1 ? key : `${key} #${count}`, heading, text: words.trim(), range, defaultOn };
    }),
  );
}

/** The first heading of the highest level before the plan that is neither a plan nor the problems. */
function workHeading(snapshot: DocumentSnapshot, plan: number): number | undefined {
  const top = itemsUnder(snapshot, null);
  return top.find((item) => {
    const words = wordsOf(snapshot, item);
    return item.paragraph < plan && !isPlanHeading(words) && !PROBLEMS.test(words);
  })?.paragraph;
}
