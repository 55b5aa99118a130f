import type { DocumentSnapshot } from "../snapshot/types";
import { dedupeFindings } from "./dedupe-findings";
import { keepSettledFixes } from "./keep-settled-fixes";
import { isAllowedWord } from "./profile/allowed-words";
import { ruleFailed } from "./rule-failed";
import { allRules } from "./rules/index";
import type { Finding, Level, Profile, ReportedFinding, Rule } from "./types";

type Levelled = Omit<ReportedFinding, "id">;
type Draft<T> = { -readonly [Part in keyof T]: T[Part] };

/**
 * Checks a document: every rule, then the level in force, then one finding a place, in document order, with the fixes
 * that are certain.
 * A rule that throws becomes a finding of `rule-failed` at the start of the document; the others still report.
 * @param rules what to check; all rules of the product when left out
 * @returns findings with ids that stay the same while the text does
 */
export function runChecks(
  snapshot: DocumentSnapshot,
  profile: Profile,
  rules: readonly Rule[] = allRules,
): readonly ReportedFinding[] {
  const findings = checkWith(rules, snapshot, profile);
  const fixers = rulesThatFix(rules, findings);
  const settled = keepSettledFixes(snapshot, findings, (edited) => checkWith(fixers, edited, profile));
  return withIds([...settled].sort(byPlaceAndRule));
}

function checkWith(rules: readonly Rule[], snapshot: DocumentSnapshot, profile: Profile): readonly Levelled[] {
  const findings: Levelled[] = [];
  for (const rule of rules) for (const finding of findingsOf(rule, snapshot, profile)) findings.push(finding);
  return dedupeFindings(findings.sort(byPlace));
}

/**
 * The rules to ask again after fixes: what a placeholder hides only the writer knows, so that its rules, unless one has
 * just offered a fix, offer none in the fixed text either. Families go as a whole, because their findings hide each other.
 */
function rulesThatFix(rules: readonly Rule[], findings: readonly Levelled[]): readonly Rule[] {
  const placeholderFixes = findings.some(({ family, fix }) => family === "placeholder" && fix !== undefined);
  return placeholderFixes ? rules : rules.filter(({ family }) => family !== "placeholder");
}

function findingsOf(rule: Rule, snapshot: DocumentSnapshot, profile: Profile): readonly Levelled[] {
  const level = profile.rules?.[rule.id] ?? rule.level;
  if (level === "off") return [];
  try {
    const findings = rule.check(snapshot, profile).filter((finding) => !isAllowedWord(snapshot, profile, rule, finding));
    return findings.map((finding) => withLevel(finding, level, rule));
  } catch {
    return [withLevel(failure(rule), ruleFailed.level, ruleFailed)];
  }
}

function withLevel(finding: Finding, level: Level, rule: Rule): Levelled {
  const { ruleId, messageId, data, range, excerpt } = finding;
  return withOptional<Levelled>({ ruleId, messageId, data, range, excerpt, level, family: rule.family }, finding);
}

/** Parts are named one by one: copying whatever is there costs ten times as much, and there may be half a million. */
function withOptional<T extends Finding>(copy: Draft<T>, { controlId, fix, related }: Finding): T {
  if (controlId !== undefined) copy.controlId = controlId;
  if (fix !== undefined) copy.fix = fix;
  if (related !== undefined) copy.related = related;
  return copy;
}

function failure(rule: Rule): Finding {
  return {
    ruleId: ruleFailed.id,
    messageId: "failed",
    data: { rule: rule.title.zh },
    range: { paragraph: 0, start: 0, end: 0 },
    excerpt: "",
  };
}

/** Findings on one range stay in the order of the rules. */
function byPlace({ range: left }: Levelled, { range: right }: Levelled): number {
  return left.paragraph - right.paragraph || left.start - right.start || left.end - right.end;
}

function byPlaceAndRule(left: Levelled, right: Levelled): number {
  return byPlace(left, right) || (left.ruleId < right.ruleId ? -1 : left.ruleId > right.ruleId ? 1 : 0);
}

// An excerpt can be as long as its paragraph; this much of it is enough to tell findings apart.
const EXCERPT_IN_ID = 24;

/** Ids from rule, message, paragraph and excerpt, counted where these are equal: typing behind a place leaves its id. */
function withIds(findings: readonly Levelled[]): readonly ReportedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { ruleId, messageId, data, range, excerpt, level, family, controlId } = finding;
    const base = `${ruleId}:${messageId}:${range.paragraph}:${controlId ?? ""}:${excerpt.slice(0, EXCERPT_IN_ID)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return withOptional<ReportedFinding>({ id: `${base}#${count}`, ruleId, messageId, data, range, excerpt, level, family }, finding);
  });
}
