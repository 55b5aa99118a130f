import { betweenOf, isOpening, strongerOf } from "../../../src/checks/numbering/between";
import type { Between } from "../../../src/checks/numbering/between";
import { firstSolid, lastSolid } from "../../../src/checks/scan/solid";
import { readExample } from "../../../src/checks/read-example";

const betweenIn = (line: string): Between | undefined => {
  const [paragraph] = readExample(line).snapshot.paragraphs;
  return paragraph && betweenOf(paragraph, firstSolid(paragraph.text), lastSolid(paragraph.text));
};

describe("a paragraph without a number is, for the numbers behind it,", () => {
  it.each<[Between, readonly string[]]>([
    ["nothing", ["", "　　"]],
    ["text", ["全年工作平稳推进。", "以下简称本局，负责全县有关工作的组织协调。", "有三个方面成效明显，群众反映良好。", "2.5亿元资金已到位。", "第一条线路开通运营。"]],
    ["lead", ["具体措施如下：", "应当做好下列工作。", "责任有以下两项。", "主要成效有三个方面。", "联系方式:"]],
    ["title", ["集中整改阶段", "安全承诺书", "2027年工作计划", "附件1：责任分工"]],
    ["article", ["第三条 服务期限", "第十二条　会议应当按时召开。", "第三条本合同一式两份。", "1.2 投标人资格", "3.1.4评审", "〖1.2〗适用范围", "〖第三条〗服务期限"]],
    ["part", ["附件", "附件：", "附件1", "附件二：", "附表2", "附："]],
  ])("%s", (expected, lines) => {
    expect(lines.map((line) => [line, betweenIn(line)])).toEqual(lines.map((line) => [line, expected]));
  });

  it("of several paragraphs the strongest counts", () => {
    expect(strongerOf("title", "text")).toBe("title");
    expect(strongerOf("nothing", "lead")).toBe("lead");
  });

  it("a list is opened by words, a heading, an article or a part, not by plain text", () => {
    const all: readonly Between[] = ["nothing", "text", "lead", "title", "article", "part"];
    expect(all.filter(isOpening)).toEqual(["lead", "title", "article", "part"]);
  });
});
