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

  it("knows the words of the organisation, in a label and in a prompt too", () => {
    expect(parseMarkup("{org}召开{orgMeeting}{tally:{orgMeeting}:次}，{prompt:{org}成效:写明{org}的成效}")).toEqual([
      { kind: "field", name: "org" },
      { kind: "text", text: "召开" },
      { kind: "field", name: "orgMeeting" },
      { kind: "tally", label: "{orgMeeting}", unit: "次" },
      { kind: "text", text: "，" },
      { kind: "prompt", title: "{org}成效", text: "写明{org}的成效" },
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
    ["{{year}}", "{{year}}"],
    ["{{org}}", "{{org}}"],
    ["{orgName}", "{orgName}"],
    ["{tally:{year}:次}", "{tally:{year}:次}"],
    ["{tally:{unit}学习:次}", "{tally:{unit}学习:次}"],
    ["{tally:党课:{org}}", "{tally:党课:{org}}"],
  ])("refuses %j and names the piece", (markup, named) => {
    expect(() => parseMarkup(markup)).toThrow(MarkupError);
    expect(() => parseMarkup(markup)).toThrow(named);
  });
});
