import { yearLike, yearMentions } from "../../src/roll-over/year-mentions";

describe("the years of a text", () => {
  it.each<[string, readonly (readonly [number, number, number, number | null])[]]>([
    ["2025年度工作总结和2026年计划", [[2025, 0, 4, null], [2026, 11, 15, null]]],
    ["二〇二五年总结，二○二六年打算，二零二七年", [[2025, 0, 4, null], [2026, 8, 12, null], [2027, 16, 20, null]]],
    ["２０２５年总结", [[2025, 0, 4, null]]],
    ["2025—2026年规划", [[2025, 0, 4, 2026], [2026, 5, 9, 2025]]],
    ["2021年至2025年", [[2021, 0, 4, 2025], [2025, 6, 10, 2021]]],
    ["2025-2026学年", [[2025, 0, 4, 2026], [2026, 5, 9, 2025]]],
    ["发〔2025〕12号、（2024）3号", [[2025, 2, 6, null], [2024, 12, 16, null]]],
    ["截至2025.12.20", [[2025, 2, 6, null]]],
    ["投资2025万元，编号12025年，共2000人，20XX年，1859年", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(yearMentions(text).map(({ year, start, end, partner }) => [year, start, end, partner])).toEqual(expected);
  });

  it.each([
    ["2025", 2026, "2026"],
    ["二〇二五", 2026, "二〇二六"],
    ["二○二五", 2030, "二○三○"],
    ["二零二九", 2030, "二零三零"],
    ["２０２５", 2026, "２０２６"],
  ])("%s is followed by %d as %s", (written, year, expected) => {
    expect(yearLike(written, year)).toBe(expected);
  });
});
