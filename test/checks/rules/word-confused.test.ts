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
    ["亮明身分，当作“份内事”，进一部加强", ["身分", "份内", "进一部"]],
    ["报名截止2026年5月1日", ["截止"]],
    ["气份热烈，选拨干部，整冶环境", ["气份", "选拨", "整冶"]],
  ])("finds %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "报名时间截止2026年5月1日，截止日期已过",
    "按排名先后发言，毕竟争取到了资金，严峻工作形势",
    "通讯速度快，公布署名文章，搭建帐篷，走进帐篷",
    "预防犯罪，自己经历过，来自已建成的学校",
    "甘做为民服务的人，省份内外，股份额度",
    "未端正态度，本周未完成，一部电影，进一部电影院",
    "台风登陆福建",
    "计提拨付资金，立即然后再说",
    "自身分管、自身分工、自身分析，本身分散",
    "交通迅速恢复，沟通迅速",
    "漏报导致、上报导入、填报导出",
    "必须品行端正，必须品学兼优",
    "一份内部文件，3份内部资料，每份内容",
    "全部份额、干部份额，天然气份额",
    "湿法冶金，火法冶炼，调整冶金产业结构",
    "预防犯错误，预防犯法",
    "购进一部救护车，推进一部法规立法",
    "遴选拨付资金，选拔款项，强调拔尖创新人才",
    "答辩认真，就序时进度看，慵懒散漫",
    "按排头兵标准创建，良好象征，经过渡假期",
    "培育悦己经济，人脉博弈，大幅射击",
    "设置“其它”选项，通知说：“其它事项按照部份单位意见办理。”",
    "会议记要点，按装机容量计算",
    "不能自已的激动，情不自已",
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
