import { fixedText, foundIn } from "../found-in";

describe("number-restart", () => {
  it.each<[string, string, string[]]>([
    ["numbers that go on under a new heading", "一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己", ["number-restart:restart 4 （三）"]],
    ["a single number that goes on", "一、甲\n（一）乙\n二、丙\n（二）丁\n三、戊", ["number-restart:restart 3 （二）"]],
    ["drawn numbers that go on", "〖一、〗甲\n〖（一）〗乙\n〖二、〗丙\n〖（二）〗丁\n〖三、〗戊", ["number-restart:restartDrawn 3 丁"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it("is silent when every heading begins its own numbers", () => {
    expect(foundIn("一、甲\n（一）乙\n二、丙\n（一）丁")).toEqual([]);
  });

  it.each([
    ["run through all parts", "一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n4.己"],
    ["run through all parts in brackets", "一、甲\n（一）乙\n二、丙\n（二）丁\n三、戊\n（三）己"],
    ["run through all parts, an introduced list aside", "一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n材料如下：\n1.己\n2.庚\n三、辛\n4.壬"],
  ])("leaves alone numbers that %s", (_, text) => {
    expect(foundIn(text).filter((finding) => !finding.startsWith("number-single"))).toEqual([]);
  });

  it("expects a number of the list's own form, whatever other parts use", () => {
    const text = "一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己\n三、庚\n1.辛\n2.壬\n四、癸\n3.子\n4.丑\n五、寅\n1.卯\n2.辰";
    expect(foundIn(text)).toContain("number-restart:restart 10 3.");
    expect(fixedText(text).split("\n").slice(10, 12)).toEqual(["1.子", "2.丑"]);
  });

  it("begins again with one", () => {
    expect(fixedText("一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己")).toBe("一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己");
  });
});
