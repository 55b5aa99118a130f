import fc from "fast-check";
import { shareWrong } from "../../../src/checks/rules/share-wrong";
import { foundBy } from "../found-by";

describe("share-wrong", () => {
  it.each<[string, string]>([
    ["党员27名，其中女党员10名，占比27%。", "share 0:17-20 27%"],
    ["现有职工60人，其中35岁以下20人，占总数的30%。", "share 0:23-26 30%"],
    ["完成投资1.5亿元，完成年度计划3亿元的60%。", "share 0:20-23 60%"],
    ["参会人员应到45人，实际到会40人，参会率90%。", "share 0:21-24 90%"],
    ["抽检样品1200批次，合格1180批次，合格率99.6%。", "share 0:23-28 99.6%"],
    ["共排查矛盾纠纷120件，成功化解110件，化解率98%。", "share 0:24-27 98%"],
    ["今年接待80批次，去年100批次，同比下降30%。", "growth 0:21-24 30%"],
    ["去年收入5万元，今年收入6万元，同比增长10%。", "growth 0:20-23 10%"],
  ])("finds %s", (text, found) => {
    expect(foundBy(shareWrong, text)).toEqual([found]);
  });

  it.each([
    "党员27名，其中女党员10名，占37.1%。",
    "党员27名，其中女党员10名，占37.03%。",
    "干部27名，其中女干部10名，占全县女干部的5%。",
    "党员27名，其中女党员10名，占40%左右。",
    "党员27名，其中女党员10名，超过35%。",
    "党员约27名，其中女党员10名，占35%。",
    "27名党员中10名是女同志，8名在一线，占30%。",
    "完成投资1.5亿元，完成年度计划的60%。",
    "完成投资8.1亿元，占年度目标10亿元的81%。",
    "完成投资0.8亿元，占总投资1.1亿元的75%。",
    "实到27人，到会率95%。",
    "受理45件，办结40件，群众满意率98%。",
    "发现问题40个，立行立改30个，整改率100%。",
    "收入6万元，去年5万元，支出同比增长10%。",
    "去年收入5万元，今年收入6万元，利润3万元，同比增长10%。",
    "村18个，其中集体收入30万元以上的5个，占27.8%。",
    "今年接待80批次，去年100批次，同比下降20%。",
  ])("leaves alone %s", (text) => {
    expect(foundBy(shareWrong, text)).toEqual([]);
  });

  const counts = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([left, right]) => [Math.min(left, right), Math.max(left, right) + 1] as const);

  it("accepts a share rounded or cut to any number of decimals, and finds one that is two steps off", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), fc.boolean(), ([part, whole], places, cut) => {
        const scale = 10 ** places;
        const exact = (part / whole) * 100 * scale;
        const shown = cut ? Math.floor(exact) : Math.round(exact);
        const text = (value: number) => `党员${whole}名，其中女党员${part}名，占${(value / scale).toFixed(places)}%。`;
        expect(foundBy(shareWrong, text(shown))).toEqual([]);
        expect(foundBy(shareWrong, text(shown + 3))).toHaveLength(1);
      }),
    );
  });
});
