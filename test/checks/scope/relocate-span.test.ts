import { relocateSpan } from "../../../src/checks/scope/relocate-span";
import { snapshotOfParagraphs, snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import fc from "../../seeded-fast-check";

const snapshot = (letters: string) => snapshotOfText(Array.from(letters).join("\n"));

it.each<[string, string, string, [number, number], [number, number] | null]>([
  ["nothing changed", "甲乙丙丁", "甲乙丙丁", [1, 2], [1, 2]],
  ["a paragraph was put in above", "甲乙丙丁", "新甲乙丙丁", [1, 2], [2, 3]],
  ["a paragraph was put in between", "甲乙丙丁", "甲乙新丙丁", [1, 2], [1, 3]],
  ["one of the two was edited", "甲乙丙丁", "甲改丙丁", [1, 2], [1, 2]],
  ["both were edited", "甲乙丙丁", "甲改变丁", [1, 2], [1, 2]],
  ["everything was edited", "甲乙丙丁", "子丑寅卯", [1, 2], [1, 2]],
  ["the only one was edited, and one above put in", "甲乙丙", "新甲改丙", [1, 1], [2, 2]],
  ["the first was edited and something put in behind it", "甲乙丙丁", "甲改新丙丁", [1, 2], [1, 3]],
  ["the last was split in two", "甲乙丙丁", "甲乙子丑丁", [1, 2], [1, 3]],
  ["the first was deleted: what follows is the rest", "甲乙丙丁", "甲丙丁", [1, 2], null],
  ["all of it was deleted", "甲乙丙丁", "甲丁", [1, 2], null],
  ["equal paragraphs, one more of them", "甲乙乙丁", "甲乙乙乙丁", [1, 1], null],
  ["equal paragraphs, as many as before", "甲乙乙丁", "新甲乙乙丁", [2, 2], [3, 3]],
  ["the ends were turned round", "甲乙丙丁", "甲丙乙丁", [1, 2], null],
  ["amid much that changed", "甲乙丙丁戊", "子丑寅卯辰巳", [2, 3], null],
])("paragraphs are found again: %s", (_, before, after, [first, last], expected) => {
  expect(relocateSpan({ first, last }, snapshot(before), snapshot(after))).toEqual(expected && { first: expected[0], last: expected[1] });
});

it("a paragraph of a note is not taken for one of the body", () => {
  const before = snapshotOfText("甲\n乙\n丙");
  const after = snapshotOfParagraphs([{ text: "新" }, { text: "旧" }, { text: "甲", story: { kind: "footnote" } }]);
  expect(relocateSpan({ first: 0, last: 0 }, before, after)).toBeNull();
});

it("what stands unchanged inside the span is still inside it, whatever was put in", () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), fc.nat(7), fc.nat(3), (one, other, at, count) => {
      const letters = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];
      const span = { first: Math.min(one, other), last: Math.max(one, other) };
      const added = [...letters.slice(0, at), ...Array.from({ length: count }, (_, index) => `新${index}`), ...letters.slice(at)];
      const found = relocateSpan(span, snapshotOfText(letters.join("\n")), snapshotOfText(added.join("\n")));
      expect(found).not.toBeNull();
      const inside = found ? added.slice(found.first, found.last + 1).filter((text) => !text.startsWith("新")) : [];
      expect(inside).toEqual(letters.slice(span.first, span.last + 1));
    }),
  );
});
