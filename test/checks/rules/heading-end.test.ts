import { headingEnd } from "../../../src/checks/rules/heading-end";
import { readExample } from "../../../src/checks/read-example";
import { runChecks } from "../../../src/checks/run-checks";
import { applyEdits } from "../../../src/checks/apply-edits";
import { foundBy } from "../found-by";

const text = "支部每周安排一次集中学习，党员轮流领学。";
const found = (lines: string) => foundBy(headingEnd, lines);

describe("heading-end finds", () => {
  it.each<[string, string, string[]]>([
    ["a full stop behind a heading of its own", `（一）坚持学用结合。\n${text}`, ["alone 0:9-10 。"]],
    ["a full stop behind a heading with a comma in it", `（一）坚持学用结合，提升能力。\n${text}`, ["alone 0:14-15 。"]],
    ["a colon behind a heading of the first level", "一、主要工作：\n（一）学习\n（二）培训", ["alone 0:6-7 ："]],
    ["a semicolon", `一、主要工作；\n${text}`, ["alone 0:6-7 ；"]],
    ["a mark behind a drawn number", `〖（一）〗坚持学用结合。\n${text}`, ["alone 0:6-7 。"]],
    ["a colon among full stops", `（一）学习。${text}\n（二）培训：${text}\n（三）服务。${text}`, ["runIn 1:5-6 ："]],
    ["a full stop behind the title", "青石县民政局2026年工作总结。\n一、主要工作\n全年办件320件。", ["title 0:15-16 。"]],
    ["a semicolon behind the title", "河湾镇党委2026年工作要点；\n一、主要工作\n全年办件320件。", ["title 0:14-15 ；"]],
  ])("%s", (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  it("and mends it without touching the words", () => {
    const { snapshot } = readExample(`一、主要工作：\n（一）学习。${text}\n（二）培训：${text}\n（三）服务。${text}`);
    const edits = runChecks(snapshot, {}, [headingEnd]).flatMap(({ fix }) => fix?.edits ?? []);
    expect(applyEdits(snapshot, edits).paragraphs.map((paragraph) => paragraph.text.slice(0, 6))).toEqual(["一、主要工作", "（一）学习。", "（二）培训。", "（三）服务。"]);
  });
});

describe("heading-end leaves alone", () => {
  it.each([
    ["headings without a mark", `一、主要工作\n（一）学习\n${text}`],
    ["run-in headings", `（一）学习。${text}\n（二）培训。${text}\n${text}`],
    ["points of a list", `（一）抓学习。\n（二）抓培训。\n（三）抓服务。\n${text}`],
    ["a last point before the close", "1.抓学习。\n以上报告，请予审议，如有不妥请批评指正。"],
    ["a line that leads up to a list", `1.主要做法：\n${text}`],
    ["a long sentence", `（一）${text.repeat(2)}\n${text}`],
    ["two sentences", `（一）抓学习。抓培训。\n${text}`],
    ["colons everywhere", `（一）学习：${text}\n（二）培训：${text}\n（三）服务：${text}`],
    ["a bare number", `一、\n${text}`],
    ["the last condition of a list", `（一）${text.slice(0, 18)}的；\n（二）事迹感人的。\n${text}`],
    ["the last of long points", `（一）${text.repeat(3)}\n（二）其他工作按期完成。\n${text}`],
    ["a point behind one that ends as a clause", `1.抓学习；\n2.抓培训。\n${text}`],
    ["其中： in a sentence", `1.学习。${text}\n2.完成搬迁60人，其中：${text}\n3.服务。${text}`],
    ["the first of several clauses", `1.学习。${text}\n2.按月检查，逐项登记；${text}\n3.服务。${text}`],
    ["a heading that introduces its list", "一、申报人应当具备下列条件：\n（一）甲\n（二）乙"],
    ["a name among names with what belongs to them", "一、时间：3月1日。\n二、材料：\n1.申请表；\n2.照片。"],
    ["a heading before attachments", "一、甲。\n二、本办法自印发之日起施行。\n附：1.细则\n2.表格"],
    ["a question", `一、为什么学？\n${text}`],
  ])("%s", (_, lines) => {
    expect(found(lines)).toEqual([]);
  });
});
