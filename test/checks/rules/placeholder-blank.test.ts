import { runChecks } from "../../../src/checks/run-checks";
import { placeholderBlank } from "../../../src/checks/rules/placeholder-blank";
import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";

const paragraphs = (text: string, inTable: boolean) => text.split("\n").map((line) => ({ text: line, inTable }));
const found = (text: string, inTable = false) =>
  runChecks(snapshotOfParagraphs(paragraphs(text, inTable)), {}, [placeholderBlank]).map(
    ({ range, data }) => `${range.start}-${range.end} ${data.unit}`,
  );

describe("placeholder-blank finds", () => {
  it.each<[string, string[]]>([
    ["党员 名，其中预备党员 名。", ["2-3 名", "11-12 名"]],
    ["共有党员  名。", ["4-6 名"]],
    ["召开会议　次，覆盖  人次。", ["4-5 次", "9-11 人次"]],
    ["全年共召开  次专题会议。", ["5-7 次"]],
    ["支部于2026年 月 日召开大会，选举委员。", ["8-9 月", "10-11 日"]],
    ["投入经费万元，慰问党员名。", ["4-6 万元", "11-12 名"]],
    ["召开会议次；解决问题条。", ["4-5 次", "10-11 条"]],
    ["开展活动，培训党员人次", ["9-11 人次"]],
    ["全年结案率达 %。", ["6-7 %"]],
    ["增长 %，满意度达到 ％。", ["2-3 %", "10-11 ％"]],
    ["召开党委会 场，共 次。", ["5-6 场", "9-10 次"]],
    ["完成年度任务的  %，占总数的 %。", ["7-9 %", "15-16 %"]],
    ["参会率分别为95%、 %。", ["10-11 %"]],
    ["按期办结率%，较上年提高。", ["5-6 %"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("placeholder-blank leaves alone", () => {
  it.each([
    "党员12名，其中预备党员 2 名。",
    "首次开展，每次到位，此次会议，多次学习。",
    "每名党员，优秀党员名单，会议次数。",
    "投资亿元以上项目5个，投入经费3万元。",
    "登记党员名、住址。",
    "带头 人，明 天。",
    "一等奖 名单，个人 项目。",
    "成功举办第三次，共产党员名副其实。",
    "张三 李四",
    "传达上级文 件，考核排 名，案 件。",
    "租金为：        元，由甲方        负责缴纳。",
    "事 项、农 户、每 次，提升档 次。",
    "事 项、农 户、每 次，提升档 次。",
    "本合同自    年    月    日起生效。",
    "甲、乙双方于2026年 月 日签订，自2026年 月 日起至2027年 月 日止。",
    "（单位：万元、 %，下同）",
    "指标：完成率%、合格率%；说明另附。",
    "授权委托书\n兹委托        同志，办理面积        平方米的登记，期限    天。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("a table", () => {
    expect(found("党员 名，其中预备党员 名。", true)).toEqual([]);
  });
});
