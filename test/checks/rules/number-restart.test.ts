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

  it("begins again with one", () => {
    expect(fixedText("一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己")).toBe("一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己");
  });
});
