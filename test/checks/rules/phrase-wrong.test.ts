import { fixedText, foundIn } from "../found-in";

const found = (text: string) => foundIn(text).filter((line) => line.startsWith("phrase-wrong")).map((line) => line.split(" ").slice(2).join(" "));

describe("phrase-wrong", () => {
  it.each<[string, string[]]>([
    ["坚持“两个确立”、做到“两个维护”", ["坚持“两个确立”"]],
    ["带头学习新时代中国特色社会主义思想等", ["新时代中国特色社会主义思想"]],
    ["夯实党政治的群众基础", ["政治"]],
    ["学习系列重要精华精神", ["精华"]],
    ["学习《纪检监察法》", ["纪检监察法"]],
    ["增强四个意识、坚定四个自信、做到两个维护", ["四个意识", "四个自信", "两个维护"]],
    ["坚持三个代表重要思想", ["三个代表重要思想"]],
    ["政治领悟力、政治判断力、政治执行力", ["政治领悟力、政治判断力、政治执行力"]],
    ["政治意识、核心意识、大局意识和看齐意识", ["政治意识、核心意识、大局意识和看齐意识"]],
  ])("finds %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "以习近平新时代中国特色社会主义思想为指导",
    "增强“四个意识”、坚定“四个自信”、做到“两个维护”，树牢“四个意识”",
    "做“两个确立”忠诚拥护者、“两个维护”示范引领者",
    "坚持邓小平理论、“三个代表”重要思想、科学发展观",
    "政治判断力、政治领悟力、政治执行力",
    "严明政治纪律、工作纪律",
    "新时代中国特色社会主义思想和基本方略",
  ])("leaves alone %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("writes the set form and keeps the marks between the terms", () => {
    expect(fixedText("学习新时代中国特色社会主义思想，提高政治领悟力、政治判断力和政治执行力，增强四个意识。")).toBe(
      "学习习近平新时代中国特色社会主义思想，提高政治判断力、政治领悟力和政治执行力，增强“四个意识”。",
    );
  });
});
