import { outlineOf } from "../../../src/checks/numbering/outline";
import { runningForms } from "../../../src/checks/numbering/running-forms";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { fixedText, foundIn } from "../found-in";

const formsIn = (...labels: string[]): readonly string[] => [...runningForms(outlineOf(snapshotOfText(labels.map((label) => `${label}工作。`).join("\n"))))];

describe("numbers that run through the document", () => {
  it.each<[string, string[], string[]]>([
    ["count on twice", ["一、", "1.", "2.", "二、", "3.", "三、", "4."], ["1."]],
    ["count on although one is left out", ["一、", "1.", "2.", "二、", "3.", "三、", "4.", "四、", "6."], ["1."]],
    ["are meant in brackets as well", ["一、", "（一）", "二、", "（二）", "三、", "（三）"], ["（一）"]],
    ["count on although one stands twice", ["一、", "1.", "1.", "二、", "3.", "三、", "4.", "5."], ["1."]],
    ["count on although two changed places", ["一、", "2.", "1.", "二、", "3.", "三、", "4.", "5."], ["1."]],
    ["count on although one is too high at a beginning", ["一、", "1.", "2.", "二、", "3.", "4.", "三、", "7.", "四、", "6."], ["1."]],
    ["count on once only: a forgotten restart", ["一、", "1.", "2.", "二、", "3."], []],
    ["begin again once", ["一、", "1.", "2.", "二、", "3.", "三、", "4.", "四、", "1."], []],
    ["begin at two", ["一、", "2.", "二、", "3.", "三、", "4."], []],
    ["begin again everywhere", ["一、", "1.", "2.", "二、", "1.", "三、", "1."], []],
  ])("%s", (_, labels, expected) => {
    expect(formsIn(...labels)).toEqual(expected);
  });
});

describe("one fault in numbers that run on", () => {
  const text = (...labels: string[]): string => labels.map((label) => label + (label.endsWith("、") ? "工作" : "开展工作。")).join("\n");
  const right = text("一、", "1.", "2.", "二、", "3.", "4.", "三、", "5.", "6.");

  it.each<[string, string[], readonly number[]]>([
    ["one that stands twice is put right", ["一、", "1.", "2.", "二、", "2.", "4.", "三、", "5.", "6."], [4]],
    ["two that changed places are put right", ["一、", "1.", "2.", "二、", "4.", "3.", "三、", "5.", "6."], [4, 5]],
  ])("%s, and the parts behind it stay", (_, labels, lines) => {
    expect(foundIn(text(...labels)).filter((one) => one.startsWith("number-")).map((one) => Number(one.split(" ")[1]))).toEqual(lines);
    expect(fixedText(text(...labels))).toBe(right);
  });

  it("a number left out is told of once, and nothing is renumbered", () => {
    const spoilt = text("一、", "1.", "2.", "二、", "3.", "5.", "三、", "6.", "7.");
    expect(foundIn(spoilt).filter((one) => one.startsWith("number-"))).toEqual(["number-gap:gap 5 5."]);
    expect(fixedText(spoilt)).toBe(spoilt);
  });
});
