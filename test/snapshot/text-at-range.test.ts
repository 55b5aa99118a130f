import { paragraphAt } from "../../src/snapshot/paragraph-at";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { textAtRange } from "../../src/snapshot/text-at-range";

const snapshot = snapshotOfText("甲乙丙\n\n丁");

describe("reading a snapshot", () => {
  it("gives the text at a range and the paragraph at an index", () => {
    expect(textAtRange(snapshot, { paragraph: 0, start: 1, end: 3 })).toBe("乙丙");
    expect(paragraphAt(snapshot, 2)?.text).toBe("丁");
  });

  it("gives nothing where there is nothing", () => {
    expect(textAtRange(snapshot, { paragraph: 9, start: 0, end: 1 })).toBe("");
    expect(paragraphAt(snapshot, 9)).toBeUndefined();
  });
});
