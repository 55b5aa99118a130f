import { ruleFailed } from "../checks/rule-failed";
import { allRules } from "../checks/rules/index";
import { openingOf } from "../checks/structure/opening";
import type { Level, Profile, ReportedFinding, Rule, RuleFamily } from "../checks/types";
import { verdictOf } from "../checks/verdict-of";
import { sentenceAround } from "../snapshot/sentence-around";
import type { DocumentSnapshot } from "../snapshot/types";
import type { CheckedFamily, CheckList, ListedPlace } from "./types";
import { version } from "./version";

/** One check and what is known around it. */
export interface CheckListInput {
  readonly snapshot: DocumentSnapshot;
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly ReportedFinding[];
  /** The levels in force in this office. */
  readonly profile: Pick<Profile, "rules">;
  readonly unit: string;
  readonly checkedAt: Date;
}

const families: readonly RuleFamily[] = ["placeholder", "numbering", "residue", "text", "structure"];
const levels: readonly Level[] = ["must", "should", "hint"];

/** Words of the sentence on either side of a place, in UTF-16 units. */
const contextLength = 10;

/** The result of a check as something to hand on: what was looked for, what is left, what was set aside. */
export function checkListOf({ snapshot, findings, ignored, profile, unit, checkedAt }: CheckListInput): CheckList {
  const placeOf = listedIn(snapshot);
  return {
    title: openingOf(snapshot).title.map(({ text }) => text.trim()).join(""),
    unit: unit.trim(),
    checkedAt,
    version,
    verdict: verdictOf(findings),
    families: families.map((family) => checkedFamily(family, { findings, ignored, profile })),
    open: levels.flatMap((level) => inDocumentOrder(findings.filter((finding) => finding.level === level))).map(placeOf),
    ignored: inDocumentOrder(ignored).map(placeOf),
    notices: snapshot.notices,
  };
}

function checkedFamily(family: RuleFamily, { findings, ignored, profile }: Pick<CheckListInput, "findings" | "ignored" | "profile">): CheckedFamily {
  const own = findings.filter((finding) => finding.family === family);
  const { must, should, hint } = verdictOf(own);
  const rules = allRules
    .filter((rule) => rule.family === family)
    .map(({ id, title, level }) => ({ title, level: profile.rules?.[id] ?? level, findings: own.filter(({ ruleId }) => ruleId === id).length }));
  return { family, rules, must, should, hint, ignored: ignored.filter((finding) => finding.family === family).length };
}

const rules: ReadonlyMap<string, Rule> = new Map([...allRules, ruleFailed].map((rule) => [rule.id, rule]));

function listedIn(snapshot: DocumentSnapshot): (finding: ReportedFinding) => ListedPlace {
  return ({ range, level, ruleId }) => {
    const paragraph = snapshot.paragraphs[range.paragraph];
    const { before, excerpt, after } = sentenceAround(snapshot, range, contextLength);
    return {
      story: paragraph?.story.kind ?? "body",
      paragraph: (paragraph?.indexInStory ?? range.paragraph) + 1,
      level,
      rule: rules.get(ruleId)?.title ?? { zh: ruleId, en: ruleId },
      before,
      words: excerpt,
      after,
    };
  };
}

function inDocumentOrder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return [...findings].sort(({ range: one }, { range: other }) => one.paragraph - other.paragraph || one.start - other.start);
}
