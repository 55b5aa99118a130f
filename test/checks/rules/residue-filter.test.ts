import { fixedText, foundIn } from "../found-in";

const found = (text: string) => foundIn(text).filter((line) => line.startsWith("residue-filter"));

describe("residue-filter", () => {
  it.each<[string, string[]]>([
    ["以习新时代中国特色社会主义思想为指导", ["residue-filter:replace 0 习新时代"]],
    ["以习近平新时代中国特色.主义思想为指导", ["residue-filter:replace 0 中国特色.主义"]],
    ["党的.精神及.系列重要讲话", ["residue-filter:dot 0 .", "residue-filter:look 0 .系列重要讲话"]],
    ["批示精神以及等作为首要任务", ["residue-filter:look 0 以及等"]],
    ["增强阵势意识、焦点意识", ["residue-filter:replace 0 阵势意识", "residue-filter:replace 0 焦点意识"]],
    ["在_总书记的领导下", ["residue-filter:look 0 _总书记"]],
  ])("finds %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(["学习新时代英雄", "以及等级、以及等待", "以及等保测评", "1.抓学习", "一.抓学习", "第一.抓学习", "取得成效.", "3.5万", "报告.docx"])("leaves alone %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("fills in what can only have been one thing", () => {
    expect(fixedText("以习新时代中国特色.主义思想为指导")).toBe("以习近平新时代中国特色社会主义思想为指导");
  });
});
