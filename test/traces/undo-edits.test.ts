import fc from "fast-check";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { type EditedParagraph, undoEdits } from "../../src/traces/undo-edits";

const record: EditedParagraph = {
  story: { kind: "body" },
  indexInStory: 0,
  before: "学习**次，党日*次",
  edits: [
    { start: 2, end: 4, text: "12" },
    { start: 8, end: 9, text: "4" },
  ],
};

function undone(text: string): string[] | null {
  const places = undoEdits([record], snapshotOfText(text));
  return places && places.map(({ range, excerpt, text: was }) => `${range.paragraph}:${range.start}-${range.end} ${excerpt}→${was}`);
}

describe("undoEdits", () => {
  it.each<[string, string, string[] | null]>([
    ["takes back all edits", "学习12次，党日4次", ["0:2-4 12→**", "0:8-9 4→*"]],
    ["takes back those that were made before the batch failed", "学习12次，党日*次", ["0:2-4 12→**"]],
    ["has nothing to do where nothing was made", "学习**次，党日*次", []],
    ["finds a paragraph that moved", "新的一段\n学习12次，党日4次", ["1:2-4 12→**", "1:8-9 4→*"]],
    ["leaves a paragraph alone that was edited since", "学习13次，党日4次", null],
  ])("%s", (_name, text, expected) => {
    expect(undone(text)).toEqual(expected);
  });

  it.each<[string, readonly [number, number, string][], string, string[]]>([
    ["with the character before", [[2, 4, ""]], "学习次，党日*次", ["0:1-2 习→习**"]],
    ["at the beginning, with the character behind", [[0, 2, ""]], "**次，党日*次", ["0:0-1 *→学习*"]],
    ["beside another place, as a part of it", [[2, 3, "12"], [3, 4, ""]], "学习12次，党日*次", ["0:2-4 12→**"]],
    ["before another place at the beginning, as a part of it", [[0, 2, ""], [2, 4, "12"]], "12次，党日*次", ["0:0-2 12→学习**"]],
    ["of everything, by a place that cannot be found", [[0, 10, ""]], "", ["0:0-0 →学习**次，党日*次"]],
  ])("takes a deletion back %s", (_name, edits, text, expected) => {
    const deleted = { ...record, edits: edits.map(([start, end, now]) => ({ start, end, text: now })) };
    const places = undoEdits([deleted], snapshotOfText(text));
    expect(places?.map(({ range, excerpt, text: was }) => `${range.paragraph}:${range.start}-${range.end} ${excerpt}→${was}`)).toEqual(expected);
  });

  it("finds a field by its id in a paragraph that was edited elsewhere", () => {
    const snapshot = snapshotOfParagraphs([
      { text: "今年学习12次", controls: [{ id: 3, tag: "", title: "", placeholder: "", start: 4, end: 6 }] },
    ]);
    const fields = { ...record, edits: [{ start: 2, end: 4, text: "12", controlId: 3 }] };
    expect(undoEdits([fields], snapshot)).toEqual([{ range: { paragraph: 0, start: 4, end: 6 }, excerpt: "12", text: "**", controlId: 3 }]);
  });

  it("leads back to the text before, however many of the edits were made", () => {
    const stretch = fc.record({ keep: fc.stringMatching(/^[甲乙丙𠮷]{0,3}$/u), was: fc.stringMatching(/^[*]{1,2}$/), text: fc.stringMatching(/^[0-9]{0,3}$/) });
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 5 }), fc.nat(), (stretches, seed) => {
        const done = seed % (stretches.length + 1);
        let before = "";
        let now = "";
        const edits = stretches.map(({ keep, was, text }, index) => {
          const start = before.length + keep.length;
          before += keep + was;
          now += keep + (index < done ? text : was);
          return { start, end: start + was.length, text };
        });
        const places = undoEdits([{ story: { kind: "body" }, indexInStory: 0, before, edits }], snapshotOfText(now));
        if (now !== "") expect(places?.every(({ range, excerpt }) => excerpt !== "" && now.slice(range.start, range.end) === excerpt)).toBe(true);
        const back = [...(places ?? [])]
          .sort((one, other) => other.range.start - one.range.start)
          .reduce((text, { range, text: was }) => text.slice(0, range.start) + was + text.slice(range.end), now);
        expect(back).toBe(before);
      }),
    );
  });
});
