import { fixedText, foundIn } from "../found-in";

describe("word-doubtful", () => {
  it("hints at words that are mostly meant to be others, and leaves them", () => {
    expect(foundIn("为发展做出贡献，及时反应问题。")).toEqual(["word-doubtful:replace 0 做出", "word-doubtful:replace 0 反应问题"]);
    expect(fixedText("为发展做出贡献。")).toBe("为发展做出贡献。");
  });

  it("hints at 既使 where nothing else is said besides", () => {
    expect(foundIn("既使困难再大，也要完成。")).toEqual(["word-doubtful:replace 0 既使"]);
  });

  it.each([
    ["解决群众反应强烈的问题。", "word-doubtful:replace 0 反应"],
    ["其它工作同步推进。", "word-doubtful:replace 0 其它"],
    ["做到融汇贯通。", "word-doubtful:replace 0 融汇贯通"],
    ["按月缴纳党费。", "word-doubtful:replace 0 缴纳"],
  ])("hints in %s, and offers no fix", (text, found) => {
    expect(foundIn(text)).toEqual([found]);
    expect(fixedText(text)).toBe(text);
  });

  it.each([
    "做出样子来", "群众对新政策反应良好", "少数人出现强烈过敏反应", "作出贡献", "移交待办事项、提交待审议题", "1份量化考核表", "紧急待办", "既使用电子台账，又保留档案",
    "既使企业减负，又使群众受益", "水份额", "尤其它的作用", "设置“其它”选项", "缴纳社会保险费，交纳党费",
  ])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
