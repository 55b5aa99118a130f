import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import type { LeftStretch } from "../../../src/traces/left/types";
import { type RememberedMark, withoutMarks } from "../../../src/traces/left/without-marks";

const texts = ["全年集中学习**次。", "走访群众**户。"];
const snapshot = snapshotOfParagraphs(texts.map((text) => ({ text })));

function highlight(paragraph: number, start: number, end: number, colour: string): LeftStretch {
  return { kind: "highlight", colour, story: "body", indexInStory: paragraph, start, end, paragraphText: texts[paragraph] ?? "" };
}

function mark(paragraph: number, start: number, excerpt: string, before: RememberedMark["before"] = [{ length: excerpt.length, colour: null }]): RememberedMark {
  return { story: { kind: "body" }, indexInStory: paragraph, start, excerpt, colour: "#FFFF00", before, left: "", right: "" };
}

function shown(stretches: readonly LeftStretch[]): string[] {
  return stretches.map(({ kind, colour, indexInStory, start, end }) => `${kind} ${colour} ${indexInStory}:${start}-${end}`);
}

it.each<[string, LeftStretch[], RememberedMark[], string[]]>([
  ["without marks everything is the writer's", [highlight(0, 6, 8, "yellow")], [], ["highlight yellow 0:6-8"]],
  ["a mark goes", [highlight(0, 6, 8, "yellow"), highlight(1, 4, 6, "yellow")], [mark(0, 6, "**")], ["highlight yellow 1:4-6"]],
  ["the writer's own beside it stays", [highlight(0, 4, 9, "yellow")], [mark(0, 6, "**")], ["highlight yellow 0:4-6", "highlight yellow 0:8-9"]],
  ["the writer's earlier colours come back", [highlight(0, 6, 8, "yellow")], [mark(0, 6, "**", [{ length: 1, colour: "#00FFFF" }, { length: 1, colour: null }])], ["highlight cyan 0:6-7"]],
  ["the same colour of before joins its neighbours", [highlight(0, 4, 9, "yellow")], [mark(0, 6, "**", [{ length: 2, colour: "#FFFF00" }])], ["highlight yellow 0:4-9"]],
  ["what the writer coloured anew stays", [highlight(0, 6, 8, "cyan")], [mark(0, 6, "**")], ["highlight cyan 0:6-8"]],
  ["a mark whose text is gone takes nothing with it", [highlight(0, 6, 8, "yellow")], [mark(0, 6, "##")], ["highlight yellow 0:6-8"]],
])("%s", (_name, stretches, marks, expected) => {
  expect(shown(withoutMarks(stretches, marks, snapshot))).toEqual(expected);
});

it("leaves everything but highlights alone, and keeps the order", () => {
  const comment: LeftStretch = { ...highlight(0, 6, 6, ""), kind: "comment" };
  const shading: LeftStretch = { ...highlight(1, 4, 6, "FFC000"), kind: "shading" };
  expect(shown(withoutMarks([comment, highlight(0, 6, 8, "yellow"), shading], [mark(0, 6, "**"), mark(1, 4, "**")], snapshot))).toEqual(["comment  0:6-6", "shading FFC000 1:4-6"]);
});

describe("in a paragraph that the file tells without its deleted words", () => {
  const stretch: LeftStretch = { ...highlight(0, 4, 6, "yellow"), paragraphText: "全年学习**次。" };

  it("finds a mark by its words", () => {
    expect(withoutMarks([stretch], [mark(0, 6, "**")], snapshot)).toEqual([]);
  });

  it("leaves it where the words stand in another number", () => {
    const doubled = { ...stretch, paragraphText: "全年学习**次**。" };
    expect(withoutMarks([doubled], [mark(0, 6, "**")], snapshot)).toEqual([doubled]);
  });
});
