import type { DocumentSnapshot } from "../../snapshot/types";
import type { Profile } from "../types";
import { KIND_WORDS } from "./kind-data";
import { openingOf } from "./opening";
import type { ReportKind } from "./report-kinds";

// 现将2026年工作情况总结如下: the announcement of what follows.
const ANNOUNCEMENT = /现将([^。；]{0,80}?)如下/;

/**
 * The kind of a report: as the profile says, else by its title, else by the sentence 现将…如下 that announces it.
 * @returns null when none of them is certain
 */
export function kindOfReport(snapshot: DocumentSnapshot, profile: Profile): ReportKind | null {
  if (profile.kind !== undefined) return profile.kind;
  const { title, lead } = openingOf(snapshot);
  return kindIn(title.map(({ text }) => text.trim()).join("")) ?? kindIn(announcementIn(lead.map(({ text }) => text)));
}

function announcementIn(texts: readonly string[]): string {
  for (const text of texts) {
    const from = text.indexOf("现将");
    const found = from < 0 ? null : ANNOUNCEMENT.exec(text.slice(from));
    if (found) return found[1] ?? "";
  }
  return "";
}

// 我局召开年度总结会议: news of a meeting is no report, whatever the meeting was about.
const OF_MEETING = /(会议|[总汇述座]?[结报职谈]会|推进会|表彰会|培训班|仪式)(召开|举行|举办|圆满.{0,4})?$|^[^，。]{0,30}(召开|举行|举办)/;

function kindIn(words: string): ReportKind | null {
  if (OF_MEETING.test(words)) return null;
  return KIND_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
