import { fixedText, foundIn } from "../found-in";

describe("mark-doubled", () => {
  it.each<[string, string[]]>([
    ["抓学习，，抓队伍。", ["mark-doubled:doubled 0 ，，"]],
    ["抓学习。。", ["mark-doubled:doubled 0 。。"]],
    ["学习、、培训；；实践：：见效", ["mark-doubled:doubled 0 、、", "mark-doubled:doubled 0 ；；", "mark-doubled:doubled 0 ：："]],
    ["抓学习,，抓队伍。", ["mark-doubled:doubled 0 ,，"]],
    ["抓学习,,抓队伍。", ["mark-doubled:doubled 0 ,,"]],
    ["抓学习，，，抓队伍。", ["mark-doubled:doubled 0 ，，，"]],
  ])("finds %s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each(["谁来抓？？抓什么！！", "抓学习……抓队伍", "“抓学习。”他说。"])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it("keeps one of the marks, full-width", () => {
    expect(fixedText("抓学习，，抓队伍,,抓作风。。")).toBe("抓学习，抓队伍，抓作风。");
  });
});
