import type { Notice } from "../../../src/taskpane/state/notice";
import { enUS } from "../../../src/taskpane/strings/en-US";
import { noticeText } from "../../../src/taskpane/strings/notice-text";
import { verdictText } from "../../../src/taskpane/strings/verdict-text";
import { zhCN } from "../../../src/taskpane/strings/zh-CN";

/** Every sentence of a language; functions are asked with 3 and a word. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String((words as (...given: unknown[]) => unknown)(3, 3, 3))];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

describe.each([["Chinese", zhCN], ["English", enUS]] as const)("the words in %s", (_, words) => {
  it("are all there, calm and plain", () => {
    const faulty = sentencesOf(words).filter((sentence) => sentence.trim() === "" || /[!！]|undefined|NaN|正则|占位符|token|regex|placeholder/i.test(sentence));
    expect(faulty).toEqual([]);
  });
});

it("Chinese sentences hold no half-width marks of punctuation between Chinese words", () => {
  expect(sentencesOf(zhCN).filter((sentence) => /[\u4e00-\u9fff][,.;:?()]|[,;:?()][\u4e00-\u9fff]/.test(sentence))).toEqual([]);
});

const failed = { id: "failed", verb: "fill", kind: "gone", code: "X", remedy: "restore" } as const;

it.each<[Notice, string]>([
  [failed, "写入文稿没有完成。与 Word 的连接断了。请关闭本窗格，再从功能区重新打开。文稿可能只改了一部分，点“撤回上次”可以恢复原样。"],
  [{ id: "written", places: 0, stale: 2, unreachable: 1 }, "没有写入。2 处已改动，没有处理。请重新检查。1 处 Word 无法定位，请手工处理。"],
  [{ id: "marked", places: 3, stale: 0, unreachable: 0 }, "已标记 3 处。"],
  [{ id: "marksLeft", places: 1 }, "还有 1 处标记没能清除。请再试一次，或者在 Word 里手工去掉颜色。"],
])("says %j in Chinese", (notice, expected) => {
  const { what, todo } = noticeText(notice, zhCN);
  expect(what + todo).toBe(expected);
});

it("puts a space between English sentences, and one or many in the right number", () => {
  expect(noticeText({ id: "written", places: 1, stale: 2, unreachable: 1 }, enUS)).toEqual({
    what: "Written in 1 place.",
    todo: "2 places have changed and were left alone. Please recheck. Word cannot reach 1 place; please see to it by hand.",
    detail: "",
  });
});

it.each([
  [{ ready: false, must: 9, should: 3, hint: 0 }, "还有 9 处必改，3 处建议", "9 to correct, 3 suggestions"],
  [{ ready: false, must: 1, should: 0, hint: 2 }, "还有 1 处必改", "1 place to correct"],
  [{ ready: true, must: 0, should: 1, hint: 0 }, "没有必改，还有 1 处建议", "Nothing must be corrected; 1 suggestion"],
  [{ ready: true, must: 0, should: 0, hint: 4 }, "可以提交", "Ready to hand in"],
])("the verdict of %j", (verdict, chinese, english) => {
  expect([verdictText(verdict, zhCN), verdictText(verdict, enUS)]).toEqual([chinese, english]);
});
