import { reportYearOf } from "../../../src/checks/traces/report-year";
import type { Profile } from "../../../src/checks/types";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const read = (text: string, profile: Profile = {}) => {
  const found = reportYearOf(snapshotOfText(text), profile);
  return found && [found.year, [...found.own].sort(), found.lastMonth];
};

describe("reportYearOf", () => {
  it.each<[string, readonly [number, number[], number] | null]>([
    ["党支部2022年工作总结", [2022, [2022, 2023], 12]],
    ["党支部2022年工作总结及2023年工作计划", [2022, [2022, 2023], 12]],
    ["党支部2022年上半年工作总结", [2022, [2022, 2023], 6]],
    ["党支部2022年工作计划", [2022, [2021, 2022, 2023], 12]],
    ["2021—2023年三年行动总结", [2023, [2021, 2022, 2023, 2024], 12]],
    ["2022年，支部认真履职，取得成效。\n一、工作", [2022, [2022, 2023], 12]],
    ["今年以来，支部认真履职。现将2022年度工作情况报告如下：\n一、工作", [2022, [2022, 2023], 12]],
    ["自2019年以来，支部认真履职。\n一、2022年工作", null],
    ["党支部20XX年工作总结\n一、2022年工作", null],
    ["", null],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, number | null]>([
    ["党支部2021年工作总结\n2021年，支部认真履职。", 2021],
    ["党支部工作总结\n2021年，支部认真履职。", 2021],
    ["党支部工作总结\n一年来，支部认真履职。现将2021年度工作情况报告如下：", 2021],
    ["党支部2021—2023年三年行动总结", 2023],
    ["党支部工作总结\n一年来，支部认真履职。", 2030],
    ["党支部20XX年工作总结", 2030],
    ["", 2030],
  ])("%j goes by the document first, by the year of the profile else", (text, expected) => {
    expect(read(text, { reportYear: 2030 })?.[0]).toBe(expected);
  });
});
