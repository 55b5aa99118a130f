import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { fieldsOf } from "../../src/tallies/fields-of";
import { findTallies } from "../../src/tallies/find-tallies";
import { toEdits } from "../../src/tallies/to-edits";
import type { FilledField } from "../../src/tallies/types";
import { written } from "./written";

/** Fills all tallies of a text and remembers them. */
function filled(text: string, values: readonly string[]): { readonly text: string; readonly fields: readonly FilledField[] } {
  const before = snapshotOfText(text);
  const tallies = findTallies(before);
  const edits = toEdits(tallies, Object.fromEntries(tallies.map(({ id }, index) => [id, values[index] ?? ""])));
  const fields = fieldsOf(before, tallies.flatMap((tally) => tally.places.map((place) => ({ id: tally.id, place }))));
  return { text: written(before, edits).paragraphs.map((paragraph) => paragraph.text).join("\n"), fields };
}

const shown = (text: string, fields: readonly FilledField[]) => findTallies(snapshotOfText(text), fields).map(({ label, unit, value, places }) => [label, unit, value, places[0]?.range.start]);

describe("a field that was filled", () => {
  const text = "一、学习\n全年集中学习**次，召开支委会*次。\n二、队伍\n发展党员 名，投入*元，慰问*余人。";
  const done = filled(text, ["12", "三", "5", "1.2万", "20余"]);

  it("stays a field with its value", () => {
    expect(done.text).toBe("一、学习\n全年集中学习12次，召开支委会三次。\n二、队伍\n发展党员5名，投入1.2万元，慰问20余人。");
    expect(shown(done.text, done.fields)).toEqual([
      ["集中学习", "次", "12", 6],
      ["支委会", "次", "三", 15],
      ["发展党员", "名", "5", 4],
      ["投入资金", "元", "1.2万", 9],
      ["慰问", "人", "20", 17],
    ]);
  });

  it("a cell filled in Chinese numerals does not name the cell behind it", () => {
    const cells = (texts: readonly string[]) => snapshotOfParagraphs(texts.map((cell) => ({ text: cell, inTable: true, style: "", story: { kind: "body" } as const })));
    const before = cells(["投入*元", "走访*次"]);
    const places = findTallies(before).flatMap((tally) => tally.places.map((place) => ({ id: tally.id, place })));
    const after = findTallies(cells(["投入二十元", "走访3次"]), fieldsOf(before, places));
    expect(after.map(({ id, value }) => [id, value])).toEqual([["text:|投入资金|元", "二十"], ["text:|走访|次", "3"]]);
  });

  it("is a plain number to a reading that does not remember it", () => {
    expect(shown(done.text, [])).toEqual([]);
  });

  it("outlives edits elsewhere, other numbers in its sentence, and its own new number", () => {
    const edited = `前言。2024年起，开展12次。\n${done.text.replace("12次", "150次").replace("二、队伍", "二、队伍建设\n新的一段。")}`;
    expect(shown(edited, done.fields).map(([label, , value]) => [label, value])).toEqual([
      ["集中学习", "150"],
      ["支委会", "三"],
      ["发展党员", "5"],
      ["投入资金", "1.2万"],
      ["慰问", "20"],
    ]);
  });

  it("is dropped with its sentence, and alone", () => {
    const edited = done.text.replace("全年集中学习12次，召开支委会三次。", "");
    expect(shown(edited, done.fields).map(([label]) => label)).toEqual(["发展党员", "投入资金", "慰问"]);
  });

  it("is one tally with the places that are still missing, which then has no value", () => {
    const before = snapshotOfText("集中学习*次。全年集中学习*次。");
    const [tally] = findTallies(before);
    const [place] = tally?.places ?? [];
    if (tally === undefined || place === undefined) throw new Error("no tally");
    const fields = fieldsOf(before, [{ id: tally.id, place }]);
    const [again, ...others] = findTallies(snapshotOfText("集中学习12次。全年集中学习*次。"), fields);
    expect(others).toEqual([]);
    expect([again?.id, again?.value, again?.places.map(({ value }) => value)]).toEqual([tally.id, null, ["12", null]]);
  });

  it("is told from an equal sentence by its order", () => {
    const before = snapshotOfText("开展活动*次。\n开展活动8次。\n开展活动*次。");
    const places = findTallies(before).flatMap((tally) => tally.places.map((place) => ({ id: tally.id, place })));
    const after = snapshotOfText("开展活动7次。\n开展活动8次。\n开展活动9次。");
    const again = findTallies(after, fieldsOf(before, places)).flatMap((tally) => tally.places);
    expect(again.map(({ value, range }) => [value, range.paragraph])).toEqual([["7", 0], ["9", 2]]);
  });

  it("has one value when a numeral and digits say the same number", () => {
    const done = filled("集中学习*次。全年集中学习*次。", ["3"]);
    expect(shown(done.text.replace("全年集中学习3次", "全年集中学习三次"), done.fields)).toEqual([["集中学习", "次", "3", 4]]);
  });

});

describe("a control that others made", () => {
  const report = (text: string, content: string, placeholder = "") => {
    const start = text.indexOf(content);
    return snapshotOfParagraphs([{ text, controls: [{ id: 7, tag: "Text1", title: "", start, end: start + content.length, placeholder }] }]);
  };

  it.each([
    ["a mask", "集中学习**次，发放资料*份。", "**", ""],
    ["a prompt", "集中学习单击或点击此处输入文字。次，发放资料*份。", "单击或点击此处输入文字。", "单击或点击此处输入文字。"],
    ["a blank", "集中学习   次，发放资料*份。", "   ", ""],
  ])("with %s before a measure word is a tally, and still one when it is filled", (_, text, content, placeholder) => {
    const before = report(text, content, placeholder);
    const tallies = findTallies(before);
    expect(tallies.map(({ label, unit, value }) => [label, unit, value])).toEqual([["集中学习", "次", null], ["发放资料", "份", null]]);
    expect(tallies[0]?.places).toEqual([{ range: { paragraph: 0, start: 4, end: 4 + content.length }, excerpt: content, controlId: 7, value: null }]);
    const after = written(before, toEdits(tallies, { [tallies[0]?.id ?? ""]: "12" }));
    const again = findTallies(after);
    expect(again.map(({ id, value }) => [id, value])).toEqual([[tallies[0]?.id, "12"], [tallies[1]?.id, null]]);
    expect(again[0]?.places[0]).toMatchObject({ range: { start: 4, end: 6 }, controlId: 7 });
    expect(toEdits(again, { [again[0]?.id ?? ""]: "" }).map((edit) => edit.text)).toEqual(["**"]);
  });

  it.each([
    ["words", "集中学习若干次。", "若干"],
    ["a mask among words", "集中学习约**次。", "约**"],
    ["a number before no measure word", "截至2024年。", "2024"],
  ])("with %s is no place as a whole", (_, text, content) => {
    expect(findTallies(report(text, content)).flatMap(({ places }) => places.filter(({ controlId }) => controlId !== undefined))).toEqual([]);
  });

  it("is one place when it is remembered, too", () => {
    const snapshot = report("集中学习12次。", "12");
    const [tally] = findTallies(snapshot);
    const [place] = tally?.places ?? [];
    if (tally === undefined || place === undefined) throw new Error("no tally");
    expect(findTallies(snapshot, fieldsOf(snapshot, [{ id: tally.id, place }]))).toEqual([tally]);
  });
});
