import { runChecks } from "../../../src/checks/run-checks";
import { pairUnbalanced } from "../../../src/checks/rules/pair-unbalanced";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { fixedText } from "../found-in";

const found = (text: string) =>
  runChecks(snapshotOfText(text), {}, [pairUnbalanced]).map(({ messageId, range }) => `${messageId} ${range.paragraph}:${range.start}`);

describe("pair-unbalanced finds the mark that stands alone", () => {
  it.each<[string, string[]]>([
    ["学习《中国共产党章程，落实制度。", ["lonely 0:2"]],
    ["学习中国共产党章程》，落实制度。", ["lonely 0:9"]],
    ["各村（社区按要求上报。", ["lonely 0:2"]],
    ["各村社区）按要求上报。", ["lonely 0:4"]],
    ["落实“三会一课，开展“双报到”。", ["lonely 0:2"]],
    ["落实三会一课”，开展“双报到”。", ["lonely 0:6"]],
    ["依据国办发〔2012 14号", ["lonely 0:5"]],
    ["落实“三会一课“制度。", ["turned 0:7"]],
    ["落实”三会一课”制度。", ["turned 0:2"]],
    ["（见“附件）一”清单。", ["crossed 0:7"]],
    ["“一段。\n另一段。", ["lonely 0:0"]],
    ["【经验做法 抓学习。", ["lonely 0:0"]],
    ["上午8:30—12:00，下午2:30—5:30），在大厅。", ["lonely 0:24"]],
    ["报名（4月1日上午9:00截止，网上17：00），逾期不候。会期1天14:00）。", ["lonely 0:39"]],
    ["全程约3.5），其余完好。", ["lonely 0:6"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("pair-unbalanced leaves alone", () => {
  it.each([
    "（一）学习《〈条例〉解读》，“‘三会一课’”（含主题党日）。",
    "1）人员到位；2）责任到位。",
    "要求：1）人员到位；2）责任到位；a）经费到位。",
    "①）学习",
    "1.1）完善制度；1.2）抓好落实。",
    "严禁下列行为：\va)用货叉载人；\vb)在坡道上转弯；",
    "会议指出：“抓学习。\n“抓落实。”",
    "会议指出：“抓学习。\n抓落实。”",
    "（此件公开发布，\n请遵照执行）",
    "学习Party’s history，’98抗洪。",
    "谢谢大家:)",
    "各村(社区）上报。",
    "青石县水务局关于贯彻落实《县政府工作\n报告》情况的报告",
    "关于落实《县政府\n关于加强水利工作的\n意见》情况的报告\n2026年，我局抓落实。",
    "青石县水务局\n关于落实《县政府工作\n报告》情况的报告\n2026年，我局抓紧落实。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("pair-unbalanced", () => {
  it("turns a quote round", () => {
    expect(fixedText("落实“三会一课“制度。")).toBe("落实“三会一课”制度。");
    expect(fixedText("落实”三会一课”制度。")).toBe("落实“三会一课”制度。");
  });

  it("tells once of a name in book marks that a line end breaks in the text", () => {
    expect(found("青石县水务局工作总结\n为了落实《县政府工作\n报告》的要求，全局抓紧推进。")).toEqual(["lonely 1:4"]);
  });

  it("says once that a paragraph is full of lonely marks", () => {
    expect(found("（".repeat(100))).toEqual(["many 0:0"]);
  });
});
