import type { Amount } from "../../../src/checks/agreement/amount";
import { ratioFits } from "../../../src/checks/agreement/ratio";
import { numberEnd, readAmount } from "../../../src/checks/agreement/read-amount";
import { percentText } from "../../../src/checks/agreement/reckoning";

function amount(text: string): Amount {
  const read = readAmount(text, 0, numberEnd(text, 0));
  if (read === null) throw new Error(text);
  return read;
}

describe("a percentage of two numbers", () => {
  it.each<[string, string, string, boolean]>([
    ["10名", "27名", "37%", true],
    ["10名", "27名", "37.0%", true],
    ["10名", "27名", "37.04%", true],
    ["10名", "27名", "37.2%", false],
    ["10名", "27名", "27%", false],
    ["2名", "3名", "66%", true],
    ["2名", "3名", "67%", true],
    ["1.5亿元", "4.6亿元", "32.6%", true],
    ["1.5亿元", "4.6亿元", "33.9%", true],
    ["1.5亿元", "4.6亿元", "36%", false],
    ["8亿元", "10亿元", "85%", false],
    ["1234万元", "2468万元", "50.04%", true],
  ])("%s of %s may be %s: %s", (part, whole, percent, fits) => {
    expect(ratioFits(amount(part), amount(whole), amount(percent))).toBe(fits);
  });

  it("is written with as many decimals as the other, at least one", () => {
    expect(percentText((10 / 27) * 100, amount("27%"))).toBe("37%");
    expect(percentText((11 / 27) * 100, amount("27%"))).toBe("40.7%");
    expect(percentText((11 / 27) * 100, amount("27.00%"))).toBe("40.74%");
    expect(percentText(-20, amount("30%"))).toBe("20%");
  });
});
