import type { Scope } from "../../../src/checks/scope/types";
import type { Level, ReportedFinding } from "../../../src/checks/types";
import { loadStrings } from "../../../src/taskpane/strings/load-strings";
import { scopeEn } from "../../../src/taskpane/strings/scope-en";
import { readingVerdict, scopeText, scopeWords } from "../../../src/taskpane/strings/scope-words";
import { scopeZh } from "../../../src/taskpane/strings/scope-zh";

function sentencesOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String((words as (...given: unknown[]) => unknown)(3, 4))];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

describe.each([["Chinese", scopeZh], ["English", scopeEn]] as const)("the words of the scope in %s", (_, words) => {
  it("are all there, calm and plain", () => {
    const all = sentencesOf(words);
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((sentence) => sentence.trim() === "" || /[!！]|undefined|NaN|object|正则|占位符|解析|token|regex|placeholder/i.test(sentence))).toEqual([]);
  });

  it("say nothing of handing in: that is for the whole text alone", () => {
    expect(sentencesOf(words).filter((sentence) => /可以提交|hand in/i.test(sentence))).toEqual([]);
  });
});

it("Chinese sentences hold no half-width marks of punctuation between Chinese words", () => {
  expect(sentencesOf(scopeZh).filter((sentence) => /[\u4e00-\u9fff][,.;:?()]|[,;:?()][\u4e00-\u9fff]/.test(sentence))).toEqual([]);
});

const findings = (...levels: Level[]): ReportedFinding[] =>
  levels.map((level, at) => ({ id: `${at}`, level, family: "text", ruleId: "mark-doubled", messageId: "doubled", data: {}, range: { paragraph: 0, start: 0, end: 1 }, excerpt: "。" }));

const whole: Scope = { paragraphs: null, without: [] };
const selected: Scope = { paragraphs: { first: 2, last: 4 }, without: [] };
const part: Scope = { paragraphs: null, without: ["tables", "quotations"] };

it.each<[Scope, Level[], string, string]>([
  [whole, [], "可以提交", "Ready to hand in"],
  [whole, ["must"], "还有 1 处必改", "1 place to correct"],
  [selected, [], "所选段落没有要改的", "In the selected paragraphs there is nothing to correct"],
  [selected, ["should"], "所选段落没有必改，还有 1 处建议", "In the selected paragraphs nothing must be corrected; 1 suggestion"],
  [selected, ["must", "should"], "所选段落还有 1 处必改，1 处建议", "In the selected paragraphs: 1 to correct, 1 suggestion"],
  [part, ["hint"], "查过的部分没有要改的", "In what was checked there is nothing to correct"],
  [part, ["must", "must"], "查过的部分还有 2 处必改", "In what was checked: 2 places to correct"],
])("the verdict on %j with %j", async (scope, levels, chinese, english) => {
  const reading = { findings: findings(...levels), scope };
  expect([readingVerdict(reading, await loadStrings("zh-CN")), readingVerdict(reading, await loadStrings("en-US"))]).toEqual([chinese, english]);
});

it.each<[Scope, boolean, number, string]>([
  [whole, false, 0, ""],
  [whole, true, 0, "所选段落已经变了，请重新选择。现在查的是全文。"],
  [selected, false, 3, "只查了第 3 段到第 5 段。其余部分还有 3 处。"],
  [{ ...selected, without: ["notes"] }, false, 0, "只查了第 3 段到第 5 段。未查：脚注。"],
  [part, false, 1, "未查：表格、引文。其余部分还有 1 处。"],
])("what %j leaves out is told", async (scope, isSelectionLost, outside, expected) => {
  const shown = findings("must");
  const reading = { findings: shown, whole: [...shown, ...findings(...Array.from({ length: outside }, () => "must" as const))], scope, isSelectionLost };
  expect(scopeText(reading, await loadStrings("zh-CN"))).toBe(expected);
});

it("Office in another language gets English words", async () => {
  expect(scopeWords(await loadStrings("fr-FR"))).toBe(scopeEn);
});
