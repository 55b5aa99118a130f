import { openingOf } from "../checks/structure/opening";
import { reportYearOf } from "../checks/traces/report-year";
import type { DocumentSnapshot } from "../snapshot/types";
import { enclosedIn } from "./enclosed-in";
import { yearMentions } from "./year-mentions";

/**
 * The year that a report says it is about: as the check reads it from title and opening, else a year in the title in Chinese
 * digits; null when they tell none.
 */
export function statedYear(snapshot: DocumentSnapshot): number | null {
  const stated = reportYearOf(snapshot, {})?.year;
  if (stated !== undefined) return stated;
  const title = openingOf(snapshot).title.map(({ text }) => text.trim()).join("");
  return yearMentions(title)[0]?.year ?? null;
}

/** The stated year, else the year that the text speaks of most often, the earlier one of two; null for a text without years. */
export function recognisedYear(snapshot: DocumentSnapshot): number | null {
  const stated = statedYear(snapshot);
  if (stated !== null) return stated;
  const counts = new Map<number, number>();
  for (const { text } of snapshot.paragraphs) {
    for (const { year, start } of yearMentions(text)) if (enclosedIn(text, start) === null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  return most?.[0] ?? null;
}
