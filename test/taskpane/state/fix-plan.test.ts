import { applyEdits } from "../../../src/checks/apply-edits";
import { runChecks } from "../../../src/checks/run-checks";
import type { Edit } from "../../../src/checks/types";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { fixChanges, fixRequests, sameFix } from "../../../src/taskpane/state/fix-plan";

const edit = (paragraph: number, start: number, end: number, text: string): Edit => ({ range: { paragraph, start, end }, text });
const fixOf = (...edits: readonly Edit[]) => ({ fix: { edits } });

describe("the changes of a fix in words", () => {
  const snapshot = snapshotOfText("（二）抓好学习,抓好落实。。\n第一季度");
  it.each([
    ["a number", fixOf(edit(0, 1, 2, "三")), [{ before: "（二）", after: "（三）" }]],
    ["a mark, with the words around it", fixOf(edit(0, 7, 8, "，")), [{ before: "好学习,抓好落", after: "好学习，抓好落" }]],
    ["something taken away", fixOf(edit(0, 13, 14, "")), [{ before: "落实。。", after: "落实。" }]],
    ["something added", fixOf(edit(1, 4, 4, "。")), [{ before: "一季度", after: "一季度。" }]],
    ["the same twice", fixOf(edit(0, 1, 2, "三"), edit(0, 1, 2, "三")), [{ before: "（二）", after: "（三）" }]],
    ["no fix", {}, []],
  ])("shows %s", (_, finding, expected) => {
    expect(fixChanges(finding, snapshot)).toEqual(expected);
  });
});

describe("the edits of fixes", () => {
  const snapshot = snapshotOfText("甲乙丙丁\n戊");
  it.each([
    ["a replacement as it is", [fixOf(edit(0, 1, 2, "二"))], [[0, 1, 2, "乙", "二"]]],
    ["an addition with the character before", [fixOf(edit(0, 4, 4, "。"))], [[0, 3, 4, "丁", "丁。"]]],
    ["an addition at the beginning with the character behind", [fixOf(edit(1, 0, 0, "一、"))], [[1, 0, 1, "戊", "一、戊"]]],
    ["an addition behind another edit with the character behind", [fixOf(edit(0, 0, 1, "一"), edit(0, 1, 1, "、"))], [[0, 0, 1, "甲", "一"], [0, 1, 2, "乙", "、乙"]]],
    ["equal edits of two findings once", [fixOf(edit(0, 1, 2, "二")), fixOf(edit(0, 1, 2, "二"))], [[0, 1, 2, "乙", "二"]]],
  ])("carry out %s", (_, findings, expected) => {
    const requests = fixRequests(findings, snapshot);
    expect(requests.map(({ range, excerpt, text }) => [range.paragraph, range.start, range.end, excerpt, text])).toEqual(expected);
    expect(new Set(requests.map(({ id }) => id)).size).toBe(requests.length);
  });

  it("do what the check's own carrying out does, and leave nothing to fix", () => {
    const draft = snapshotOfText("2026年工作总结\n一、主要工作\n（一）抓学习。开展学习,取得成效。。\n（二）抓落实，召开会议。\n（二）抓作风（以及其他。\n三、存在问题\n四、下步打算");
    const findings = runChecks(draft, {});
    const fixable = findings.filter(({ fix }) => fix !== undefined);
    expect(fixable.length).toBeGreaterThan(2);
    const after = applyEdits(draft, fixRequests(fixable, draft));
    expect(after.paragraphs.map(({ text }) => text)).toEqual(applyEdits(draft, fixable.flatMap(({ fix }) => fix?.edits ?? [])).paragraphs.map(({ text }) => text));
    expect(runChecks(after, {}).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it("are the writer's only while they do the same", () => {
    expect(sameFix(fixOf(edit(0, 1, 2, "三")), fixOf(edit(4, 1, 2, "三")))).toBe(true);
    expect(sameFix(fixOf(edit(0, 1, 2, "三")), fixOf(edit(0, 1, 2, "四")))).toBe(false);
    expect(sameFix(fixOf(edit(0, 1, 2, "三")), {})).toBe(false);
  });
});
