import type { Amount } from "../../../src/checks/agreement/amount";
import { ratioFits, ratioText } from "../../../src/checks/agreement/ratio";
import { numberEnd, readAmount } from "../../../src/checks/agreement/read-amount";

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
  ])("%s of %s may be %s: %s", (part, whole, percent, fits) => {
    expect(ratioFits(amount(part), amount(whole), amount(percent))).toBe(fits);
  });

  it("is written with as many decimals as the other, at least one", () => {
    expect(ratioText(amount("10名"), amount("27名"), amount("27%"))).toBe("37%");
    expect(ratioText(amount("11名"), amount("27名"), amount("27%"))).toBe("40.7%");
    expect(ratioText(amount("11名"), amount("27名"), amount("27.00%"))).toBe("40.74%");
    expect(ratioText(amount("8场"), amount("10场"), amount("30%"), 100)).toBe("20%");
  });
});
