import { applyEdits } from "../../src/checks/apply-edits";
import { planEdits } from "../../src/checks/plan-edits";
import type { Edit } from "../../src/checks/types";
import { snapshotOfParagraphs } from "../../src/snapshot/snapshot-of-text";
import { deepFreeze } from "./deep-freeze";

const edit = (start: number, end: number, text: string, paragraph = 0): Edit => ({ range: { paragraph, start, end }, text });
const control = { id: 1, tag: "", title: "", start: 3, end: 5, placeholder: "" };
const snapshot = deepFreeze(snapshotOfParagraphs([{ text: "abcdefg", controls: [control] }, { text: "second" }]));
const after = (...edits: Edit[]) => applyEdits(snapshot, edits).paragraphs;

describe("applyEdits", () => {
  it.each<[string, Edit[], string]>([
    ["replaces", [edit(1, 2, "XY")], "aXYcdefg"],
    ["inserts", [edit(0, 0, "X")], "Xabcdefg"],
    ["deletes", [edit(0, 7, "")], ""],
    ["carries out several from any order", [edit(5, 6, "F"), edit(0, 1, "A")], "AbcdeFg"],
    ["counts equal edits once", [edit(0, 1, "A"), edit(0, 1, "A")], "Abcdefg"],
    ["keeps the first of two that overlap", [edit(0, 3, "1"), edit(2, 4, "2")], "1defg"],
  ])("%s", (_, edits, text) => {
    expect(after(...edits)[0]?.text).toBe(text);
  });

  it("leaves other paragraphs as they are", () => {
    expect(after(edit(0, 1, "S", 1)).map(({ text }) => text)).toEqual(["abcdefg", "Second"]);
  });

  it("moves a field with the text before it, and stretches it with the text inside", () => {
    const spanAfter = (...edits: Edit[]) => after(...edits)[0]?.controls.map(({ start, end }) => [start, end]);
    expect(spanAfter(edit(0, 1, ""))).toEqual([[2, 4]]);
    expect(spanAfter(edit(3, 4, "XYZ"))).toEqual([[3, 7]]);
    expect(spanAfter(edit(6, 7, "XYZ"))).toEqual([[3, 5]]);
  });
});

describe("planEdits", () => {
  it("orders edits by place and takes one of two insertions at one offset", () => {
    expect(planEdits([edit(4, 4, "b"), edit(0, 1, "a", 1), edit(4, 4, "c"), edit(1, 2, "d")])).toEqual([
      edit(1, 2, "d"),
      edit(4, 4, "b"),
      edit(0, 1, "a", 1),
    ]);
  });
});
