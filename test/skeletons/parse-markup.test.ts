import { MarkupError, parseMarkup } from "../../src/skeletons/parse-markup";

describe("the markup of skeletons", () => {
  it("gives text, fields, tallies, prompts and title breaks in order", () => {
    expect(parseMarkup("{year}年，{unit}|开展{tally:党课:次}，{prompt:原因:写明原因}。")).toEqual([
      { kind: "field", name: "year" },
      { kind: "text", text: "年，" },
      { kind: "field", name: "unit" },
      { kind: "mayBreak" },
      { kind: "text", text: "开展" },
      { kind: "tally", label: "党课", unit: "次" },
      { kind: "text", text: "，" },
      { kind: "prompt", title: "原因", text: "写明原因" },
      { kind: "text", text: "。" },
    ]);
  });

  it("gives nothing for an empty text", () => {
    expect(parseMarkup("")).toEqual([]);
  });

  it.each([
    ["{month}", "{month}"],
    ["{}", "{}"],
    ["{tally:党课}", "{tally:党课}"],
    ["{tally::次}", "{tally::次}"],
    ["{tally:党课:次:年}", "{tally:党课:次:年}"],
    ["{prompt:原因:}", "{prompt:原因:}"],
    ["{field:unit:x}", "{field:unit:x}"],
    ["年{year", "unpaired {"],
    ["year}年", "unpaired }"],
    ["{{year}}", "unpaired {"],
  ])("refuses %j and names the piece", (markup, named) => {
    expect(() => parseMarkup(markup)).toThrow(MarkupError);
    expect(() => parseMarkup(markup)).toThrow(named);
  });
});
