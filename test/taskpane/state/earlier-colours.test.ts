import { withEarlierColours } from "../../../src/taskpane/state/earlier-colours";
import type { MarkRecord } from "../../../src/word/word-host";

const yellow = "#FFFF00";
const cyan = "#00FFFF";

function mark(excerpt: string, before: (string | null)[], more: Partial<MarkRecord> = {}): MarkRecord {
  const pieces = before.map((colour) => ({ length: 1, colour }));
  return { id: excerpt, story: { kind: "body" }, indexInStory: 3, start: 0, excerpt, colour: yellow, before: pieces, left: "左", right: "右", ...more };
}

const befores = (marks: readonly MarkRecord[]) => marks.map(({ before }) => before.map(({ colour }) => colour));

describe("the colours of before, when a mark is set again after 清除标记", () => {
  const cleared = [mark("甲", [null]), mark("乙丙", [cyan, null])];

  it("are those in the document as a rule", () => {
    const records = [mark("甲", [null]), mark("乙丙", [cyan, null])];
    expect(withEarlierColours(records, cleared)).toEqual(records);
    expect(withEarlierColours(records, [])).toEqual(records);
  });

  it("are those of then when Ctrl+Z brought all of our colours back, also behind new paragraphs", () => {
    const records = [mark("甲", [yellow], { indexInStory: 5 }), mark("乙丙", [yellow, yellow], { indexInStory: 6 }), mark("丁", [null])];
    expect(befores(withEarlierColours(records, cleared))).toEqual([[null], [cyan, null], [null]]);
  });

  it("are those in the document where the writer coloured one of several places", () => {
    const records = [mark("甲", [yellow]), mark("乙丙", [cyan, null])];
    expect(withEarlierColours(records, cleared)).toEqual(records);
  });

  it("are those in the document where the words around have changed", () => {
    const records = [mark("甲", [yellow], { left: "别的" })];
    expect(withEarlierColours(records, cleared)).toEqual(records);
  });
});
