import { fixedText, foundIn } from "../found-in";

describe("mark-clash", () => {
  it.each(["，。", "。，", "、，", "；。", "：，"])("finds %s", (marks) => {
    expect(foundIn(`抓学习${marks}抓队伍`)).toEqual([`mark-clash:clash 0 ${marks}`]);
  });

  it.each(["谁来抓？！", "抓学习！？", "（一）、抓学习".slice(3), "“抓学习。”，他说"])("leaves alone %s", (text) => {
    expect(foundIn(text).filter((line) => line.startsWith("mark-clash"))).toEqual([]);
  });

  it("leaves the choice to the writer", () => {
    expect(fixedText("抓学习，。抓队伍")).toBe("抓学习，。抓队伍");
  });
});
