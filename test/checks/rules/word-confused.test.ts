import { confusedWords } from "../../../src/checks/data/confused-words";
import { fixedText, foundIn } from "../found-in";

const found = (text: string) => foundIn(text).filter((line) => line.startsWith("word-confused")).map((line) => line.split(" ").slice(2).join(" "));

describe("word-confused", () => {
  it.each<[string, string[]]>([
    ["截止2026年11月底，开展活动", ["截止"]],
    ["截止目前，台帐齐全", ["截止", "台帐"]],
    ["时势学习、重要时事节点", ["时势", "时事"]],
    ["党性淡簿，暧民心", ["簿", "暧"]],
    ["能者上、慵者下", ["慵"]],
    ["再接再励，一股作气", ["再接再励", "一股作气"]],
    ["抓的不够深，做的还不够好", ["的", "的"]],
    ["登陆系统填报，严于律已", ["登陆", "于律已"]],
    ["把它做为一项重要任务", ["做为"]],
  ])("finds %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "报名截止2026年5月1日，截止日期已过",
    "按排名先后发言，毕竟争取到了资金，严峻工作形势",
    "通讯速度快，公布署名文章，搭建帐篷，走进帐篷",
    "预防犯罪，自己经历过，来自已建成的学校",
    "甘做为民服务的人，省份内外，股份额度",
    "未端正态度，本周未完成，一部电影，进一部电影院",
    "台风登陆福建",
    "计提拨付资金，立即然后再说",
    "会议记要点，按装机容量计算",
  ])("leaves alone %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("writes the right words", () => {
    expect(fixedText("截止2026年底，认真布署，党性淡簿，学的不够，份内事。")).toBe("截至2026年底，认真部署，党性淡薄，学得不够，分内事。");
  });

  it("has entries that differ from what they should be, each once, and none that is right again when mended", () => {
    const keys = confusedWords.map(({ text, onlyBefore = [] }) => text + onlyBefore.join());
    expect(keys.length).toBe(new Set(keys).size);
    for (const { text, right = "", from = 0, to = text.length } of confusedWords) {
      expect(text.length).toBeGreaterThan(1);
      expect(right).not.toBe("");
      expect(right).not.toBe(text.slice(from, to));
    }
  });
});
