import fc from "fast-check";
import { parseTag, promptTag, tagLimit, tallyTag, tallyTitle } from "../../src/skeletons/tags";

describe("tags of content controls", () => {
  it("name the fact and its unit, or the key of a prompt", () => {
    expect(tallyTag("主题党日", "次")).toBe("cw.t.主题党日.次");
    expect(promptTag("unit")).toBe("cw.p.unit");
    expect(tallyTitle("主题党日", "次")).toBe("主题党日（次）");
  });

  it("are read back as they were made, for any label and unit that fit", () => {
    const label = fc.string({ minLength: 1, maxLength: 20 });
    const unit = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes("."));
    fc.assert(
      fc.property(label, unit, (some, measure) => {
        expect(parseTag(tallyTag(some, measure))).toEqual({ kind: "tally", label: some, unit: measure });
        expect(parseTag(promptTag(some))).toEqual({ kind: "prompt", key: some });
      }),
    );
  });

  it.each(["", "unit", "cw.t.", "cw.t.主题党日", "cw.t.主题党日.", "cw.t..次", "cw.p.", "CW.t.主题党日.次"])(
    "leave %j to others",
    (tag) => {
      expect(parseTag(tag)).toBeNull();
    },
  );

  it("keep within what Word stores", () => {
    const longest = "字".repeat(tagLimit - "cw.t..次".length);
    expect(tallyTag(longest, "次")).toHaveLength(tagLimit);
    expect(() => tallyTag(`${longest}字`, "次")).toThrow(RangeError);
    expect(() => promptTag("字".repeat(tagLimit))).toThrow(RangeError);
    expect(() => tallyTitle("字".repeat(tagLimit), "次")).toThrow(RangeError);
  });

  it.each([
    ["", "次"],
    ["党课", ""],
    ["党课", "a.b"],
  ])("refuse label %j with unit %j", (label, unit) => {
    expect(() => tallyTag(label, unit)).toThrow(RangeError);
  });

  it("refuse an empty prompt key", () => {
    expect(() => promptTag("")).toThrow(RangeError);
  });
});
