import { amountSentencesOf } from "../../../src/checks/agreement/amount-sentences";
import { snapshotOfParagraphs, snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

describe("the sentences with amounts", () => {
  it("are told with their bounds; those without amounts are left out", () => {
    const found = amountSentencesOf(snapshotOfText("学习。召开会议3次，参加27人。第2届。\n无数字\n共5场"));
    expect(found.map(({ paragraph, start, end, amounts }) => [paragraph.index, start, end, amounts.map(({ value }) => value)])).toEqual([
      [0, 3, 16, [3, 27]],
      [2, 0, 3, [5]],
    ]);
  });

  it("do not come from tables", () => {
    expect(amountSentencesOf(snapshotOfParagraphs([{ text: "党员27名", inTable: true }]))).toEqual([]);
  });

  it("are read once for a snapshot", () => {
    const snapshot = snapshotOfText("党员27名");
    expect(amountSentencesOf(snapshot)).toBe(amountSentencesOf(snapshot));
  });
});
