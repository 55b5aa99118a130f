import { suggestionOf } from "../../../src/taskpane/state/suggestion-of";

const range = { paragraph: 3, start: 4, end: 8 };
const at = (start: number, end: number, text: string, paragraph = 3) => ({ range: { paragraph, start, end }, text });

it.each([
  ["one edit inside the place", [at(5, 6, "三")], "（三）情"],
  ["an edit of the whole place", [at(4, 8, "新文")], "新文"],
  ["several edits, in any order", [at(7, 8, "景"), at(4, 5, "(")], "(二）景"],
  ["an edit that adds at the end", [at(8, 8, "况")], "（二）情况"],
])("names what stands there after %s", (_, edits, expected) => {
  expect(suggestionOf({ range, excerpt: "（二）情", fix: { edits } })).toBe(expected);
});

it.each([
  ["no fix", undefined],
  ["an empty fix", []],
  ["an edit in another paragraph", [at(4, 5, "x", 2)]],
  ["an edit that reaches out of the place", [at(3, 5, "x")]],
  ["an edit behind the place", [at(8, 9, "x")]],
  ["edits over one another", [at(4, 6, "x"), at(5, 7, "y")]],
  ["nothing left", [at(4, 8, "")]],
  ["the same text", [at(4, 5, "（")]],
  ["a line break", [at(4, 5, "\v")]],
])("offers nothing for %s", (_, edits) => {
  expect(suggestionOf({ range, excerpt: "（二）情", ...(edits ? { fix: { edits } } : {}) })).toBeNull();
});
