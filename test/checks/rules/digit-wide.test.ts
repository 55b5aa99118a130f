import { fixedText, foundIn } from "../found-in";

const found = (text: string) => foundIn(text).filter((one) => one.startsWith("digit-wide"));

describe("digit-wide", () => {
  it("finds every full-width figure in running text, a number of several figures once", () => {
    expect(found("新建站点１２座，投资３亿元，于２０２６年完工。")).toEqual(["digit-wide:wide 0 １２", "digit-wide:wide 0 ３", "digit-wide:wide 0 ２０２６"]);
  });

  it.each(["１．抓学习。", "　２、抓队伍。", "新建站点12座。"])("leaves alone %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("writes half-width figures", () => {
    expect(fixedText("新建站点１２座。")).toBe("新建站点12座。");
  });
});
