import { countClaim } from "../../../src/checks/rules/count-claim";
import { foundBy } from "../found-by";

const found = (text: string) => foundBy(countClaim, text);

describe("count-claim finds another number of points than announced", () => {
  it.each<[string, string[]]>([
    ["做好以下四方面工作。一是甲。二是乙。三是丙。", ["differs 0:2-7 以下四方面"]],
    ["做好以下两个方面工作：\n一是甲。\n二是乙。\n三是丙。", ["differs 0:2-8 以下两个方面"]],
    ["抓好3项重点：一是甲；二是乙。", ["differs 0:2-4 3项"]],
    ["原因有三点：第一，甲；第二，乙。", ["differs 0:3-5 三点"]],
    ["一、工作\n抓了下面三项工作。\n（一）甲\n（二）乙\n二、问题", ["differs 1:2-6 下面三项"]],
    ["分三个阶段：学习、检查、整改、验收。", ["differs 0:1-5 三个阶段"]],
    ["从以下五个方面汇报：\n一、甲\n二、乙\n三、丙", ["differs 0:1-7 以下五个方面"]],
    ["共十一项：一是甲。二是乙。", ["differs 0:1-4 十一项"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("count-claim leaves alone", () => {
  it.each([
    "做好以下三方面工作。一是甲。二是乙。三是丙。",
    "问题有两个：一是甲。二是乙。措施：一是丙。二是丁。三是戊。",
    "落实“三会一课”，推进“五位一体”，开展“四个一”活动：一是甲。二是乙。",
    "抓好第三方面：学习、培训。",
    "分三个层次：领导班子、中层干部和一般干部、党员骨干。",
    "涉及5个村：白塔村、柳林村等。",
    "解决三个问题：道路不平，路灯不亮。",
    "整改二十三个问题：一是甲。二是乙。",
    "检查30多个点：一是甲。二是乙。",
    "按照三个层次开展学习研讨。一是甲。二是乙。",
    "从以下三个方面汇报：\n一、甲\n二、乙\n三、丙\n四、下步打算",
    "一是甲。三是丙。以下两项：一是甲。三是乙。",
    "做好以下四方面工作。",
    "每两个月：一是甲。二是乙。三是丙。",
    "完成投资1.5亿元，培训3类：一是甲。二是乙。三是丙。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
