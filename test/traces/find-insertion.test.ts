import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { findInsertion } from "../../src/traces/find-insertion";

describe("findInsertion", () => {
  it.each<[string, string, string[], string | null, number | null]>([
    ["behind its anchor", "前\n甲\n乙\n后", ["甲", "乙"], "前", 1],
    ["where it replaced a paragraph", "甲\n乙", ["甲", "乙"], null, 0],
    ["behind the anchor when the same text stands twice", "甲\n前\n甲\n后", ["甲"], "前", 2],
    ["not when a paragraph was changed", "前\n甲\n丙", ["甲", "乙"], "前", null],
    ["not when something was put between", "前\n甲\n插\n乙", ["甲", "乙"], "前", null],
    ["whatever character the host has for a line break", "前\n甲\u2028乙", ["甲\v乙"], "前", 1],
    ["not when it is nothing", "前", [], null, null],
  ])("%s", (_name, text, inserted, anchor, expected) => {
    expect(findInsertion(snapshotOfText(text), inserted, anchor)).toBe(expected);
  });
});
