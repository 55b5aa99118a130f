import { isNoChange, officeChanges } from "../../../src/taskpane/state/office-changes";
import { changeTexts } from "../../../src/taskpane/strings/office-change-texts";
import { settingsEn } from "../../../src/taskpane/strings/settings-en";
import { settingsWords } from "../../../src/taskpane/strings/settings-words";
import { settingsZh } from "../../../src/taskpane/strings/settings-zh";
import { loadStrings } from "../../../src/taskpane/strings/load-strings";

/** Every sentence of a language; functions are asked with what each of them takes. */
function sentencesOf(words: unknown, name = ""): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String((words as (...given: unknown[]) => unknown)(...givenFor(name)))];
  return typeof words === "object" && words !== null ? Object.entries(words).flatMap(([key, inner]) => sentencesOf(inner, key)) : [];
}

function givenFor(name: string): readonly unknown[] {
  if (name === "forms") return [["甲", "乙"]];
  return [{ added: 3, removed: 2, toString: () => "3" }, "3"];
}

describe.each([["Chinese", settingsZh], ["English", settingsEn]] as const)("the words of the panel in %s", (_, words) => {
  it("are all there, calm and plain", () => {
    const all = sentencesOf(words);
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((sentence) => sentence.trim() === "" || /[!！]|undefined|NaN|object|正则|占位符|解析|token|regex|placeholder/i.test(sentence))).toEqual([]);
  });
});

it("Chinese sentences hold no half-width marks of punctuation between Chinese words", () => {
  expect(sentencesOf(settingsZh).map((sentence) => sentence.replace(".json", "")).filter((sentence) => /[\u4e00-\u9fff][,.;:?()]|[,;:?()][\u4e00-\u9fff]/.test(sentence))).toEqual([]);
});

it.each([["zh-CN", settingsZh], ["fr-FR", settingsEn]])("Office in %s gets its words", async (language, words) => {
  expect(settingsWords(await loadStrings(language))).toBe(words);
});

it("what a file changes is told line by line, and nothing of what stays", () => {
  const own = { unit: "甲", party: "", profile: { places: ["一"], kind: "述职报告" }, layout: undefined } as const;
  const changes = officeChanges(own, { unit: "乙", party: "局党组", layout: undefined, profile: { places: ["二", "三"], scheme: ["1."], words: { confused: [{ wrong: "x", right: "y" }] }, lastYear: [] } });
  expect(changeTexts(changes, settingsZh)).toEqual(["单位改为“乙”", "党组织改为“局党组”", "名称加 2 个，去掉 1 个", "容易写错的词加 1 组", "序号的写法", "报告的种类", "去年的数"]);
  expect(changeTexts(changes, settingsEn)).toEqual(["Unit becomes “乙”", "Party organisation becomes “局党组”", "Names: 2 more, 1 fewer", "Words often wrong: 1 more", "Order of number forms", "Kind of report", "Last year’s numbers"]);
  const none = officeChanges(own, own);
  expect([isNoChange(none), changeTexts(none, settingsZh)]).toEqual([true, []]);
});
