import { fixedText, foundIn } from "../found-in";

describe("number-double", () => {
  it("finds a number that is drawn and typed", () => {
    expect(foundIn("〖一、〗一、甲\n〖二、〗乙")).toEqual(["number-double:same 0 一、"]);
  });

  it("says so when the two differ, and leaves the choice to the writer", () => {
    expect(foundIn("〖1.〗（一）甲\n（二）乙")).toEqual(["number-double:other 0 （一）"]);
    expect(fixedText("〖1.〗（一）甲\n（二）乙")).toBe("（一）甲\n（二）乙");
  });

  it("takes away the typed one of two equal numbers", () => {
    expect(fixedText("〖一、〗一、甲\n〖二、〗乙")).toBe("甲\n乙");
  });

  it("is all that is said of such a number, and nothing is renumbered", () => {
    const text = "〖一、〗甲\n〖二、〗一、乙\n〖三、〗丙";
    expect(foundIn(text)).toEqual(["number-double:other 1 一、"]);
    expect(fixedText(text)).toBe("甲\n一、乙\n丙");
  });

  it("takes no bullet for a number", () => {
    expect(foundIn("〖•〗一、甲\n〖a.〗二、乙")).toEqual([]);
  });
});
