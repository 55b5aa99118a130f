import { fixedText, foundIn } from "../found-in";

const found = (text: string) => foundIn(text).filter((one) => one.startsWith("residue-tool")).map((one) => one.slice("residue-tool:".length));

describe("residue-tool", () => {
  it.each<[string, string[]]>([
    ["**（一）抓学习。**全年集中学习12次。", ["mark 0 **", "mark 0 **"]],
    ["### （二）抓队伍", ["mark 0 ### "]],
    ["##主要做法", ["mark 0 ##"]],
    ["# 示例局2026年工作总结", ["mark 0 # "]],
    ["- **加强学习：**全年学习12次。\n- 健全制度。", ["mark 0 - ", "mark 0 **", "mark 0 **", "mark 1 - "].sort()],
    ["1. **压实责任**：明确分工。", ["mark 0 **", "mark 0 **"]],
    ["**三、下步打算**", ["mark 0 **", "mark 0 **"]],
    ["> 坚持问题导向。", ["mark 0 > "]],
    ["```markdown\n一、主要工作\n```", ["fence 0 ```markdown", "fence 2 ```"]],
    ["| 项目 | 数量 |\n|---|---|\n| 学习 | 12 |", ["bar 0 | 项目 | 数量 |", "bar 1 |---|---|", "bar 2 | 学习 | 12 |"]],
    ["## 一、做法\n---\n## 二、打算", ["mark 0 ## ", "fence 1 ---", "mark 2 ## "]],
    ["参见[政府网站](https://www.example.gov.cn/a)公布的目录。", ["mark 0 [", "mark 0 ](https://www.example.gov.cn/a)"]],
    ["制度已经健全【3†source】，学习已经深入[^1]。", ["citation 0 【3†source】", "citation 0 [^1]"]],
    ["好的，以下是为您撰写的工作总结：", ["assistant 0 好的，以下是为您撰写的工作总结："]],
    ["以下是一份2026年工作总结范文：", ["assistant 0 以下是一份2026年工作总结范文："]],
    ["作为一个人工智能语言模型，我无法提供具体数据。", ["assistant 0 作为一个人工智能语言模型，我无法提供具体数据。"]],
    ["作为AI助手，我不掌握贵单位的情况。", ["assistant 0 作为AI助手，我不掌握贵单位的情况。"]],
    ["如需进一步调整，请随时告诉我。", ["assistant 0 如需进一步调整，请随时告诉我。"]],
    ["希望以上内容对您有所帮助！", ["assistant 0 希望以上内容对您有所帮助！"]],
    ["（注：以上数据为示例，请根据实际情况替换）", ["assistant 0 （注：以上数据为示例，请根据实际情况替换）"]],
    ["（全文约1500字）", ["assistant 0 （全文约1500字）"]],
  ])("finds %j", (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    "引入人工智能语言模型辅助热线分拨，准确率92%。",
    "作为一名人工智能企业的党员，他带头攻关。作为人工智能试点单位，全年办件12件。",
    "全年集中学习**次、专题研讨**次，走访**户。",
    "**县委、**县政府印发**号文件。",
    "**镇**村党支部2026年工作总结",
    "1#楼、2#楼完工，#2机组投运。",
    "#我们的节日#主题活动",
    "- 3 -",
    "- 学习资料一本",
    "* 为必填项。",
    "单位：____　日期：____",
    "***",
    "增长率>10%，误差<5%。",
    "甲|乙|丙",
    "|项目|金额|",
    "以下是主要做法。希望全体党员以上级部署为准。",
    "如需进一步了解，请拨打12345。如有意见，请随时向办公室反映。",
    "请根据实际情况抓好落实，以上数据来源于统计年报。",
    "根据[2026]5号文件，见参考文献[3]。",
  ])("leaves alone %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes the marks and keeps the words", () => {
    expect(fixedText("## 一、主要工作\n### （一）抓学习\n- **健全制度：**修订制度3项【2†source】。\n如需进一步修改，请随时告诉我。")).toBe(
      "一、主要工作\n（一）抓学习\n健全制度：修订制度3项。\n",
    );
  });

  it("leaves the numbers behind marks to the rules of numbers", () => {
    const text = "# 示例局2026年工作总结\n## 一、主要工作\n### （一）抓学习\n### （二）抓队伍\n### （四）抓作风";
    expect(foundIn(text).filter((one) => one.startsWith("number-gap"))).toEqual(["number-gap:gap 4 （四）"]);
  });
});
