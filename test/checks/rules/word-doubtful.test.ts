import { fixedText, foundIn } from "../found-in";

describe("word-doubtful", () => {
  it("hints at words that are mostly meant to be others, and leaves them", () => {
    expect(foundIn("为发展做出贡献，及时反应问题。")).toEqual(["word-doubtful:replace 0 做出", "word-doubtful:replace 0 反应问题"]);
    expect(fixedText("为发展做出贡献。")).toBe("为发展做出贡献。");
  });

  it("hints at 既使 where nothing else is said besides", () => {
    expect(foundIn("既使困难再大，也要完成。")).toEqual(["word-doubtful:replace 0 既使"]);
  });

  it.each(["做出样子来", "群众反应强烈", "作出贡献", "移交待办事项、提交待审议题", "1份量化考核表", "紧急待办", "既使用电子台账，又保留档案",
    "既使企业减负，又使群众受益", "水份额"])("leaves alone %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
