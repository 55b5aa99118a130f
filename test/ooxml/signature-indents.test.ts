import fc from "fast-check";
import { emWidth } from "../../src/ooxml/em-width";
import { characterPitch, textWidth } from "../../src/ooxml/page";
import { signatureIndents } from "../../src/ooxml/signature-indents";

/** Where a line begins and ends, in twips from the left edge of the text. */
function extent(right: number, text: string): readonly [number, number] {
  return [textWidth - right - emWidth(text) * characterPitch, textWidth - right];
}

describe("signature and date without a seal", () => {
  it.each([
    ["a signature that is longer", "经济开发区党支部", "2026年12月20日", 630, 315],
    ["a date that is longer", "河湾镇党支部", "2026年12月20日", 1575, 630],
    ["both as long", "河湾镇第一党支", "2026年12月20日", 630, 0],
    ["a signature that fills the line", "字".repeat(27), "2026年12月20日", 630, 630],
  ])("stand in their places with %s", (_case, signature, date, ofSignature, ofDate) => {
    expect(signatureIndents(signature, date)).toEqual({ signature: ofSignature, date: ofDate });
  });

  it("begin two characters apart, and the longer one ends two characters from the right", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 26 }),
        fc.constantFrom("2026年1月1日", "2026年12月1日", "2026年12月20日"),
        (length, date) => {
          const signature = "字".repeat(length);
          const indents = signatureIndents(signature, date);
          const [signatureBegin, signatureEnd] = extent(indents.signature, signature);
          const [dateBegin, dateEnd] = extent(indents.date, date);
          expect(Math.abs(dateBegin - signatureBegin - 630)).toBeLessThanOrEqual(1);
          const anchored = emWidth(date) > length ? dateEnd : signatureEnd;
          expect(Math.abs(textWidth - 630 - anchored)).toBeLessThanOrEqual(1);
          expect(dateEnd).toBeLessThanOrEqual(textWidth);
          expect(signatureBegin).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
