import type { ReportedFinding } from "../types";

/** What was set aside and is not in the verdict's counts; every verdict is told with it. */
export interface SetAside {
  readonly places: number;
  /** How many of them are 必改. */
  readonly must: number;
}

export const nothingAside: SetAside = { places: 0, must: 0 };

/** Counts the findings that the writer or the office does not want to see. */
export function setAsideOf(ignored: readonly Pick<ReportedFinding, "level">[]): SetAside {
  return { places: ignored.length, must: ignored.filter(({ level }) => level === "must").length };
}

/** Behind a verdict: （已忽略 5 处，其中必改 2 处）; "" when nothing is set aside. */
export function setAsideText({ places, must }: SetAside, language: "zh" | "en"): string {
  if (places === 0) return "";
  if (language === "zh") return must > 0 ? `（已忽略 ${places} 处，其中必改 ${must} 处）` : `（已忽略 ${places} 处）`;
  return must > 0 ? ` (${places} ignored, ${must} of them to correct)` : ` (${places} ignored)`;
}
