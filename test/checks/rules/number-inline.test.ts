import { foundIn } from "../found-in";

describe("number-inline", () => {
  it.each<[string, string, string[]]>([
    ["a circle left out", "重点：①抓学习；②抓队伍；④抓作风。", ["number-inline:gap 0 ④"]],
    ["brackets left out", "重点：（1）抓学习；（2）抓队伍；（4）抓作风。", ["number-inline:gap 0 （4）"]],
    ["a circle twice", "重点：①抓学习。②抓队伍。②抓作风。③抓宣传。", ["number-inline:duplicate 0 ②"]],
    ["two changed about", "重点：①抓学习；③抓队伍；②抓作风。", ["number-inline:order 0 ③", "number-inline:order 0 ②"]],
    ["figures behind a colon", "主要做法：1.建立台账；2.逐户走访；4.分类登记。", ["number-inline:gap 0 4."]],
    ["figures that stand twice", "做法有三：1.建账。2.走访。2.登记。", ["number-inline:duplicate 0 2."]],
    ["Chinese numbers in brackets", "主要做法：（一）建账；（二）走访；（四）登记。", ["number-inline:gap 0 （四）"]],
    ["Chinese numbers", "主要做法：一、建账；二、走访；四、登记。", ["number-inline:gap 0 四、"]],
    ["in the second count of a paragraph", "甲：①学习；②调研。乙：①走访；③服务。", ["number-inline:gap 0 ③"]],
  ])("finds %s", (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it.each([
    "重点：①抓学习；②抓队伍；③抓作风。",
    "上述①③两项由办公室负责。",
    "对照方案（1）、（3）抓好落实。",
    "甲：①学习；②调研。乙：①走访；②服务。",
    "见附表①，共三页。",
    "责任到人：（1）定任务；（2）定时限。",
    "主要做法：1.建立台账；2.逐户走访；3.分类登记。",
    "投资：1.5亿元，3.2亿元，4.1亿元。",
    "地点：1、2号楼；3、4号楼。",
    "范围：一、二年级；三、四年级；五、六年级。",
    "时间：1.4月至6月；2.9月至12月。",
    "要求：1.甲、3.乙。",
    "继续抓好：③作风建设；④宣传工作。",
  ])("is silent about %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
