import { reviewedLines } from "../../src/snapshot/reviewed-lines";

describe("reviewedLines", () => {
  it.each<[string, string[], string, string[] | null]>([
    ["takes a line a paragraph", ["一旧", "二"], "一\r二", ["一", "二"]],
    ["bears a break behind the last paragraph", ["一", "二旧"], "一\n二\n", ["一", "二"]],
    ["keeps a last paragraph that is empty", ["一旧", ""], "一\r", ["一", ""]],
    ["gives up when a paragraph is missing", ["一", "二"], "一二", null],
    ["gives up when a line holds what the paragraph has not", ["一", "二"], "一\n三", null],
  ])("%s", (_name, paragraphs, reviewed, expected) => {
    expect(reviewedLines(paragraphs, reviewed)).toEqual(expected);
  });
});
