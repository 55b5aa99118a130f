import { fixedText, foundIn } from "../found-in";

const numbers = (lines: readonly string[]): readonly string[] =>
  foundIn(lines.join("\n")).filter((finding) => finding.startsWith("number-"));
const article = (number: string): string => `第${number}条　各科室应当按时报送材料。`;

describe("the numbers of articles run through the whole text", () => {
  it.each<[string, string[], string[]]>([
    ["repeated", ["一", "二", "二", "四"], ["number-duplicate:duplicate 2 第二条"]],
    ["repeated at the end", ["一", "二", "二"], ["number-duplicate:duplicate 2 第二条"]],
    ["left out", ["一", "二", "四", "五"], ["number-gap:gap 2 第四条"]],
    ["changed about", ["一", "三", "二", "四"], ["number-order:order 1 第三条", "number-order:order 2 第二条"]],
    ["changed about at the beginning", ["二", "一", "三"], ["number-order:order 0 第二条", "number-order:order 1 第一条"]],
    ["too high", ["一", "二", "八", "四", "五"], ["number-order:order 2 第八条"]],
    ["beyond a hundred", ["九十八", "九十九", "九十九", "一百零一"], ["number-duplicate:duplicate 2 第九十九条"]],
  ])("%s: told of", (_, given, expected) => {
    expect(numbers(given.map(article))).toEqual(expected);
  });

  it("a chapter does not begin them again, and a slip across it is found", () => {
    const lines = ["第一章　总则", article("一"), article("二"), "第二章　职责", article("二"), article("四")];
    expect(numbers(lines)).toEqual(["number-duplicate:duplicate 4 第二条"]);
  });

  it("one whose number is lost is told of at the next, and nothing is renumbered", () => {
    const text = [article("一"), "　各科室应当指定专人。", article("三")].join("\n");
    expect(foundIn(text)).toEqual(["number-gap:gap 2 第三条"]);
    expect(fixedText(text)).toBe(text);
  });

  it("one that slipped alone is put right; two that changed places are left to the writer", () => {
    const slipped = ["一", "二", "二", "四"].map(article).join("\n");
    const changed = ["一", "三", "二", "四"].map(article).join("\n");
    expect(fixedText(slipped)).toBe(["一", "二", "三", "四"].map(article).join("\n"));
    expect(fixedText(changed)).toBe(changed);
  });

  it("one written as a number of a list gets the form of the others", () => {
    const text = [article("一"), "2.各科室应当指定专人。", article("三")].join("\n");
    expect(numbers(text.split("\n"))).toEqual(["number-style:sibling 1 2."]);
    expect(fixedText(text)).toBe([article("一"), "第二条　各科室应当指定专人。", article("三")].join("\n"));
  });
});

describe("right numbers of articles are silent", () => {
  it.each<[string, string[]]>([
    ["in a sentence that names one", [article("一"), article("二"), "第一条、第二条所称材料，是指报表。", article("三")]],
    ["with an inserted one", [article("一"), article("二"), "第二条之一　材料应当盖章。", article("三")]],
    ["in two sets", ["通用条款", ...["一", "二", "三"].map(article), "专用条款", article("一"), article("三")]],
    ["in an attached text", [...["一", "二", "三"].map(article), "附件", "实施细则", ...["一", "二"].map(article)]],
    ["begun again in each chapter", ["第一章　会议", article("一"), article("二"), "第二章　学习", article("一"), article("二")]],
    ["in an extract", ["第三条", "第七条", "第十二条"].map((label) => `${label}　各科室应当按时报送材料。`)],
    ["of an extract that begins late", [article("二"), article("三"), article("四")]],
    ["joined to their words", ["第一条为规范管理，制定本办法。", "第二条所有科室按时报送。", "第三条本办法自发布之日起施行。"]],
    [
      "quoted by a decision that changes them",
      [
        "一、将第三条修改为：“第三条　材料应当盖章。”",
        "二、将第五条、第六条修改为：",
        "“第五条　审核时限为五个工作日。",
        "第八条　审核结果应当公示。”",
        "三、删去第九条。",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(numbers(lines)).toEqual([]);
  });
});
