import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../../src/checks/run-checks";
import { allRules } from "../../../src/checks/rules/index";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { describeNeeding } from "../../run/needs";

const TRACES = ["year-foreign", "campaign-foreign", "place-foreign", "plan-tense"];
const rules = allRules.filter(({ id }) => TRACES.includes(id));

function tracesIn(path: string): readonly string[] {
  const lines = readFileSync(path, "utf8").split(/\r?\n/).filter((line) => line !== "");
  return runChecks(snapshotOfText(lines.join("\n")), {}, rules).map(
    ({ ruleId, messageId, range, excerpt }) => `${ruleId}:${messageId} ${range.paragraph}:${range.start}-${range.end} ${excerpt}`,
  );
}

describe("a report made from other reports", () => {
  it("shows every trace of them, and nothing of its own", () => {
    expect(tracesIn(join(__dirname, "../../fixtures/traces/copied-report.txt"))).toEqual([
      "place-foreign:leads 1:7-10 临江县",
      "campaign-foreign:early 1:32-39 二十届三中全会",
      "year-foreign:announced 1:53-58 2022年",
      "year-foreign:heading 2:2-7 2022年",
      "campaign-foreign:over 3:7-13 党史学习教育",
      "year-foreign:until 3:16-21 2022年",
      "year-foreign:work 3:33-38 2022年",
      "campaign-foreign:awaited 4:7-10 二十大",
      "campaign-foreign:anniversary 4:15-22 建党100周年",
      "campaign-foreign:phase 4:30-42 “十四五”规划的开局之年",
      "plan-tense:year 5:2-7 2023年",
      "plan-tense:done 6:9-16 取得了明显成效",
      "place-foreign:acts 6:17-20 白塔镇",
      "year-foreign:date 7:1-6 2022年",
    ]);
  });
});

// The samples lie beside the checkout of those who have them.
const samples = join(process.cwd(), "..", "shared", "samples");

describeNeeding(["samples"], "the sample reports", () => {
  it.each<[string, string[]]>([
    ["000.txt", []],
    ["001.txt", ["place-foreign:unmasked 6:286-289 佛云园"]],
    ["002.txt", []],
    ["003.txt", []],
    ["004.txt", ["place-foreign:acts 7:35-38 羊街镇", "place-foreign:level 12:164-168 省级机关", "place-foreign:level 16:200-204 区直机关"]],
  ])("%s shows the names that do not belong there, and no more", (name, expected) => {
    expect(tracesIn(join(samples, name))).toEqual(expected);
  });
});

describe("the project's own reports", () => {
  it.each(["branch-draft", "bureau-half-year", "duty-report", "library-clean"])("%s has no traces of others", (name) => {
    expect(tracesIn(join(__dirname, `../../fixtures/reports/${name}.txt`))).toEqual([]);
  });
});
