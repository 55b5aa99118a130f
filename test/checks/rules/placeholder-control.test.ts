import { runChecks } from "../../../src/checks/run-checks";
import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import type { ControlSpan } from "../../../src/snapshot/types";

const control = (part: Partial<ControlSpan>): ControlSpan => ({ id: 7, tag: "", title: "", start: 0, end: 0, placeholder: "", ...part });

/** One paragraph 会议…次 whose field holds the given words. */
function check(words: string, part: Partial<ControlSpan> = {}) {
  const controls = [control({ title: "会议次数", start: 2, end: 2 + words.length, ...part })];
  return runChecks(snapshotOfParagraphs([{ text: `会议${words}次`, controls }]), {});
}

describe("placeholder-control", () => {
  it.each([
    ["an empty field", "", ""],
    ["a field that shows its own placeholder", "点这里填", "点这里填"],
    ["a field that holds a mask", "**", ""],
    ["a field that holds a prompt", "【填写次数】", ""],
    ["a field with Word's own words", "单击或点击此处输入文字。", ""],
  ])("finds %s and names it by its title", (_, words, placeholder) => {
    const findings = check(words, { placeholder });
    expect(findings.map(({ ruleId, messageId, data, controlId, range, excerpt }) => ({ ruleId, messageId, data, controlId, range, excerpt }))).toEqual([
      {
        ruleId: "placeholder-control",
        messageId: "titled",
        data: { title: "会议次数" },
        controlId: 7,
        range: { paragraph: 0, start: 2, end: 2 + words.length },
        excerpt: words,
      },
    ]);
  });

  it.each(["12", "十二", "约30", "5×3"])("is silent about a field that holds %s", (words) => {
    expect(check(words)).toEqual([]);
  });

  it("hides the marks of the text that touch its own words, and no others", () => {
    const text = "单击或点击此处输入文字。。抓学习，，抓队伍。";
    const controls = [control({ start: 0, end: 12, placeholder: "单击或点击此处输入文字。" })];
    const findings = runChecks(snapshotOfParagraphs([{ text, controls }]), {});
    expect(findings.map(({ ruleId, range }) => `${ruleId} ${range.start}`)).toEqual(["placeholder-control 0", "mark-doubled 16"]);
  });

  it("says so without a name when the field has no title", () => {
    expect(check("**", { title: " " }).map(({ messageId }) => messageId)).toEqual(["untitled"]);
  });

  it("leaves a mask inside a longer field to the mask rule", () => {
    expect(check("第**").map(({ ruleId, range }) => [ruleId, range.start, range.end])).toEqual([["placeholder-mask", 3, 5]]);
  });

  it("does not take the empty paragraphs of a field over several paragraphs for an empty field", () => {
    const spans = ["正文", ""].map((text) => ({ text, controls: [control({ end: text.length })] }));
    expect(runChecks(snapshotOfParagraphs(spans), {})).toEqual([]);
  });

  it("reports two empty fields at one place as two", () => {
    const controls = [control({ id: 1, start: 1, end: 1 }), control({ id: 2, start: 1, end: 1 })];
    expect(runChecks(snapshotOfParagraphs([{ text: "共次", controls }]), {}).map(({ controlId }) => controlId)).toEqual([1, 2]);
  });
});
