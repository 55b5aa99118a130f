import fc from "fast-check";
import { doubtfulControls, spanControls, type UnplacedControl } from "../../src/snapshot/span-controls";

function control(text: string, id = 1): UnplacedControl {
  return { id, tag: "", title: "", placeholder: "", text };
}

function spans(text: string, contents: readonly string[]): [number, number][] {
  return spanControls(text, contents.map((content, index) => control(content, index))).map(({ start, end }) => [start, end]);
}

describe("spanControls", () => {
  it.each<[string, string, string[], [number, number][]]>([
    ["finds one control", "开展学习**次", ["**"], [[4, 6]]],
    ["tells equal texts apart by their order", "学习**次、党日**次", ["**", "**"], [[2, 4], [8, 10]]],
    ["does not take a number out of a longer one", "2026年学习26次", ["26"], [[7, 9]]],
    ["keeps the last occurrences for the controls that come later", "12次，12次", ["12", "12"], [[0, 2], [4, 6]]],
    ["prefers a whole number over the first match", "120次学习12次", ["12"], [[6, 8]]],
    ["gives an empty control the end of the one before it", "学习**次", ["**", ""], [[2, 4], [4, 4]]],
    ["gives a text that is nowhere an empty span", "学习次", ["**"], [[0, 0]]],
  ])("%s", (_name, text, contents, expected) => {
    expect(spans(text, contents)).toEqual(expected);
  });

  it("places controls with any texts where they stand when nothing between them repeats them", () => {
    const word = fc.stringMatching(/^[一-十]{1,4}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (contents) => {
        const text = contents.map((content) => `，${content}`).join("");
        const found = spanControls(text, contents.map((content, index) => control(content, index)));
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(contents);
      }),
    );
  });
});

describe("controls that their text does not place", () => {
  it.each<[string, string, readonly string[], readonly number[]]>([
    ["the only place of its text", "学习12次", ["12"], []],
    ["as many places as controls", "学习**次，走访**户", ["**", "**"], []],
    ["a mask outside it", "学习**次，走访**户", ["**"], [0]],
    ["an empty control", "学习次", [""], [0]],
    ["one of two", "学习**次，走访12户，调研**次", ["12", "**"], [1]],
  ])("%s", (_name, text, contents, doubtful) => {
    expect(doubtfulControls(text, contents.map((content) => control(content)))).toEqual(doubtful);
  });

  it("stand where the host says, if their text stands there", () => {
    expect(spanControls("学习**次，走访**户", [{ ...control("**"), start: 8 }])).toMatchObject([{ start: 8, end: 10 }]);
    expect(spanControls("学习**次，走访**户", [{ ...control("**"), start: 7 }])).toMatchObject([{ start: 2, end: 4 }]);
  });
});
