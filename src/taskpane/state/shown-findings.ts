import { formatMessage } from "../../checks/format-message";
import { ruleFailed } from "../../checks/rule-failed";
import { allRules } from "../../checks/rules/index";
import { withinScope } from "../../checks/scope/within-scope";
import type { Scope } from "../../checks/scope/types";
import type { ReportedFinding, Rule } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { Reading } from "./reading";

const rules: ReadonlyMap<string, Rule> = new Map([...allRules, ruleFailed].map((rule) => [rule.id, rule]));

/**
 * The findings that hold the words of a search: in the name of the rule, in what it says, in the place's own words, or in the
 * number of the paragraph (12 or 第 12 段). Both languages of the pane are looked through, without regard to case and spaces.
 * @param query null or blank for no search
 * @returns in the order given; the same array when nothing is searched for
 */
export function matchingFindings(findings: readonly ReportedFinding[], snapshot: DocumentSnapshot, query: string | null): readonly ReportedFinding[] {
  const wanted = folded(query ?? "");
  if (wanted === "") return findings;
  const number = /^第?(\d+)段?$/.exec(wanted)?.[1];
  return findings.filter((finding) => {
    const paragraph = snapshot.paragraphs[finding.range.paragraph];
    if (number !== undefined && paragraph?.story.kind === "body" && paragraph.indexInStory + 1 === Number(number)) return true;
    return wordsOf(finding).some((words) => folded(words).includes(wanted));
  });
}

function wordsOf(finding: ReportedFinding): readonly string[] {
  const rule = rules.get(finding.ruleId);
  if (!rule) return [finding.excerpt];
  return [finding.excerpt, rule.title.zh, rule.title.en, formatMessage(rule, finding, "zh"), formatMessage(rule, finding, "en")];
}

/** Full width and half width alike. */
function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
}

/** What of a reading counts, and what of that is shown. */
export function arranged(reading: Omit<Reading, "findings" | "shown" | "scope">, scope: Scope, query: string | null): Reading {
  const findings = withinScope(reading.snapshot, reading.whole, scope);
  return { ...reading, scope, findings, shown: matchingFindings(findings, reading.snapshot, query) };
}
