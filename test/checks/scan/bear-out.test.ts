import { bearOut, HINTED } from "../../../src/checks/scan/bear-out";
import { scanOf } from "../../../src/checks/scan/scan-of";
import { trait } from "../../../src/checks/scan/traits";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

/** The traits of a text that two neighbours only hint at. */
function traitsOf(text: string): number {
  return (scanOf(snapshotOfText(text)).traits[0] ?? 0) & HINTED;
}

describe("traits that the text around two neighbours bears out", () => {
  it.each<[string, string, number]>([
    ["a measure word without a figure", "召开会议次。", trait.bareMeasure],
    ["a measure word without a figure at the end", "召开会议，投入经费万元", trait.bareMeasure],
    ["a measure word behind a figure", "召开会议30次。", 0],
    ["a measure word of several characters behind a figure", "参加30余万人次，", 0],
    ["a date with dots", "于2024.7.1召开", trait.dottedDate],
    ["a figure with decimals", "占99.6%", 0],
    ["a month with a nought", "于05月召开", trait.leadingZero],
    ["a nought alone", "共0件", 0],
    ["a deed told as done", "开展了活动", trait.done],
    ["deeds told as done in number", "共召开会议", trait.done],
    ["deeds that are not told as done", "组织开展活动", 0],
  ])("%s", (_, text, expected) => {
    expect(traitsOf(text)).toBe(expected);
  });

  it("says nothing of traits that are not hinted at", () => {
    expect(bearOut("召开会议次。", 5, 0)).toBe(0);
  });
});
