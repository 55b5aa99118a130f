import { outlineOf } from "../../../src/checks/numbering/outline";
import { runningForms } from "../../../src/checks/numbering/running-forms";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const formsIn = (...labels: string[]): readonly string[] => [...runningForms(outlineOf(snapshotOfText(labels.map((label) => `${label}工作。`).join("\n"))))];

describe("numbers that run through the document", () => {
  it.each<[string, string[], string[]]>([
    ["count on twice", ["一、", "1.", "2.", "二、", "3.", "三、", "4."], ["1."]],
    ["count on although one is left out", ["一、", "1.", "2.", "二、", "3.", "三、", "4.", "四、", "6."], ["1."]],
    ["are meant in brackets as well", ["一、", "（一）", "二、", "（二）", "三、", "（三）"], ["（一）"]],
    ["count on once only: a forgotten restart", ["一、", "1.", "2.", "二、", "3."], []],
    ["begin again once", ["一、", "1.", "2.", "二、", "3.", "三、", "4.", "四、", "1."], []],
    ["begin at two", ["一、", "2.", "二、", "3.", "三、", "4."], []],
    ["begin again everywhere", ["一、", "1.", "2.", "二、", "1.", "三、", "1."], []],
  ])("%s", (_, labels, expected) => {
    expect(formsIn(...labels)).toEqual(expected);
  });
});
