import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { ControlSpan } from "../../src/snapshot/types";
import { findTallies } from "../../src/tallies/find-tallies";

function control(id: number, tag: string, start: number, end: number, placeholder = ""): ControlSpan {
  return { id, tag, title: "", start, end, placeholder };
}

describe("tallies of controls", () => {
  it("joins controls with the same tag into one tally, in document order, with exact places", () => {
    const tag = "cw.t.集中学习.次";
    const snapshot = snapshotOfParagraphs([
      { text: "一、工作情况" },
      { text: "全年集中学习**次，党课*次。", controls: [control(7, tag, 6, 8), control(8, "cw.t.党课.次", 12, 13)] },
      { text: "（一）学习。集中学习**次。", controls: [control(9, tag, 10, 12)] },
    ]);
    expect(findTallies(snapshot)).toEqual([
      {
        id: `tag:${tag}`,
        label: "集中学习",
        unit: "次",
        section: "一、工作情况",
        sentence: "全年集中学习**次，党课*次。",
        value: null,
        places: [
          { range: { paragraph: 1, start: 6, end: 8 }, excerpt: "**", controlId: 7, value: null },
          { range: { paragraph: 2, start: 10, end: 12 }, excerpt: "**", controlId: 9, value: null },
        ],
      },
      {
        id: "tag:cw.t.党课.次",
        label: "党课",
        unit: "次",
        section: "一、工作情况",
        sentence: "全年集中学习**次，党课*次。",
        value: null,
        places: [{ range: { paragraph: 1, start: 12, end: 13 }, excerpt: "*", controlId: 8, value: null }],
      },
    ]);
  });

  it.each([
    ["集中学习12次", 4, 6, "", "12"],
    ["集中学习**次", 4, 6, "", null],
    ["集中学习次", 4, 4, "", null],
    ["集中学习请填数字次", 4, 8, "请填数字", null],
    ["集中学习  次", 4, 6, "", null],
  ] as const)("reads the value of %j", (text, start, end, placeholder, value) => {
    const snapshot = snapshotOfParagraphs([{ text, controls: [control(1, "cw.t.集中学习.次", start, end, placeholder)] }]);
    expect(findTallies(snapshot).map((tally) => tally.value)).toEqual([value]);
  });

  it("has no value when its places differ or one is missing", () => {
    const at = (id: number) => [control(id, "cw.t.集中学习.次", 4, 6)];
    const values = (second: string) =>
      findTallies(snapshotOfParagraphs([{ text: "集中学习12次", controls: at(1) }, { text: second, controls: at(2) }])).map(({ value }) => value);
    expect(values("集中学习12次")).toEqual(["12"]);
    expect(values("集中学习13次")).toEqual([null]);
    expect(values("集中学习**次")).toEqual([null]);
  });

  it("keeps the words around the number as approximation", () => {
    const snapshot = snapshotOfParagraphs([{ text: "走访约**余户", controls: [control(1, "cw.t.走访.户", 3, 5)] }]);
    expect(findTallies(snapshot).map(({ approx }) => approx)).toEqual(["约余"]);
  });

  it("keeps its id when it is filled", () => {
    const ids = (text: string) => findTallies(snapshotOfParagraphs([{ text, controls: [control(1, "cw.t.走访.户", 2, 4)] }])).map(({ id }) => id);
    expect(ids("走访**户")).toEqual(ids("走访12户"));
  });

  it("leaves prompts of the skeletons alone, also with a mask in them", () => {
    const snapshot = snapshotOfParagraphs([{ text: "围绕【写明*次会议】学习", controls: [control(1, "cw.p.会议", 2, 10)] }]);
    expect(findTallies(snapshot)).toEqual([]);
  });

  it("names the control of somebody else that holds exactly the mask", () => {
    const snapshot = snapshotOfParagraphs([{ text: "发放资料**份", controls: [control(5, "other", 4, 6)] }]);
    expect(findTallies(snapshot).flatMap(({ places }) => places)).toEqual([
      { range: { paragraph: 0, start: 4, end: 6 }, excerpt: "**", controlId: 5, value: null },
    ]);
  });
});

describe("masks in plain text", () => {
  it("are one tally for the same fact in one section and two in two sections", () => {
    const text = "一、总结\n集中学习**次。全年集中学习*次。\n二、打算\n集中学习*次。";
    expect(findTallies(snapshotOfText(text)).map(({ section, label, places }) => [section, label, places.length])).toEqual([
      ["一、总结", "集中学习", 2],
      ["二、打算", "集中学习", 1],
    ]);
  });

  it("are told apart by the part when two parts have a section of the same name", () => {
    const text = "一、总结\n（一）学习\n集中学习*次。\n二、打算\n（一）学习\n集中学习*次。";
    const tallies = findTallies(snapshotOfText(text));
    expect(tallies.map(({ section }) => section)).toEqual(["（一）学习", "（一）学习"]);
    expect(new Set(tallies.map(({ id }) => id)).size).toBe(2);
  });

  it("keep the ids of their neighbours when some of them are filled", () => {
    const masked = findTallies(snapshotOfText("召开座谈会*次、听证会*次，收集建议*条，采纳*条。"));
    const filled = findTallies(snapshotOfText("召开座谈会3次、听证会*次，收集建议20条，采纳*条。"));
    expect(masked).toHaveLength(4);
    expect(filled.map(({ id }) => id)).toEqual([masked[1]?.id, masked[3]?.id]);
  });

  it("in a table are named by the cell before when the cell holds no words", () => {
    const snapshot = snapshotOfParagraphs([
      { text: "主题党日", inTable: true },
      { text: "**次", inTable: true },
    ]);
    expect(findTallies(snapshot).map(({ label, unit }) => [label, unit])).toEqual([["主题党日", "次"]]);
  });

  it("are found in headers, without a section", () => {
    const snapshot = snapshotOfParagraphs([
      { text: "一、总结" },
      { text: "集中学习*次", story: { kind: "header", section: 0, variant: "Primary" } },
    ]);
    expect(findTallies(snapshot).map(({ section, places }) => [section, places[0]?.range.paragraph])).toEqual([["", 1]]);
  });

  it("stay named by their unit, and apart, when nothing else names them", () => {
    expect(findTallies(snapshotOfText("*次\n*次")).map(({ label }) => label)).toEqual(["次", "次"]);
  });

  it.each([
    ["【写明这项打算的落实情况】专题学习**次。", "专题学习**次。"],
    ["今年以来，【写出打算，替换这一段】走访**户，慰问**人。", "今年以来，走访**户，慰问**人。"],
  ])("are named, and known, as they will be when the note before them is gone: %s", (text, without) => {
    const named = (line: string) => findTallies(snapshotOfText(`一、工作\n${line}`)).map(({ id, label, unit }) => [id, label, unit]);
    expect(named(text)).toEqual(named(without));
    expect(named(text).length).toBeGreaterThan(0);
  });

  it("carry the sentence around them", () => {
    expect(findTallies(snapshotOfText("先说明情况。全年集中学习*次，效果很好。再说别的。")).map(({ sentence }) => sentence)).toEqual(["全年集中学习*次，效果很好。"]);
  });
});

describe("very long paragraphs", () => {
  it.each([
    ["clauses without a full stop", "集中学习*次，", 10_000],
    ["masks side by side", "*次", 20_000],
    ["brackets that never close", "“（《*次", 10_000],
    ["digits and blanks", "12  ,", 20_000],
  ])("of %s are read to the end", (_, piece, count) => {
    const text = piece.repeat(count);
    const places = findTallies(snapshotOfText(text)).flatMap((tally) => tally.places);
    expect(places).toHaveLength(piece.includes("*") ? count : 0);
  });
});
