import { readExample } from "../../../src/checks/read-example";
import { allRules } from "../../../src/checks/rules/index";
import { runChecks } from "../../../src/checks/run-checks";
import type { ReportedFinding } from "../../../src/checks/types";
import { numberedTexts } from "./numbered-texts";

const rules = allRules.filter(({ family }) => family === "numbering");
const toldOf = (text: string): readonly ReportedFinding[] => runChecks(readExample(text).snapshot, {}, rules).filter(({ level }) => level !== "hint");
const brief = (text: string): readonly string[] => toldOf(text).map(({ level, ruleId, range, excerpt }) => `${level} ${ruleId} ${range.paragraph} ${excerpt}`);

describe("numbers as offices write them", () => {
  it("come in many kinds of texts", () => {
    expect(numberedTexts("right-texts").length).toBeGreaterThan(80);
  });

  it.each(numberedTexts("right-texts"))("$name: nothing to change, nothing to suggest", ({ text }) => {
    expect(brief(text)).toEqual([]);
  });

  it.each(numberedTexts("habit-texts"))("$name: a habit kept throughout is one suggestion for the whole text", ({ text }) => {
    expect(toldOf(text).map(({ level, ruleId }) => `${level} ${ruleId}`)).toEqual([expect.stringMatching(/^should number-(dot|skip)$/)]);
  });
});
