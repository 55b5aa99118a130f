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

  it("goes by the profile first", () => {
    expect(read("党支部2021年工作总结", { reportYear: 2022 })?.[0]).toBe(2022);
  });
});
