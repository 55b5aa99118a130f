import { runChecks } from "../../src/checks/run-checks";
import type { Finding, Rule } from "../../src/checks/types";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { deepFreeze } from "./deep-freeze";

const snapshot = deepFreeze(snapshotOfText("甲乙丙丁\n戊己庚辛"));

const at = (ruleId: string, paragraph: number, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  ruleId,
  messageId: "m",
  data: {},
  range: { paragraph, start, end },
  excerpt: snapshot.paragraphs[paragraph]?.text.slice(start, end) ?? "",
  ...more,
});

const rule = (id: string, findings: readonly Finding[] | Error, part: Partial<Rule> = {}): Rule => ({
  id,
  family: "placeholder",
  level: "must",
  basis: { kind: "custom" },
  title: { zh: `规则${id}`, en: id },
  messages: { m: { zh: "有误。", en: "Wrong." } },
  examples: { good: [], bad: [] },
  check: () => {
    if (findings instanceof Error) throw findings;
    return findings;
  },
  ...part,
});

const brief = (rules: readonly Rule[], profile = {}) =>
  runChecks(snapshot, profile, rules).map(({ ruleId, level, range }) => `${ruleId} ${level} ${range.paragraph}:${range.start}-${range.end}`);

describe("runChecks", () => {
  it("puts the findings of all rules in document order", () => {
    const rules = [rule("b", [at("b", 1, 0, 1), at("b", 0, 2, 3)]), rule("a", [at("a", 0, 0, 1)])];
    expect(brief(rules)).toEqual(["a must 0:0-1", "b must 0:2-3", "b must 1:0-1"]);
  });

  it("takes levels from the profile and leaves out what is off", () => {
    const rules = [rule("a", [at("a", 0, 0, 1)]), rule("b", [at("b", 0, 1, 2)])];
    expect(brief(rules, { rules: { a: "hint", b: "off" } })).toEqual(["a hint 0:0-1"]);
  });

  it("tells of each rule that throws, and still reports the others", () => {
    const rules = [rule("a", new Error("x")), rule("b", [at("b", 0, 1, 2)]), rule("c", new Error("y"))];
    const findings = runChecks(snapshot, {}, rules);
    expect(findings.map(({ ruleId, data }) => [ruleId, data.rule])).toEqual([["rule-failed", "规则a"], ["rule-failed", "规则c"], ["b", undefined]]);
    expect(findings.some(({ level, ruleId }) => ruleId === "rule-failed" && level === "must")).toBe(false);
  });

  it("keeps a field's finding and drops masks and prompts inside it", () => {
    const rules = [rule("mask", [at("mask", 0, 1, 2), at("mask", 0, 3, 4)]), rule("field", [at("field", 0, 1, 3, { controlId: 5 })])];
    expect(brief(rules)).toEqual(["field must 0:1-3", "mask must 0:3-4"]);
  });

  it("keeps the stronger of two findings of one family on one range", () => {
    const rules = [
      rule("weak", [at("weak", 0, 0, 2)], { level: "should" }),
      rule("strong", [at("strong", 0, 0, 2)]),
      rule("other", [at("other", 0, 0, 2)], { family: "text" }),
    ];
    expect(brief(rules)).toEqual(["other must 0:0-2", "strong must 0:0-2"]);
  });

  it("gives equal findings of one paragraph ids of their own, the same at every check", () => {
    const same = snapshotOfText("*次*次");
    const ids = runChecks(same, {}).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(runChecks(snapshotOfText("*次*次\n另起一段"), {}).map(({ id }) => id)).toEqual(ids);
  });
});
