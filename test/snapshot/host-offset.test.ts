import fc from "fast-check";
import { hostOffset } from "../../src/snapshot/host-offset";
import type { Paragraph } from "../../src/snapshot/types";

const paragraph = (text: string, hostText?: string): Paragraph => ({
  index: 0,
  story: { kind: "body" },
  indexInStory: 0,
  text,
  ...(hostText === undefined ? {} : { hostText }),
  inTable: false,
  style: "",
  controls: [],
});

it.each<[string, string, string | undefined, number, string, number | null]>([
  ["without deletions", "学习**次", undefined, 2, "**", 2],
  ["another text there", "学习**次", undefined, 1, "**", null],
  ["a deletion before", "学习**次", "原先学习**次", 2, "**", 4],
  ["a deletion behind", "学习**次", "学习**十次", 2, "**", 2],
  ["deletions on both sides", "学习**次，", "原先学习**十次，", 2, "**", 4],
  ["the same words deleted before, the stretch itself certain", "学习**次", "学习学习**次", 2, "**", 4],
  ["the stretch itself deleted once", "学习**次", "学习****次", 2, "**", null],
  ["a deletion inside", "学习**次", "学习*旧*次", 2, "**", null],
])("%s", (_name, text, hostText, start, excerpt, offset) => {
  expect(hostOffset(paragraph(text, hostText), start, excerpt)).toBe(offset);
});

it("never names a place where the stretch does not stand, and always the true one when it names any", () => {
  const pieces = fc.array(fc.record({ text: fc.stringMatching(/^[学习*次，]{1,3}$/), deleted: fc.boolean() }), { maxLength: 8 });
  fc.assert(
    fc.property(pieces, fc.nat(20), fc.integer({ min: 1, max: 4 }), (parts, start, length) => {
      const text = parts.filter(({ deleted }) => !deleted).map((part) => part.text).join("");
      const hostText = parts.map((part) => part.text).join("");
      const truth = parts.flatMap((part) => Array.from(part.text, () => part.deleted)).flatMap((deleted, index) => (deleted ? [] : [index]));
      const excerpt = text.slice(start, start + length);
      const offset = hostOffset(paragraph(text, hostText), start, excerpt);
      if (offset === null) return;
      expect(hostText.slice(offset, offset + excerpt.length)).toBe(excerpt);
      expect(truth.slice(start, start + excerpt.length)).toEqual(Array.from(excerpt, (_, index) => offset + index));
    }),
  );
});
