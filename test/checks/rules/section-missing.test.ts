import { sectionMissing } from "../../../src/checks/rules/section-missing";
import type { Profile } from "../../../src/checks/types";
import { readExample } from "../../../src/checks/read-example";
import { runChecks } from "../../../src/checks/run-checks";

const filler = "支部围绕全年目标，把学习教育与业务工作结合起来，按季度安排，逐月检查，年底汇总。".repeat(9);
const missing = (text: string, profile: Profile = {}) =>
  runChecks(readExample(text).snapshot, profile, [sectionMissing]).map(({ range, data }) => `${range.paragraph}:${range.start}-${range.end} ${String(data.part)}`);

describe("section-missing finds", () => {
  it.each<[string, string, string[]]>([
    ["a summary without problems", `党支部2026年工作总结\n一、主要工作\n${filler}\n二、下一步打算\n抓学习。`, ["0:0-12 存在的问题和不足"]],
    ["a duty report without problems and plan", `述职报告\n一、履职情况\n${filler}`, ["0:0-4 存在的问题和不足、下一步打算"]],
    ["a report on duty and integrity without integrity", `述责述廉报告\n一、履职情况\n${filler}\n二、存在不足\n三、努力方向`, ["0:0-6 廉洁自律情况"]],
    ["a summary and plan without the plan, at the end where there is no title", `今年以来，支部认真履职。现将2026年工作总结和2027年计划汇报如下：\n一、主要工作\n${filler}\n二、存在问题\n学习不深。`, ["4:0-5 下一步打算"]],
    ["a study without proposals", `关于农村供水的调研报告\n一、基本情况\n${filler}\n二、存在问题\n水压不足。`, ["0:0-11 对策建议"]],
  ])("%s", (_, text, expected) => {
    expect(missing(text)).toEqual(expected);
  });

  it("by the kind that the profile names", () => {
    const text = `市局工作报告\n一、履职情况\n${filler}\n二、下一步打算`;
    expect(missing(text)).toEqual([]);
    expect(missing(text, { kind: "述职报告" })).toEqual(["0:0-6 存在的问题和不足"]);
  });
});

describe("section-missing leaves alone", () => {
  it.each([
    ["a report with all parts by other names", `党支部2026年工作总结\n一、工作开展情况\n${filler}\n二、困难和差距\n三、2027年工作思路`],
    ["parts told in running text", `党支部2026年工作总结\n一、工作开展情况\n${filler}\n${filler}但是还存在一些短板弱项。下一步，我们将抓好学习。`],
    [
      "parts of the work with names of their own",
      `市局2026年工作总结\n一、举旗铸魂\n${filler}\n二、固本培元\n三、正风肃纪\n四、存在问题\n学习不深。\n五、下一步打算\n抓学习。`,
    ],
    ["a short draft", "党支部2026年工作总结\n一、主要工作"],
    ["a list of tasks", `党支部2026年工作要点\n一、抓学习\n${filler}`],
    ["a plan", `党支部2026年工作计划\n一、抓学习\n${filler}`],
    ["a paper of another kind", `关于召开会议的通知\n一、会议情况\n${filler}`],
    ["a report built in another way", `党支部2026年工作总结\n${filler}`],
  ])("%s", (_, text) => {
    expect(missing(text)).toEqual([]);
  });
});
