import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";
import { progressOf } from "../../src/tallies/progress-of";
import { toEdits } from "../../src/tallies/to-edits";

const tag = "cw.t.集中学习.次";
const id = `tag:${tag}`;

function report(first: string, second: string) {
  return findTallies(
    snapshotOfParagraphs([
      { text: `集中学习${first}次`, controls: [{ id: 1, tag, title: "", start: 4, end: 4 + first.length, placeholder: "" }] },
      { text: `学习${second}次`, controls: [{ id: 2, tag, title: "", start: 2, end: 2 + second.length, placeholder: "" }] },
    ]),
  );
}

describe("the edits of typed values", () => {
  it("write one value to all places, each with its own id and the text that stood there", () => {
    expect(toEdits(report("**", "*"), { [id]: "１２次" })).toEqual([
      { id: `${id}#0`, range: { paragraph: 0, start: 4, end: 6 }, excerpt: "**", controlId: 1, text: "12" },
      { id: `${id}#1`, range: { paragraph: 1, start: 2, end: 3 }, excerpt: "*", controlId: 2, text: "12" },
    ]);
  });

  it("leave out places that already hold the value", () => {
    expect(toEdits(report("12", "**"), { [id]: "12" }).map((edit) => edit.id)).toEqual([`${id}#1`]);
  });

  it("put the mask back when a control is cleared, and only where a number stood", () => {
    expect(toEdits(report("12", "*"), { [id]: "" }).map((edit) => [edit.id, edit.text])).toEqual([[`${id}#0`, "**"]]);
  });

  it.each([["abc"], ["2.5"], ["-1"]])("write nothing for %j", (value) => {
    expect(toEdits(report("**", "*"), { [id]: value })).toEqual([]);
  });

  it("write nothing for an id that no tally has, and for one not typed", () => {
    expect(toEdits(report("**", "*"), { other: "12" })).toEqual([]);
  });

  it("leave an empty value of plain text alone", () => {
    const tallies = findTallies(snapshotOfText("集中学习**次"));
    expect(toEdits(tallies, { [tallies[0]?.id ?? ""]: "" })).toEqual([]);
  });
});

describe("the progress of the form", () => {
  it.each([
    ["**", {}, 0],
    ["12", {}, 1],
    ["**", { [id]: "12" }, 1],
    ["**", { [id]: "" }, 0],
    ["12", { [id]: "" }, 0],
    ["**", { [id]: "十二" }, 0],
    ["12", { [id]: "abc" }, 0],
  ])("with %j in the document and %j typed counts %i", (text, typed, filled) => {
    expect(progressOf(report(text, text), typed)).toEqual({ filled, total: 1 });
  });
});
