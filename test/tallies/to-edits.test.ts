import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findTallies } from "../../src/tallies/find-tallies";
import { progressOf } from "../../src/tallies/progress-of";
import { toEdits } from "../../src/tallies/to-edits";
import type { Tally } from "../../src/tallies/types";

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

describe("the form of a place", () => {
  const places = (text: string, value: string | null, approx?: string): Tally[] => [
    {
      id: "学习",
      label: "集中学习",
      unit: "次",
      section: "",
      sentence: "",
      value,
      places: [{ range: { paragraph: 0, start: 0, end: text.length }, excerpt: text, value, ...(approx === undefined ? {} : { approx }) }],
    },
  ];

  it.each<[string, string | null, string | undefined, string, string]>([
    ["三", "三", undefined, "2", "两"],
    ["三", "三", undefined, "12", "十二"],
    ["三", "三", undefined, "22", "二十二"],
    ["两", "两", undefined, "20余", "二十余"],
    ["二十余", "二十余", undefined, "30", "三十"],
    ["三", "三", undefined, "12345", "12345"],
    ["三", "三", undefined, "四", "四"],
    ["**", null, undefined, "三", "三"],
    ["12", "12", undefined, "三", "三"],
    ["**", null, "余", "20余", "20"],
    ["**", null, "约", "约20", "20"],
    ["**", null, "约", "20余", "20"],
    ["**", null, undefined, "20余", "20余"],
    ["**", null, undefined, "1.2万", "1.2万"],
    ["十", "十", "余", "30余", "三十"],
  ])("writes over %j (%j, with %j around it) for %j: %j", (excerpt, value, approx, raw, text) => {
    expect(toEdits(places(excerpt, value, approx), { 学习: raw }).map((edit) => edit.text)).toEqual([text]);
  });

  it("leaves a Chinese numeral that says the same number", () => {
    expect(toEdits(places("两", "两"), { 学习: "2" })).toEqual([]);
  });

  it("puts the mask back over a number in plain text that is cleared", () => {
    expect(toEdits(places("12", "12"), { 学习: "" }).map((edit) => edit.text)).toEqual(["**"]);
  });
});

describe("the progress of the form", () => {
  it.each([
    ["**", {}, 0],
    ["12", {}, 1],
    ["**", { [id]: "12" }, 1],
    ["**", { [id]: "" }, 0],
    ["12", { [id]: "" }, 0],
    ["**", { [id]: "十二" }, 1],
    ["**", { [id]: "几" }, 0],
    ["12", { [id]: "abc" }, 0],
  ])("with %j in the document and %j typed counts %i", (text, typed, filled) => {
    expect(progressOf(report(text, text), typed)).toEqual({ filled, total: 1 });
  });
});
