import fc from "fast-check";
import { sentenceAround } from "../../src/snapshot/sentence-around";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import { textAtRange } from "../../src/snapshot/text-at-range";

const around = (text: string, word: string, most = 20) => {
  const start = text.indexOf(word);
  return sentenceAround(snapshotOfText(text), { paragraph: 0, start, end: start + word.length }, most);
};

describe("sentenceAround", () => {
  it.each<[string, string, number, string, string]>([
    ["the sentence with its end mark", "第一句。开展**次；第三句。", 20, "开展", "次；"],
    ["no more than was asked for", "很长的一句话里面有**次活动按计划开展", 4, "…话里面有", "次活动按…"],
    ["the whole paragraph when no mark stands in it", "开展**次", 20, "开展", "次"],
    ["no dots when the cut falls on the sentence's edge", "前句。开展**次。后句", 2, "开展", "次。"],
    ["no indent", "　　开展**次", 20, "开展", "次"],
  ])("gives %s", (_, text, most, before, after) => {
    expect(around(text, "**", most)).toEqual({ before, excerpt: "**", after });
  });

  it("stops behind a place that ends its sentence itself", () => {
    expect(around("【待补】。后句", "【待补】。")).toEqual({ before: "", excerpt: "【待补】。", after: "" });
  });

  it("gives nothing for a paragraph that is not there", () => {
    expect(sentenceAround(snapshotOfText("甲"), { paragraph: 3, start: 0, end: 1 }, 9)).toEqual({ before: "", excerpt: "", after: "" });
  });

  it("is made of the paragraph's own text, no longer than asked for, and never of half a character", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "。", "；", " ", "𠮷", "*"), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(10), fc.nat(8), (line, from, length, most) => {
        const start = Math.min(from, line.length);
        const range = { paragraph: 0, start, end: Math.min(start + length, line.length) };
        const snapshot = snapshotOfText(line);
        const { before, excerpt, after } = sentenceAround(snapshot, range, most);
        const [left, right] = [before.replace(/^…/, ""), after.replace(/…$/, "")];
        expect(excerpt).toBe(textAtRange(snapshot, range));
        expect(line.slice(0, range.start).endsWith(left) && line.slice(range.end).startsWith(right)).toBe(true);
        expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
