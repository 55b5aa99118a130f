import { characterClass, classOf } from "../../../src/checks/scan/character-class";
import { isOf, nextOf } from "../../../src/checks/scan/next-of";
import { firstSolid, lastSolid } from "../../../src/checks/scan/solid";
import { parseLabel } from "../../../src/checks/numbering/parse-label";
import { seriesItems } from "../../../src/checks/numbering/series-items";
import { maskKindOf } from "../../../src/checks/masks/mask-runs";
import { promptSpans } from "../../../src/checks/prompts/prompt-spans";

const { mask, digit, label, prompt, series } = characterClass;

describe("nextOf", () => {
  it.each([
    ["from the beginning", "学习**次", mask, 0, undefined, 2],
    ["from an offset on", "学习**次", mask, 3, undefined, 3],
    ["of several classes", "于3月*日", mask | digit, 0, undefined, 1],
    ["not beyond the end given", "学习**次", mask, 0, 2, -1],
    ["where there is none", "学习", mask, 0, undefined, -1],
  ])("finds the next character %s", (_, text, classes, from, to, expected) => {
    expect(nextOf(text, classes, from, to)).toBe(expected);
  });

  it("and isOf say nothing of what is beyond the ends", () => {
    expect([isOf("*", -1, mask), isOf("*", 0, mask), isOf("*", 1, mask)]).toEqual([false, true, false]);
  });
});

describe("firstSolid and lastSolid", () => {
  it.each([
    ["　 一、甲\t", 2, 4],
    ["甲", 0, 0],
    [" 　", 2, -1],
    ["", 0, -1],
  ])("%j: from %i to %i", (text, first, last) => {
    expect([firstSolid(text), lastSolid(text)]).toEqual([first, last]);
  });
});

describe("the classes that stand before a reader let through all that the reader reads", () => {
  it("labels", () => {
    const beginnings = ["一、", "十一、", "（一）", "(一)", "1.", "9．", "（1）", "1）", "一）", "①", "㉑", "㊱", "㊿", "第一章 总则"];
    expect(beginnings.filter((text) => parseLabel(text) === null || !isOf(text, 0, label))).toEqual([]);
  });

  it("counting words", () => {
    const words = Array.from("一二三四五六七八九十").flatMap((number) => [`${number}是甲`, `${number}要甲`, `第${number}，甲`, `其${number}，甲`]);
    expect([...words, "首先", "其次，"].filter((text) => seriesItems(text, 0).length !== 1 || !isOf(text, 0, series))).toEqual([]);
  });

  it("every sign of a mask", () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) => maskKindOf(char) !== undefined);
    expect(signs.length).toBeGreaterThan(15);
    expect(signs.filter((char) => !isOf(char, 0, mask))).toEqual([]);
  });

  it("prompts in all brackets and without", () => {
    const bracketed = ["【】", "［］", "[]", "〖〗", "（）", "()", "{}", "｛｝", "<>", "＜＞"].map((pair) => `${pair.charAt(0)}请填写名称${pair.charAt(1)}`);
    const prompts = [...bracketed, "{{unit}}", "单击此处输入文字", "点击此处输入文字", "选择一项", "此处填写", "待补充", "TODO", "TBD", "Choose an item", "Click here to enter text"];
    expect(prompts.filter((text) => promptSpans(text, false).length !== 1 || !isOf(text, 0, prompt))).toEqual([]);
  });

  it("leave most of a Chinese text alone", () => {
    expect((classOf["的".charCodeAt(0)] ?? 0) & (label | prompt | series | mask)).toBe(0);
  });
});
