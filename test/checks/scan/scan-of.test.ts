import { characterClass, classOf } from "../../../src/checks/scan/character-class";
import { paragraphsWith, positionsOf, scanOf } from "../../../src/checks/scan/scan-of";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const { mask, pair, halfMark, digit } = characterClass;

describe("scanOf", () => {
  const snapshot = snapshotOfText("学习**次\n没有\n（一）,3");

  it("joins the classes of each paragraph", () => {
    const { classes } = scanOf(snapshot);
    expect((classes[0] ?? 0) & mask).toBe(mask);
    expect(classes[1]).toBe(0);
    expect((classes[2] ?? 0) & (pair | halfMark | digit)).toBe(pair | halfMark | digit);
  });

  it("is made once a snapshot", () => {
    expect(scanOf(snapshot)).toBe(scanOf(snapshot));
  });

  it("leads a rule to the paragraphs that can concern it", () => {
    expect(paragraphsWith(snapshot, mask | digit).map(({ index }) => index)).toEqual([0, 2]);
  });

  it("gives the offsets of a class", () => {
    expect(positionsOf("学习**次，3月", mask | digit)).toEqual([2, 3, 6]);
  });

  it("lets one character be of several classes", () => {
    expect(classOf["〇".charCodeAt(0)]).toBe(mask | characterClass.hanNumber);
  });
});
