import { changeImpossible } from "../../../src/checks/rules/change-impossible";
import { foundBy } from "../found-by";

describe("change-impossible", () => {
  it.each<[string, string]>([
    ["全年发案量同比下降-9.8%。", "minus 0:7-14 下降-9.8%"],
    ["接诊量减少了－5％，门诊量增长3%。", "minus 0:3-9 减少了－5％"],
    ["税收跌幅达−12%。", "minus 0:2-9 跌幅达−12%"],
    ["入学率提高1.2%个百分点。", "points 0:5-13 1.2%个百分点"],
    ["占比下降3%百分点", "points 0:4-9 3%百分点"],
    ["投诉下降了两倍。", "fold 0:2-7 下降了两倍"],
    ["审批时间压缩近3倍。", "fold 0:4-9 压缩近3倍"],
    ["耗材成本降低数倍。", "fold 0:4-8 降低数倍"],
    ["用纸量减少十余倍。", "fold 0:3-8 减少十余倍"],
  ])("finds %s", (text, found) => {
    expect(foundBy(changeImpossible, text)).toEqual([found]);
  });

  it.each([
    "同比下降9.8%，环比增长-0.6%。",
    "下降5-9.8%。",
    "增速为-9.8%。",
    "同比（-9.8%）下降。",
    "提高12%，高于全市2个百分点。",
    "减少到原来的2倍以内。",
    "下降0.5倍。",
    "缩小差距，投入增加两倍。",
    "降低门槛后报名人数翻了3倍。",
    "加倍努力，成倍增长。",
  ])("leaves alone %s", (text) => {
    expect(foundBy(changeImpossible, text)).toEqual([]);
  });
});
