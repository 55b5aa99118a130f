import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { monthCount } from "../../phrases/chronology";
import { currentPhraseAt } from "../../phrases/phrase-at";
import type { OwnPhrases } from "../../phrases/phrase-at";
import { currentPhrases } from "../../phrases/current-phrases";
import type { Month } from "../../phrases/current-phrases";
import { datedPhrases } from "../data/dated-phrases";
import type { DatedPhrase } from "../data/dated-phrases";
import { quotationSpans } from "../scope/quotation-spans";
import { phraseHits } from "../text/phrase-hits";
import { GRACE_MONTHS } from "./report-year";
import type { ReportYear } from "./report-year";
import { sentenceNear } from "./sentence-near";
import { yearsIn } from "./years-in";

/** A phrase that does not belong to the time that the report is about. */
export interface OutdatedPhrase {
  readonly kind: DatedPhrase["kind"];
  readonly range: TextRange;
  readonly text: string;
  /** The phrase that is used now; the same one where it came too early or went without another. */
  readonly expected: string;
  /** When that was: 2023年12月. */
  readonly when: string;
}

/** What tells of the past: there the form of that time is the right one. */
const LOOKS_BACK = /以来|以后|曾|时任|当时|期间|历程|回顾|历史性|提出|首次|改为|更名|过去|此前|十[一二三四]五/;
/** A report without a year in it is about one behind this month. */
const LONG_AGO: Month = "2018-01";

/**
 * The phrases of a document that were replaced before the year that it is about began, that came to an end before it, or that
 * came up after it; what looks back, quotes, or names a document stays.
 * @param report null where nobody knows the year; then only what was replaced long ago is found
 * @param own the office's own wording in place of the current one
 */
export function outdatedPhrases(snapshot: DocumentSnapshot, report: ReportYear | null, own: OwnPhrases): readonly OutdatedPhrase[] {
  const found: OutdatedPhrase[] = [];
  for (const { paragraph, start, end, phrase } of phraseHits(snapshot, "dated")) {
    const dated = datedPhrases.find((one) => one === phrase);
    const { text, style } = snapshot.paragraphs[paragraph] ?? { text: "", style: "" };
    if (dated === undefined || !isOutOfTime(dated, report) || isOwn(text, start, end, own)) continue;
    if (dated.phrase.unless?.inside && !endsClause(text, end)) continue;
    if (looksBack(text, start, end, report) || quotationSpans({ text, style }).some((span) => span.start <= start && end <= span.end)) continue;
    found.push({ kind: dated.kind, range: { paragraph, start, end }, text: dated.text, ...insteadOf(dated, report, own) });
  }
  return found.some(({ kind }) => kind === "pledge") ? withoutPledge(found, snapshot) : found;
}

function isOutOfTime({ kind, phrase }: DatedPhrase, report: ReportYear | null): boolean {
  const first: Month = report === null ? LONG_AGO : `${report.year}-01`;
  if (kind === "early") return report !== null && countOf(phrase.since) > monthCount(report.year, report.lastMonth) + GRACE_MONTHS;
  return kind === "ended" ? phrase.until !== undefined && phrase.until < first : phrase.since <= first;
}

function insteadOf({ kind, phrase }: DatedPhrase, report: ReportYear | null, own: OwnPhrases): Pick<OutdatedPhrase, "expected" | "when"> {
  if (kind === "ended") return { expected: phrase.text, when: monthText(phrase.until ?? phrase.since) };
  if (kind !== "replaced" || phrase.role === "term" || report === null) return { expected: phrase.text, when: monthText(phrase.since) };
  const expected = currentPhraseAt(phrase.role, report.year, own);
  const { since } = currentPhrases.find(({ text }) => text === expected) ?? phrase;
  return { expected, when: monthText(since) };
}

/** The pledge of the years before 两个确立 is incomplete only where the whole document has nothing of it, and that is said once. */
function withoutPledge(found: readonly OutdatedPhrase[], snapshot: DocumentSnapshot): readonly OutdatedPhrase[] {
  const first = found.find(({ kind }) => kind === "pledge");
  const isComplete = snapshot.paragraphs.some(({ text }) => text.includes("两个确立"));
  return found.filter((one) => one.kind !== "pledge" || (one === first && !isComplete));
}

/** The office's own wording holds the form. */
function isOwn(text: string, start: number, end: number, own: OwnPhrases): boolean {
  return Object.values(own).some((phrase: string | undefined) => {
    const at = phrase === undefined || phrase === "" ? -1 : text.indexOf(phrase, Math.max(0, end - phrase.length));
    return at >= 0 && at <= start;
  });
}

function endsClause(text: string, end: number): boolean {
  return end >= text.length || "，。；、：！？）” ".includes(text.charAt(end));
}

function looksBack(text: string, start: number, end: number, report: ReportYear | null): boolean {
  const { before, after } = sentenceNear(text, start, end);
  const sentence = before + after;
  return LOOKS_BACK.test(sentence) || yearsIn(sentence).some(({ year }) => report !== null && year < report.year);
}

function countOf(month: Month): number {
  return monthCount(Number(month.slice(0, 4)), Number(month.slice(5)));
}

function monthText(month: Month): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}

