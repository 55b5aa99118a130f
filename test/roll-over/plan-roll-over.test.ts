import { planRollOver } from "../../src/roll-over/plan-roll-over";
import type { RollOverPlan } from "../../src/roll-over/types";
import { snapshotOfParagraphs, snapshotOfText } from "../../src/snapshot/snapshot-of-text";

/** A change as one line: + or -, paragraph:start, what becomes what, why. */
function lines({ changes }: RollOverPlan): readonly string[] {
  return changes.map(({ defaultOn, range, excerpt, to, why }) => `${defaultOn ? "+" : "-"} ${range.paragraph}:${range.start} ${excerpt}→${to} ${why}`);
}

const title = "河东县水务局党支部2025年工作总结";

/** The lines of one sentence under the title of a report about 2025. */
function under(text: string): readonly string[] {
  return lines(planRollOver(snapshotOfText(`${title}\n${text}`))).filter((line) => !line.includes(" 0:"));
}

describe("years", () => {
  it.each<[string, readonly string[]]>([
    ["2025年以来，支部坚持每月学习。", ["+ 1:0 2025→2026 ownYear"]],
    ["二〇二五年，支部坚持每月学习。", ["+ 1:0 二〇二五→二〇二六 ownYear"]],
    ["预计2026年春灌前通水。", ["+ 1:2 2026→2027 nextYear"]],
    ["落实2025—2026年两年行动。", ["+ 1:2 2025→2026 ownYear", "+ 1:7 2026→2027 nextYear"]],
    ["落实2021—2025年规划。", ["- 1:2 2021→2022 otherYear", "- 1:7 2025→2026 period"]],
    ["借阅量比2024年增长较快。", ["+ 1:4 2024→2025 comparison"]],
    ["借阅量与2024年同期相比有所增长。", ["+ 1:4 2024→2025 comparison"]],
    ["自2019年以来坚持开展。", ["- 1:1 2019→2020 otherYear"]],
    ["印发《2025年学习计划》和《条例》（2023年）。", ["- 1:3 2025→2026 paperName", "- 1:19 2023→2024 otherYear"]],
    ["按照县委发〔2025〕12号和局发（2025）3号文件办理。", ["- 1:6 2025→2026 documentNumber", "- 1:18 2025→2026 documentNumber"]],
    ["开展“2025年书香机关”活动。", ["- 1:3 2025→2026 quoted"]],
    ["2025年荣获先进党支部称号。", ["- 1:0 2025→2026 history"]],
    ["党的二十大2022年胜利召开。", ["- 1:5 2022→2023 otherYear"]],
    ["截至2025年12月底，全部完成。", ["+ 1:2 2025→2026 ownYear"]],
    ["2025年上半年，今年以来，明年，去年。", ["+ 1:0 2025→2026 ownYear"]],
  ])("%s", (text, expected) => {
    expect(under(text)).toEqual(expected);
  });

  it("are moved in title, headings, plan and header alike", () => {
    const report = snapshotOfParagraphs([
      { text: "党支部2025年度工作总结及2026年工作计划" },
      { text: "一、2025年工作情况" },
      { text: "2026年工作计划", listLabel: "二、", style: "heading 1" },
      { text: "力争满意度比2025年有所提高。" },
      { text: "水务局2025年总结", story: { kind: "header" } },
    ]);
    expect(lines(planRollOver(report))).toEqual([
      "+ 0:3 2025→2026 ownYear",
      "+ 0:14 2026→2027 nextYear",
      "+ 1:2 2025→2026 ownYear",
      "+ 2:0 2026→2027 nextYear",
      "+ 3:0 力→【写出2027年的打算，替换这一段】力 planText",
      "+ 3:6 2025→2026 ownYear",
      "+ 4:3 2025→2026 ownYear",
    ]);
  });

  it("move as far as the writer says", () => {
    const plan = planRollOver(snapshotOfText(`${title}\n2025年和2026年。`), { fromYear: 2025, toYear: 2027 });
    expect(lines(plan)).toEqual(["+ 0:9 2025→2027 ownYear", "+ 1:0 2025→2027 ownYear", "+ 1:6 2026→2028 nextYear"]);
  });
});

describe("dates", () => {
  it.each<[string, readonly string[]]>([
    ["2025年12月20日", ["+ 1:0 2025年12月20日→【填写成文日期】 signature"]],
    ["（2026年1月5日）", ["+ 1:1 2026年1月5日→【填写成文日期】 signature"]],
    ["　　二〇二五年十二月二十日", ["+ 1:2 二〇二五年十二月二十日→【填写成文日期】 signature"]],
    ["2025.12.20", ["+ 1:0 2025.12.20→【填写成文日期】 signature"]],
    ["2019年3月5日", ["- 1:0 2019→2020 otherYear"]],
    ["2025年3月15日，召开党员大会。", ["+ 1:0 2025年3月15日→2026年**月**日 day"]],
    ["2025年3月15日至20日举办培训。", ["+ 1:0 2025年3月15日至20日→2026年**月**日至**日 day"]],
    ["截至2025年11月30日，全部完成。", ["+ 1:2 2025→2026 ownYear"]],
    ["2025年1月1日至12月31日。", ["+ 1:0 2025→2026 ownYear"]],
    ["4月28日召开党员大会。", ["- 1:0 4月28日→**月**日 monthDay"]],
    ["7月1日前后开展活动。", []],
  ])("%s", (text, expected) => {
    expect(under(text)).toEqual(expected);
  });

  it("in the field for the date of signature are put back to its prompt through the field", () => {
    const control = { id: 7, tag: "cw.p.date", title: "成文日期", start: 0, end: 11, placeholder: "" };
    const { changes } = planRollOver(snapshotOfParagraphs([{ text: title }, { text: "2025年12月20日", controls: [control] }]));
    expect(changes.at(-1)).toMatchObject({ controlId: 7, to: "【填写成文日期】", excerpt: "2025年12月20日" });
  });

  it("that a field holds only in part are left to the writer", () => {
    const control = { id: 7, tag: "someone.else", title: "", start: 0, end: 5, placeholder: "" };
    const { changes } = planRollOver(snapshotOfParagraphs([{ text: title }, { text: "2025年3月15日，召开大会。", controls: [control] }]));
    expect(changes.at(-1)).toMatchObject({ defaultOn: false, why: "field" });
  });
});

describe("what is counted on by the calendar", () => {
  it.each<[string, readonly string[]]>([
    ["庆祝建党104周年。", ["+ 1:4 104→105 anniversary"]],
    ["庆祝新中国成立76周年。", ["+ 1:7 76→77 anniversary"]],
    ["建党100周年时立下的誓言。", ["- 1:2 100→101 otherAnniversary"]],
    ["建局20周年。", ["- 1:2 20→21 otherAnniversary"]],
    ["连续三年获评先进集体。", ["- 1:2 三→四 streak"]],
    ["连续两年零事故，已连续第3年无投诉。", ["- 1:2 两→三 streak", "- 1:12 3→4 streak"]],
    ["连续一年开展夜巡。", ["- 1:2 一→两 streak"]],
    ["连续十九年保持荣誉。", ["- 1:2 十九→二十 streak"]],
    ["在第四十一个教师节来临之际，慰问教师。", ["+ 1:2 四十一→四十二 feast"]],
    ["围绕第26个记者节和第24个“安全生产月”开展宣传。", ["+ 1:3 26→27 feast", "+ 1:11 24→25 feast"]],
    ["第三十九个教师节时立下的规矩。", ["- 1:1 三十九→四十 otherFeast"]],
    ["第十届读书月启动。", ["- 1:1 十→十一 otherFeast"]],
    ["三年行动进入第二年。", ["+ 1:7 二→三 planYear"]],
    ["三年行动进入第三年。", ["- 1:7 三→四 otherPlanYear"]],
    ["五年规划迎来第2个年头。", ["+ 1:7 2→3 planYear"]],
    ["改革进入第一年。", ["- 1:5 一→二 otherPlanYear"]],
    ["“三年行动进入第二年”一文刊发。", ["- 1:8 二→三 planYear"]],
    ["第二年级、第三产业、连续三天、第十个月、第五次会议、第三个环节、第二个工作日。", []],
    ["“十四五”规划收官，“十五五”规划开局。", ["- 1:1 十四五→十五五 fiveYear", "- 1:11 十五五→十六五 fiveYear"]],
  ])("%s", (text, expected) => {
    expect(under(text)).toEqual(expected);
  });
});

describe("numbers", () => {
  it.each<[string, readonly string[]]>([
    ["全年开展集中学习12次，参加300余人次。", ["+ 1:8 12→** figure", "+ 1:14 300→** figure"]],
    ["主持学习三次，完成投资1,200.5万元，同比增长12.4%。", ["+ 1:4 三→** figure", "+ 1:11 1,200.5→** figure", "+ 1:25 12.4→** figure"]],
    ["落实“三会一课”制度，增强“四个意识”，学习第5条，第二次会议。", []],
    ["每月开展主题党日1次，每名党员不少于32学时。", ["- 1:8 1→** standing", "- 1:18 32→** standing"]],
    ["汛期实行24小时值班。", ["- 1:4 24→** standing"]],
    ["建设“15分钟便民圈”。", ["- 1:3 15→** quoted"]],
    ["建成一处，管好一处。", ["- 1:2 一→** spelled", "- 1:7 一→** spelled"]],
    ["一、学习\n（一）抓学习\n1.开展学习3次。", ["+ 3:6 3→** figure"]],
  ])("%s", (text, expected) => {
    expect(under(text)).toEqual(expected);
  });

  it("in our fields are masked through the field, those that are missing stay", () => {
    const control = (id: number, label: string, start: number, end: number) => ({ id, tag: `cw.t.${label}.次`, title: "", start, end, placeholder: "" });
    const text = "集中学习12次，讲党课**次。";
    const { changes } = planRollOver(snapshotOfParagraphs([{ text: title }, { text, controls: [control(1, "集中学习", 4, 6), control(2, "讲党课", 11, 13)] }]));
    expect(changes.slice(1).map(({ controlId, excerpt, to }) => [controlId, excerpt, to])).toEqual([[1, "12", "**"]]);
  });

  it("alone in a cell are left to the writer, with a unit they are masked", () => {
    const cell = (text: string) => ({ text, inTable: true });
    expect(lines(planRollOver(snapshotOfParagraphs([{ text: title }, cell("党员大会"), cell("4次"), cell("党课"), cell("12")]))).slice(1)).toEqual(["+ 2:0 4→** figure", "- 4:0 12→** tableNumber"]);
  });
});

describe("nothing to roll over", () => {
  it.each<[string, string, { fromYear?: number; toYear?: number }, string, number | null]>([
    ["an empty document", "\n　", {}, "empty", null],
    ["a text without a year", "工作总结\n支部坚持学习。", {}, "noYear", null],
    ["a year that is not there", `${title}\n2025年。`, { fromYear: 2023 }, "yearAbsent", 2023],
    ["a report about the new year", `${title}\n2024年。`, { fromYear: 2024, toYear: 2025 }, "already", 2024],
    ["the same year twice", title, { fromYear: 2025, toYear: 2025 }, "sameYear", 2025],
  ])("%s", (_name, text, options, nothing, fromYear) => {
    expect(planRollOver(snapshotOfText(text), options)).toEqual({ nothing, fromYear, toYear: options.toYear ?? (fromYear === null ? null : fromYear + 1), changes: [] });
  });

  it("a year that only the text tells is the one that is named most", () => {
    expect(planRollOver(snapshotOfText("汇报\n到2024年和2025年，2025年底。")).fromYear).toBe(2025);
    expect(planRollOver(snapshotOfText("党支部二〇二五年工作总结\n支部坚持学习。")).fromYear).toBe(2025);
  });
});

describe("the place of a change in its sentence", () => {
  it("is where the excerpt stands, and its id is the same after an edit elsewhere", () => {
    const text = "支部召开会议3次，走访3户。支部2025年走访3户。";
    const { changes } = planRollOver(snapshotOfText(`${title}\n${text}`));
    for (const { sentence, at, excerpt } of changes) expect(sentence.slice(at, at + excerpt.length)).toBe(excerpt);
    const moved = planRollOver(snapshotOfText(`${title}\n新写的一段。\n${text}`)).changes;
    expect(moved.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });
});
