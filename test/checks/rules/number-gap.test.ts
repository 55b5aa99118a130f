import { readExample } from "../../../src/checks/read-example";
import { runChecks } from "../../../src/checks/run-checks";
import { fixedText, foundIn } from "../found-in";

describe("number-gap", () => {
  it.each<[string, string, string[]]>([
    ["the number behind a gap", "一、甲\n三、乙\n四、丙", ["number-gap:gap 1 三、"]],
    ["a gap at the end", "（一）甲\n（二）乙\n（四）丙", ["number-gap:gap 2 （四）"]],
    ["a gap of drawn numbers", "〖1.〗甲\n〖3.〗乙", ["number-gap:gapDrawn 1 乙"]],
    ["the gap and not the numbers above it", "一、甲\n（一）乙\n（三）丙\n二、丁", ["number-gap:gap 2 （三）"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    ["figures that begin a sentence", "一、甲\n3.5亿元已到位。\n5、6月份完成。\n二、乙"],
    ["十一 behind 十", "一二三四五六七八九十".split("").map((n) => `${n}、甲`).join("\n") + "\n十一、乙"],
    ["points that go on inside a paragraph", "1.甲；2.乙。\n3.丙；4.丁。\n5.戊"],
    ["a point that begins with a figure", "1.甲\n2.10个村试点。\n3.丙"],
    ["a number with a blank before its mark", "一、甲\n二 、乙\n三、丙"],
    ["attachments listed behind 附件：1.", "一、甲\n二、乙\n附件：1.名单\n2.台账"],
  ])("leaves alone %s", (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("says which numbers are missing", () => {
    const messages = runChecks(readExample("一、甲\n二、乙\n六、丙").snapshot, {}).map(({ data }) => data);
    expect(messages).toEqual([{ label: "六、", expected: "三、", previous: "二、", missing: "三、至五、" }]);
  });

  it("closes the gap", () => {
    expect(fixedText("1.甲\n3.乙\n4.丙")).toBe("1.甲\n2.乙\n3.丙");
  });

  it("repairs a gap and a repeat that cancel each other out", () => {
    expect(fixedText("1.甲\n3.乙\n4.丙\n4.丁")).toBe("1.甲\n2.乙\n3.丙\n4.丁");
  });
});
