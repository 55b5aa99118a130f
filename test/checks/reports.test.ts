import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { verdictOf } from "../../src/checks/verdict-of";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { deepFreeze } from "./deep-freeze";

/** Every mask in a report, counted by hand when the report was written. */
const reports: readonly { name: string; masks: number; others: readonly string[] }[] = [
  { name: "branch-draft", masks: 31, others: ["number-duplicate 11 （二）", "placeholder-prompt 15 【写明2027年重点服务项目】"] },
  { name: "bureau-half-year", masks: 19, others: ["placeholder-prompt 10 （此处补充乡镇河长数量）", "number-style 17 (一)"] },
  { name: "duty-report", masks: 17, others: ["number-gap 15 4."] },
  { name: "library-clean", masks: 0, others: [] },
];

describe("the project's own reports", () => {
  it.each(reports)("$name: every mask and every other fault, and nothing else", ({ name, masks, others }) => {
    const text = readFileSync(join(__dirname, `../fixtures/reports/${name}.txt`), "utf8").trimEnd();
    const findings = runChecks(deepFreeze(snapshotOfText(text)), {});
    const isMask = ({ ruleId }: { ruleId: string }) => ruleId === "placeholder-mask";
    expect(findings.filter((finding) => !isMask(finding)).map(({ ruleId, range, excerpt }) => `${ruleId} ${range.paragraph} ${excerpt}`)).toEqual(others);
    expect(findings.filter(isMask)).toHaveLength(masks);
    expect(verdictOf(findings)).toEqual({ ready: masks === 0, must: masks + others.length, should: 0, hint: 0 });
  });
});
