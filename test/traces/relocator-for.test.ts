import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { relocatorFor, type RememberedPlace } from "../../src/traces/relocator-for";

const mark: RememberedPlace = {
  story: { kind: "body" },
  indexInStory: 1,
  start: 4,
  excerpt: "**",
  left: "开展学习",
  right: "次，讲党课",
};

function place(text: string, remembered: RememberedPlace = mark): string | null {
  const found = relocatorFor(snapshotOfText(text))(remembered);
  return found && `${found.range.paragraph}:${found.range.start}-${found.range.end} ${found.excerpt}`;
}

describe("relocatorFor", () => {
  it.each<[string, string, string | null]>([
    ["where it was", "题目\n开展学习**次，讲党课", "1:4-6 **"],
    ["in a paragraph that moved down", "题目\n新加一段\n开展学习**次，讲党课", "2:4-6 **"],
    ["further right in its paragraph", "题目\n今年，开展学习**次，讲党课", "1:7-9 **"],
    ["under what was typed over it", "题目\n开展学习12次，讲党课", "1:4-6 12"],
    ["although a neighbouring place was filled as well", "题目\n全年学习**次，讲12课", "1:4-6 **"],
    ["under what was typed over it beside another change", "题目\n全年学习12次，讲5课", "1:4-6 12"],
    ["as nothing where it was deleted", "题目\n开展学习次，讲党课", "1:4-4 "],
    ["nowhere when its surroundings are gone", "题目\n别的话**", null],
    ["nowhere in an empty document", "", null],
  ])("finds it %s", (_name, text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it("takes the nearest of equal places", () => {
    expect(place("开展学习**次，讲党课\n题\n题\n开展学习**次，讲党课", { ...mark, indexInStory: 2 })).toBe("3:4-6 **");
  });

  it("does not take a long stretch for something typed over the mark", () => {
    expect(place(`题目\n开展学习${"字".repeat(80)}次，讲党课`)).toBeNull();
  });

  it("goes by the control when there is one, whatever it holds now", () => {
    const snapshot = snapshotOfParagraphs([
      { text: "前" },
      { text: "学习12次", controls: [{ id: 7, tag: "", title: "", placeholder: "", start: 2, end: 4 }] },
    ]);
    expect(relocatorFor(snapshot)({ ...mark, controlId: 7 })).toEqual({
      range: { paragraph: 1, start: 2, end: 4 },
      excerpt: "12",
      controlId: 7,
    });
  });

  it("does not look in another story", () => {
    const snapshot = snapshotOfParagraphs([{ text: "开展学习**次，讲党课", story: { kind: "header", section: 0, variant: "Primary" } }]);
    expect(relocatorFor(snapshot)(mark)).toBeNull();
  });
});
