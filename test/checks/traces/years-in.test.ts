import { yearsIn } from "../../../src/checks/traces/years-in";

const read = (text: string) => yearsIn(text).map(({ year, start, end, inRange }) => `${year} ${start}-${end}${inRange ? " range" : ""}`);

describe("yearsIn", () => {
  it.each<[string, string[]]>([
    ["2022年工作", ["2022 0-5"]],
    ["2022年和2023年", ["2022 0-5", "2023 6-11"]],
    ["2021—2023年", ["2021 0-4 range", "2023 5-10 range"]],
    ["2021-2025年规划", ["2021 0-4 range", "2025 5-10 range"]],
    ["2021年至2023年", ["2021 0-5 range", "2023 6-11 range"]],
    ["2021——2023年", ["2021 0-4 range", "2023 6-11 range"]],
    ["12022年，1822年，22年，20XX年，２０２２年，年年", []],
    ["从上任到2022年", ["2022 4-9"]],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
