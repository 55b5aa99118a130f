import type { LedgerDoubt, LedgerMatch } from "../../../src/ledger/types";
import { columnChoices, columnLetter, previewOf, rowChoices } from "../../../src/taskpane/state/column-choices";
import { columnsAreSure } from "../../../src/taskpane/state/columns-are-sure";
import { groupOf, matchViews, rowsOf, tickedValues } from "../../../src/taskpane/state/match-rows";
import { chooseTally, tickRow } from "../../../src/taskpane/state/tick-rows";
import { filledTallies, missingTallies } from "../../../src/taskpane/state/missing-tallies";
import { tallyOf } from "../../ledger/tally-of";

const study = tallyOf("集中学习", "次", "一");
const share = tallyOf("办结率", "%", "一");
const tallies = [study, share];

function match(label: string, value: string, tallyId: string | null, doubt: LedgerDoubt | null = null): LedgerMatch {
  return { row: 0, label, unit: "", section: "", value, tallyId, certain: doubt === null, doubt };
}

describe("the list of matches", () => {
  it.each<[string, LedgerMatch, Record<string, string>, { ticked: boolean; group: string; before?: string; fault?: string | null }]>([
    ["a certain row", match("集中学习", "12", study.id), {}, { ticked: true, group: "certain", before: "", fault: null }],
    ["a row that changes what was typed", match("集中学习", "12", study.id), { [study.id]: "10" }, { ticked: true, group: "certain", before: "10" }],
    ["a row that says the same", match("集中学习", "12次", study.id), { [study.id]: "12" }, { ticked: false, group: "same" }],
    ["a similar name", match("学习", "12", study.id, "similar-name"), {}, { ticked: false, group: "uncertain" }],
    ["a value that the field refuses", match("办结率", "130", share.id), {}, { ticked: false, group: "certain", fault: "over-hundred" }],
    ["no counterpart", match("招商引资", "3", null, "no-tally"), {}, { ticked: false, group: "without" }],
    ["several of the name", match("集中学习", "3", null, "several-tallies"), {}, { ticked: false, group: "uncertain" }],
    ["a tally that is gone from the document", match("集中学习", "3", "gone"), {}, { ticked: false, group: "uncertain" }],
  ])("shows %s as it should", (_, given, typed, expected) => {
    const [view] = matchViews(rowsOf([given], tallies, typed), tallies, typed);
    if (!view) throw new Error("no row");
    expect({ ...view, group: groupOf(view) }).toMatchObject(expected);
  });

  it("ticks one of two rows for the same number, and none when they differ", () => {
    expect(rowsOf([match("甲", "5", study.id), match("乙", "5", study.id)], tallies, {}).map(({ ticked }) => ticked)).toEqual([true, false]);
    const rivals = rowsOf([match("甲", "5", study.id), match("乙", "6", study.id)], tallies, {});
    expect(rivals.map(({ ticked }) => ticked)).toEqual([false, false]);
    expect(matchViews(rivals, tallies, {}).every(({ isRival }) => isRival)).toBe(true);
  });

  it("lets one row give way when another is ticked for the same number", () => {
    const rows = tickRow(rowsOf([match("甲", "5", study.id), match("乙", "6", study.id)], tallies, {}), 0, true);
    expect(tickedValues(matchViews(rows, tallies, {}))).toEqual({ [study.id]: "5" });
    expect(tickedValues(matchViews(tickRow(rows, 1, true), tallies, {}))).toEqual({ [study.id]: "6" });
  });

  it("ticks a row that the writer gives a number, unless the field refuses it, and lets it go again", () => {
    const rows = rowsOf([match("招商引资", "130", null, "no-tally")], tallies, {});
    const given = matchViews(chooseTally(rows, 0, study.id), tallies, {});
    expect(tickedValues(given)).toEqual({ [study.id]: "130" });
    expect(given.map(groupOf)).toEqual(["without"]);
    expect(tickedValues(matchViews(chooseTally(rows, 0, share.id), tallies, {}))).toEqual({});
    expect(tickedValues(matchViews(chooseTally(chooseTally(rows, 0, study.id), 0, null), tallies, {}))).toEqual({});
  });
});

describe("columns", () => {
  const sheet = { name: "", rows: [["一季度台账"], ["序号", "项目", "数量", ""], ["1", "学习", "12次", ""], [], ["2", "党课", "4", ""]] };
  const columns = { label: 1, value: 2, unit: null, section: null, id: null, firstRow: 2 };

  it.each([[0, "A"], [25, "Z"], [26, "AA"], [51, "AZ"], [52, "BA"], [701, "ZZ"], [702, "AAA"]])("number %d is called %s", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });

  it("are offered by letter and title, empty ones not", () => {
    expect(columnChoices(sheet, 2).map(({ letter, title }) => letter + title)).toEqual(["A序号", "B项目", "C数量"]);
    expect(columnChoices({ name: "", rows: [["学习", "12"]] }, 0).map(({ title }) => title)).toEqual(["学习", "12"]);
  });

  it("are previewed with rows that say anything", () => {
    expect(previewOf(sheet, columns)).toEqual([
      { index: 0, cells: { label: "学习", value: "12次", unit: "", section: "" } },
      { index: 2, cells: { label: "党课", value: "4", unit: "", section: "" } },
    ]);
    expect(rowChoices(sheet)[1]).toEqual({ index: 1, text: "序号 项目 数量" });
  });

  it("are sure only when one column alone holds numbers and the names are known", () => {
    const certain = [match("学习", "12", "a"), match("党课", "4", "b")];
    expect(columnsAreSure(sheet, columns, certain)).toBe(false);
    const clear = { name: "", rows: sheet.rows.map((row) => row.slice(1)) };
    const moved = { ...columns, label: 0, value: 1 };
    expect(columnsAreSure(clear, moved, certain)).toBe(true);
    expect(columnsAreSure(clear, moved, certain.map((one) => ({ ...one, certain: false })))).toBe(false);
    expect(columnsAreSure(clear, moved, [])).toBe(false);
  });
});

it("missing and filled numbers are two halves of the form; a refused one is missing", () => {
  const typed = { [study.id]: "12", [share.id]: "130" };
  expect(filledTallies(tallies, typed)).toEqual([study]);
  expect(missingTallies(tallies, typed)).toEqual([share]);
});
