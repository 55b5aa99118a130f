import fc from "fast-check";
import { readExample } from "../../../src/checks/read-example";
import { runChecks } from "../../../src/checks/run-checks";
import { figureConflict } from "../../../src/checks/rules/figure-conflict";
import { foundBy } from "../found-by";

describe("figure-conflict", () => {
  it.each<[string, string]>([
    ["召开支委会12次。\n召开支部委员会会议10次。", "conflict 1:9-12 10次"],
    ["全年发展党员3名，转正2名。\n全年发展党员３名。\n发展党员5名。", "conflict 2:4-6 5名"],
    ["全年集中学习1,200次。\n共集中学习1201次。", "conflict 1:5-10 1201次"],
    ["化解矛盾纠纷1.2万件。\n化解矛盾纠纷13000件。", "conflict 1:6-12 13000件"],
    ["开展组织生活会2次。\n召开组织生活会1次。", "conflict 1:7-9 1次"],
    ["安装太阳能路灯260盏。\n上门服务，安装太阳能路灯206盏。", "conflict 1:12-16 206盏"],
    ["现有党员27名。\n我支部共有党员28名。", "conflict 1:7-10 28名"],
    ["2人获奖，发展党员3名。发展党员4名。", "conflict 0:16-18 4名"],
    ["县信访局2026年工作总结\n（一）畅通渠道。全年接待群众243人次。\n（二）领导接访。全年接待群众253人次。", "conflict 2:14-19 253人次"],
    ["全年排查隐患312处。\n今年共排查隐患321处。", "conflict 1:7-11 321处"],
    ["全年招聘教师120名。\n严把关口，招聘教师128名。", "conflict 1:9-13 128名"],
    ["全年检查定点机构86家。\n规范服务，全年检查定点机构68家。", "conflict 1:13-16 68家"],
    ["城镇新增就业3620人。\n全年城镇新增就业3260人。", "conflict 1:8-13 3260人"],
    ["县林业局2026年工作总结\n2026年，铺设燃气管道36公里。\n铺设燃气管道12公里。", "conflict 2:6-10 12公里"],
    ["今年以来，铺设燃气管道36公里。\n全年铺设燃气管道12公里。", "conflict 1:8-12 12公里"],
    ["一年来，共办结信访件126件。\n全年共办结信访件162件。", "conflict 1:8-12 162件"],
    ["全年收治危重病人1260人次。\n医疗方面，全年收治危重病人1206人次。", "conflict 1:13-19 1206人次"],
  ])("finds the second number of %s", (text, found) => {
    expect(foundBy(figureConflict, text)).toEqual([found]);
  });

  it.each([
    "化解矛盾纠纷1.2万件。\n化解矛盾纠纷12000件。",
    "发展党员3名。\n2025年发展党员2名。",
    "发展党员3名。\n同期发展党员2名。",
    "发展党员3名。\n应发展党员4名。\n发展党员3名。",
    "一是抓机关，发展党员3名；二是抓农村，发展党员2名。",
    "（一）河东村\n发展党员3名。\n（二）河西村\n发展党员2名。",
    "附件1\n发展党员3名。\n附件2\n发展党员2名。",
    "发展党员3～5名。\n发展党员4名。",
    "各支部发展党员3名。\n发展党员4名。",
    "发展党员3名。\n发展党员4人次。",
    "发展党员*名。\n**支部发展党员3名，发展党员2名。",
    "解决问题30个。\n解决问题16个。",
    "举办培训班3期。\n举办培训班2期。",
    "组织党员20名。\n组织党员18名。",
    "第3次党员大会。\n召开党员大会4次。",
    "本人讲党课2次。\n支部书记讲党课4次。",
    "增长5%。\n增长8%。",
    "召开党员大会4次。\n召开党员大会5次专题研究发展党员。",
    "围绕党纪学习教育，共集中学习12次。\n围绕全会精神，共集中学习6次。",
    "深入开展党纪学习教育。组织集中学习12次。\n学习全会精神。组织集中学习6次。",
    "春节期间走访困难党员12户。\n走访困难党员30户。",
    "五年来，完成营造林300万亩。\n2026年，完成营造林60万亩。",
    "“十四五”期间，栽植行道树3600株。\n今年，栽植行道树1200株。",
    "近三年来，铺设燃气管道36公里。今年铺设燃气管道12公里。",
    "党的二十大以来，铺设燃气管道36公里。\n铺设燃气管道12公里。",
    "县燃气公司2026年工作总结\n2025年，铺设燃气管道36公里。\n铺设燃气管道12公里。",
    "2024年，铺设燃气管道36公里。2025年，铺设燃气管道12公里。",
    "一、过去五年工作回顾\n铺设燃气管道260公里。\n二、今年工作\n铺设燃气管道12公里。",
    "全年排查隐患312处。\n全年排查隐患486处。",
    "全年排查隐患12处。\n全年排查隐患13处。",
    "排查隐患312处。\n排查隐患321处。",
    "全年开展活动120次。\n全年开展活动128次。",
  ])("leaves alone %s", (text) => {
    expect(foundBy(figureConflict, text)).toEqual([]);
  });

  it("names the section in which the other number stands", () => {
    const { snapshot } = readExample("一、抓好队伍\n全年发展党员3名。\n二、工作成效\n全年发展党员4名。");
    const [finding] = runChecks(snapshot, {}, [figureConflict]);
    expect(finding?.data).toEqual({ name: "发展党员", here: "4名", there: "3名", where: "一、抓好队伍" });
    expect(finding?.related).toEqual([{ paragraph: 1, start: 6, end: 8 }]);
    expect(finding?.fix).toBeUndefined();
  });

  it("is silent on equal numbers and finds any two that differ", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (first, second) => {
        const text = `全年发展党员${first}名。\n严把入口关，发展党员${second}名。`;
        expect(foundBy(figureConflict, text)).toHaveLength(first === second ? 0 : 1);
      }),
    );
  });
});
