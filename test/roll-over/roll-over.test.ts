import { planRollOver } from "../../src/roll-over/plan-roll-over";
import { defaultChoice, rollOver } from "../../src/roll-over/roll-over";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";

const report = [
  "党支部2025年度党建工作总结和2026年工作思路",
  "现将2025年度工作情况报告如下：",
  "一、2025年度工作情况",
  "（一）抓实理论学习。全年集中学习24次，同比2024年增长20%。",
  "（二）做好服务。3月8日，走访30户，发放资料300份。",
  "二、存在的问题",
  "学习形式不够丰富。",
  "三、2026年工作思路",
  "2026年，支部将从三个方面努力。",
  "（一）在学习上求深入。每季度安排一次案例讨论，计划开展专题学习12次。同时抓好自学。",
  "（二）在组织上求规范",
  "修订支部工作手册，培养积极分子2名。",
  "河东县水务局党支部",
  "2025年12月20日",
].join("\n");

const snapshot = snapshotOfText(report);
const plan = planRollOver(snapshot);

it("last year's report becomes this year's draft, word for word", () => {
  const { after } = rollOver(snapshot, plan, defaultChoice(plan));
  expect(after.paragraphs.map(({ text }) => text)).toEqual([
    "党支部2026年度党建工作总结和2027年工作思路",
    "现将2026年度工作情况报告如下：",
    "一、2026年度工作情况",
    "【写明这项打算的落实情况】在学习上求深入。每季度安排一次案例讨论，计划开展专题学习**次。",
    "【写明这项打算的落实情况】在组织上求规范。修订支部工作手册，培养积极分子**名。",
    "（一）抓实理论学习。全年集中学习**次，同比2025年增长**%。",
    "（二）做好服务。3月8日，走访**户，发放资料**份。",
    "二、存在的问题",
    "学习形式不够丰富。",
    "三、2027年工作思路",
    "【写出2027年的打算，替换这一段】2027年，支部将从三个方面努力。",
    "（一）在学习上求深入。【写出2027年的打算，替换这一段】每季度安排一次案例讨论，计划开展专题学习**次。同时抓好自学。",
    "（二）在组织上求规范",
    "【写出2027年的打算，替换这一段】修订支部工作手册，培养积极分子**名。",
    "河东县水务局党支部",
    "【填写成文日期】",
  ]);
  expect(after.paragraphs.map(({ index }) => index)).toEqual(after.paragraphs.map((_, index) => index));
});

it("the numbers are remembered under the ids that the tallies of the draft have", () => {
  const { after, lastYear } = rollOver(snapshot, plan, defaultChoice(plan));
  const told = findTallies(after).map(({ id, label, unit }) => `${label} ${unit} ${lastYear[id]?.text ?? "-"}${lastYear[id]?.planned === true ? " planned" : ""}`);
  expect(told).toEqual([
    "专题学习 次 12 planned",
    "培养积极分子 名 2 planned",
    "集中学习 次 24",
    "同比2025年增长 % 20",
    "走访 户 30",
    "发放资料 份 300",
    "专题学习 次 12 planned",
    "培养积极分子 名 2 planned",
  ]);
  expect(Object.values(lastYear).every(({ certain }) => certain)).toBe(true);
});

it("the numbers are known by the same ids when the writer has dealt with the prompts", () => {
  const own = snapshotOfText("党支部2025年总结\n一、工作\n抓学习。\n二、下一步打算\n专题学习12次。\n走访30户，慰问5人。");
  const made = planRollOver(own);
  const { after, lastYear } = rollOver(own, made, defaultChoice(made));
  const settled = snapshotOfText(after.paragraphs.map(({ text }) => text.replace(/【[^】]*】/u, "")).join("\n"));
  expect(findTallies(settled).map(({ id, label }) => [label, lastYear[id]?.text])).toEqual([
    ["专题学习", "12"],
    ["走访", "30"],
    ["慰问", "5"],
    ["专题学习", "12"],
    ["走访", "30"],
    ["慰问", "5"],
  ]);
});

it("only what is chosen changes, and what is remembered follows", () => {
  const chosen = new Set(plan.changes.filter(({ excerpt }) => excerpt === "24" || excerpt === "3月8日").map(({ id }) => id));
  const { after, edits, lastYear, points } = rollOver(snapshot, plan, chosen);
  expect(edits.map(({ excerpt, text }) => [excerpt, text])).toEqual([["24", "**"], ["3月8日", "**月**日"]]);
  expect(points).toEqual([]);
  expect(after.paragraphs.map(({ text }) => text).join("\n")).toBe(report.replace("24次", "**次").replace("3月8日", "**月**日"));
  expect(Object.values(lastYear).map(({ text }) => text)).toEqual(["24"]);
});

it("a prompt before a number or a year goes into the same edit, and the value behind it is still remembered", () => {
  const small = snapshotOfText("党支部2025年总结\n一、2025年工作\n抓学习。\n二、下一步打算\n（一）深化服务。12次走访要到户。");
  const own = planRollOver(small);
  const { edits, after, lastYear } = rollOver(small, own, defaultChoice(own));
  expect(edits.at(-1)).toMatchObject({ excerpt: "12", text: "【写出2027年的打算，替换这一段】**" });
  const last = findTallies(after).at(-1);
  expect(lastYear[last?.id ?? ""]).toEqual({ text: "12", amount: 12, certain: true, planned: true });
});

it("one fact that had two numbers is remembered with the first, for the writer to confirm", () => {
  const control = (id: number) => ({ id, tag: "cw.t.集中学习.次", title: "", start: 4, end: 6, placeholder: "" });
  const twice = snapshotOfParagraphs([{ text: "党支部2025年总结" }, { text: "集中学习12次。", controls: [control(1)] }, { text: "集中学习15次。", controls: [control(2)] }]);
  const own = planRollOver(twice);
  expect(rollOver(twice, own, defaultChoice(own)).lastYear).toEqual({ "tag:cw.t.集中学习.次": { text: "12", amount: 12, certain: false } });
});

it("numbers that were filled from the form are masked as a whole and keep their id", () => {
  const own = snapshotOfText("党支部2025年总结\n一、学习\n全年集中学习约12次。");
  const fields = [{ id: "text:一、学习|集中学习|次", sentence: "全年集中学习〓次。", slot: 0, repeat: 0 }];
  const [, number] = planRollOver(own, { fields }).changes;
  expect([number?.excerpt, number?.to]).toEqual(["约12", "**"]);
});

describe("the points of last year's plan", () => {
  it("go behind the first heading of the work, with heading and first sentence", () => {
    expect(plan.plan).toMatchObject({ heading: "三、2026年工作思路", behind: 2, behindHeading: "一、2025年度工作情况" });
    expect(plan.plan?.points.map(({ heading, text, range }) => [heading, text, range.paragraph, range.start])).toEqual([
      ["在学习上求深入", "每季度安排一次案例讨论，计划开展专题学习12次。", 9, 11],
      ["在组织上求规范", "修订支部工作手册，培养积极分子2名。", 11, 0],
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ["paragraphs that count with 一是", "一是深化学习。每月一次。\n二是服务群众，办好实事。", ["深化学习。每月一次。", "服务群众，办好实事。"]],
    ["a sentence that counts on", "（一）抓服务。第一，延长时间；第二，增加班次。", ["抓服务。第一，延长时间；第二，增加班次。"]],
    ["one paragraph that counts its sentences", "一是深化学习。每月一次。天天读书。二是服务群众。办好实事。", ["深化学习。每月一次。", "服务群众。办好实事。"]],
    ["items that are sentences", "①办好读书班，每两周一次。\n②改建操场。", ["办好读书班，每两周一次。", "改建操场。"]],
    ["text without numbers, and the closing words", "继续抓好学习。\n特此报告。", ["继续抓好学习。"]],
  ])("are found in %s", (_name, text, expected) => {
    const own = snapshotOfText(`党支部2025年总结\n一、工作\n抓学习。\n二、下一步打算\n${text}`);
    const made = planRollOver(own);
    expect(rollOver(own, made, defaultChoice(made)).points).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ["a sentence that opens it", "一是不够。二是不深。下一步将抓好以下工作：\n一是抓学习。每月一次。二是抓服务。办好实事。", ["抓学习。每月一次。", "抓服务。办好实事。"]],
    ["a heading below", "（一）主要问题\n学习不够。\n（二）下一步打算\n抓学习，每月一次。", ["抓学习，每月一次。"]],
    ["nothing that tells", "学习不够。今后抓学习。", []],
  ])("are found where problems and plan share a heading, by %s", (_name, text, expected) => {
    const own = snapshotOfText(`党支部2025年总结\n一、工作\n抓学习。\n二、存在的问题及下一步打算\n${text}`);
    const made = planRollOver(own);
    const { points, after } = rollOver(own, made, defaultChoice(made));
    expect(points).toEqual(expected);
    expect(after.paragraphs.filter((paragraph) => paragraph.text.includes("写出2027年的打算"))).toHaveLength(expected.length > 0 ? 1 : 0);
  });

  it("of a half year are offered, not chosen: its plan was for the other half", () => {
    const own = snapshotOfText("水务局2025年上半年总结\n一、上半年工作\n抓学习。\n二、下半年打算\n继续抓好学习。");
    const made = planRollOver(own);
    expect(made.plan?.points.map(({ defaultOn }) => defaultOn)).toEqual([false]);
    expect(made.changes.at(-1)?.to).toBe("【写出2026年下半年的打算，替换这一段】继");
  });

  it("are none without a plan part, or when nothing stands before it", () => {
    expect(planRollOver(snapshotOfText("党支部2025年总结\n一、工作\n抓学习。")).plan).toBeUndefined();
    expect(planRollOver(snapshotOfText("党支部2025年总结\n一、下一步打算\n抓学习。")).plan).toBeUndefined();
  });
});

it("a carried point says 今年 where last year's plan said 明年", () => {
  const told = snapshotOfText(report.replace("计划开展专题学习12次", "明年计划开展专题学习12次，来年再走访5户"));
  const planned = planRollOver(told);
  const { after, points, lastYear } = rollOver(told, planned, defaultChoice(planned));
  expect(points[0]).toBe("在学习上求深入。每季度安排一次案例讨论，今年计划开展专题学习**次，今年再走访**户。");
  // The plan itself waits for its writer and stays as it is.
  expect(after.paragraphs.some(({ text }) => text.includes("明年计划开展专题学习**次"))).toBe(true);
  expect(Object.values(lastYear).map(({ text }) => text)).toEqual(expect.arrayContaining(["12", "5"]));
});
