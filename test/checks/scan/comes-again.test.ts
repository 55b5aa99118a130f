import fc from "fast-check";
import { comesAgain, endText } from "../../../src/checks/scan/comes-again";

/** Whether any character of a text is told. */
function isTold(text: string): boolean {
  const told = Array.from(text, (char) => comesAgain(char.charCodeAt(0)));
  endText();
  return told.includes(true);
}

describe("comesAgain", () => {
  it("passes over a text in which nothing comes again", () => {
    expect(isTold("全年召开会议，研究工作")).toBe(false);
  });

  it("passes over two words that have a character in common", () => {
    expect(isTold("工作会议，工作要点")).toBe(false);
  });

  it("knows nothing of the text before", () => {
    expect([isTold("方法"), isTold("方法")]).toEqual([false, false]);
  });

  it("tells of the same verb behind another manner", () => {
    expect(isTold("认真学习深入学习")).toBe(true);
  });

  it("tells of every word of two to eight characters that stands there twice, whatever it is made of", () => {
    const char = fc.constantFrom("甲", "乙", "丙", "丁");
    fc.assert(
      fc.property(fc.string({ unit: char, maxLength: 12 }), fc.string({ unit: char, minLength: 2, maxLength: 8 }), (before, word) => {
        expect(isTold(before + word + word)).toBe(true);
      }),
    );
  });
});
