import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { verdictOf } from "../../src/checks/verdict-of";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { deepFreeze } from "./deep-freeze";

/** Every mask in a report, counted by hand when the report was written. */
const reports: readonly { name: string; masks: number; others: readonly string[]; should?: number }[] = [
  { name: "branch-draft", masks: 31, others: ["number-duplicate 11 （二）", "placeholder-prompt 15 【写明2027年重点服务项目】"] },
  { name: "bureau-half-year", masks: 19, others: ["placeholder-prompt 10 （此处补充乡镇河长数量）", "number-style 17 (一)"] },
  { name: "duty-report", masks: 17, others: ["number-gap 15 4."] },
  {
    name: "park-committee-draft",
    masks: 24,
    others: [
      "mark-half-width 2 ,",
      "number-style 7 (三)",
      "word-doubled 7 事项事项",
      "number-duplicate 11 （二）",
      "number-style 13 （1）",
      "number-style 14 （2）",
      "number-style 15 （3）",
      "series-gap 15 第四",
    ],
    should: 1,
  },
  {
    name: "general-branch-draft",
    masks: 22,
    others: [
      "mark-half-width 2 :",
      "placeholder-blank 9  ",
      "placeholder-blank 9  ",
      "series-gap 11 二是",
      "series-gap 15 四是",
      "placeholder-prompt 15 【此处补充品牌名称】",
    ],
  },
  {
    name: "bureau-year-draft",
    masks: 22,
    others: [
      "residue-site 0 下面是小编为大家整理的园林绿化局工作总结,供大家参考。",
      "residue-site 8 ##paidbegin##",
      "number-gap 10 4.",
      "number-style 11 （二）、",
      "residue-site 15 第2页 共5页",
      "pair-unbalanced 17 “",
      "number-gap 18 四、",
      "residue-site 21 ##paidend##",
    ],
  },
  ...["library", "school-branch", "duty-report", "bureau-half-year", "park-committee", "general-branch", "bureau-year"].map((name) => ({
    name: `${name}-clean`,
    masks: 0,
    others: [],
  })),
];

describe("the project's own reports", () => {
  it.each(reports)("$name: every mask and every other fault, and nothing else", ({ name, masks, others, should = 0 }) => {
    const text = readFileSync(join(__dirname, `../fixtures/reports/${name}.txt`), "utf8").trimEnd();
    const findings = runChecks(deepFreeze(snapshotOfText(text)), {});
    const isMask = ({ ruleId }: { ruleId: string }) => ruleId === "placeholder-mask";
    expect(findings.filter((finding) => !isMask(finding)).map(({ ruleId, range, excerpt }) => `${ruleId} ${range.paragraph} ${excerpt}`)).toEqual(others);
    expect(findings.filter(isMask)).toHaveLength(masks);
    expect(verdictOf(findings)).toEqual({ ready: masks === 0, must: masks + others.length - should, should, hint: 0 });
  });
});
