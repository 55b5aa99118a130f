import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseProfile } from "../../../src/checks/profile/parse-profile";
import { profileSchema } from "../../../src/checks/profile/profile-schema";
import type { Profile } from "../../../src/checks/types";
import type { Shape } from "../../../src/json-file/types";

const rules = ["number-gap", "number-level", "placeholder-mask"];
const refusal = (json: string): readonly [number, string] | null => {
  const parsed = parseProfile(json, rules);
  return parsed.ok ? null : [parsed.line, parsed.reason.zh];
};

const page = readFileSync(join(__dirname, "../../../docs/profile.md"), "utf8");

function keysOf(shape: Shape): readonly string[] {
  if (shape.kind === "list" || shape.kind === "byName") return keysOf(shape.of);
  if (shape.kind !== "object") return [];
  return Object.entries(shape.keys).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe("an office profile that can be used", () => {
  it("comes out as it was written, with every key of the type", () => {
    const full: Required<Profile> = {
      unit: "清河县水务局",
      party: "局党组",
      places: ["清河县"],
      reportYear: 2026,
      kind: "述职报告",
      scheme: ["1.", "（1）", "①"],
      rules: { "number-gap": "off", "number-level": "hint" },
      words: { allow: ["方法方法"], confused: [{ wrong: "布署", right: "部署" }] },
      phrases: { thought: "习近平新时代中国特色社会主义思想", spirit: "党的二十大精神", pledge: "做到“两个维护”" },
      lastYear: [{ label: "集中学习", unit: "次", amount: 24.5, text: "24.5" }],
      ignored: [{ rule: "placeholder-mask", excerpt: "**" }, { rule: "number-gap" }],
    };
    expect(parseProfile(JSON.stringify(full, null, 2), rules)).toEqual({ ok: true, profile: full });
    expect(profileSchema.kind === "object" && Object.keys(profileSchema.keys).sort()).toEqual(Object.keys(full).sort());
  });

  it("may be empty, and may begin with a byte order mark", () => {
    expect(parseProfile("\ufeff{}", rules)).toEqual({ ok: true, profile: {} });
  });

  it("is the one in its page, which names every key", () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const named = ["number-single", "place-foreign", "placeholder-mask", "year-foreign"];
    expect(parseProfile(example, named)).toMatchObject({ ok: true, profile: { reportYear: 2026 } });
    expect(keysOf(profileSchema).filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it("knows the rules of the product", () => {
    expect(parseProfile('{"rules": {"number-gap": "off"}}').ok).toBe(true);
    expect(parseProfile('{"rules": {"number-gab": "off"}}').ok).toBe(false);
  });
});

describe("an office profile that cannot be used is refused with the line and the reason", () => {
  it.each<[string, string, number, string]>([
    ["an empty file", " \n", 1, "文件是空的"],
    ["a comma left out", '{\n  "unit": "甲"\n  "places": []\n}', 2, "后面缺英文逗号或“}”"],
    ["a comma too many", '{\n  "unit": "甲",\n}', 3, "最后一项后面多了逗号"],
    ["a comma too many in a list", '{\n  "places": [\n"甲",\n]\n}', 4, "最后一项后面多了逗号"],
    ["a Chinese quotation mark", "{\n  “unit”: 1\n}", 2, "这里应是用英文双引号括起来的名称"],
    ["a Chinese colon", '{\n\n  "unit"： "甲"\n}', 3, "名称后面缺英文冒号"],
    ["a value left out", '{\n  "unit":\n}', 3, "这里缺一个值"],
    ["a quotation mark not closed", '{\n  "unit": "甲\n}', 2, "引号没有配成对，或者引号里有不能用的符号"],
    ["text behind the end", "{}\n{}", 2, "文件到这里应当结束，后面还有多余的内容"],
    ["a file that ends too early", '{\n  "places": ["甲"', 2, "后面缺英文逗号或“]”"],
    ["an unknown key like a known one", '{\n  "unti": "甲"\n}', 2, "没有“unti”这个名称，是不是“unit”"],
    ["an unknown key", '{\n  "colour": "red"\n}', 2, "没有“colour”这个名称"],
    ["a key inside another", '{\n  "words": {\n    "alow": []\n  }\n}', 3, "没有“alow”这个名称，是不是“allow”"],
    ["a key given twice", '{\n  "unit": "甲",\n  "unit": "乙"\n}', 3, "“unit”写了两次"],
    ["a year in quotes", '{\n  "reportYear": "2026"\n}', 2, "“reportYear”应是四位数的年份，不加引号，例如 2026"],
    ["a year of two digits", '{"reportYear": 26}', 1, "“reportYear”应是四位数的年份，不加引号，例如 2026"],
    ["one place that is no list", '{\n  "places": "甲"\n}', 2, "“places”应是一组值，放在方括号里"],
    ["a number for a name", '{\n  "places": [\n    "甲",\n    3\n  ]\n}', 4, "“places”应是文字（用英文双引号括起来）"],
    ["an empty unit", '{"unit": " "}', 1, "“unit”不能是空的"],
    ["an unknown rule", '{\n  "rules": {\n    "number-gab": "off"\n  }\n}', 3, "没有“number-gab”这个检查项代号，是不是“number-gap”"],
    ["an unknown level", '{\n  "rules": {\n    "number-gap": "error"\n  }\n}', 3, "“error”不是级别，可以用：must should hint off"],
    ["a level with a slip", '{"rules": {"number-gap": "mist"}}', 1, "“mist”不是级别，是不是“must”"],
    ["an unknown form of number", '{"scheme": ["一、", "a."]}', 1, "“a.”不是序号写法，可以用：第一章 第一节 一、 （一） 1. （1） 1） ①"],
    ["a confused word without the right one", '{\n  "words": {"confused": [\n    {"wrong": "布署"}\n  ]}\n}', 3, "“confused”里缺“right”"],
    ["an ignored rule that does not exist", '{"ignored": [{"rule": "number"}]}', 1, "“number”不是检查项代号，可以用：number-gap number-level placeholder-mask"],
    ["a list for the whole", "[]", 1, "“本单位设置”应是放在花括号里的内容"],
    ["a number in quotes", '{"lastYear": [{"label": "甲", "unit": "次", "amount": "3", "text": "3"}]}', 1, "“amount”应是数字（不加引号）"],
    ["true for a text", '{"unit": true}', 1, "“unit”应是文字（用英文双引号括起来）"],
  ])("%s", (_, json, line, reason) => {
    expect(refusal(json)).toEqual([line, reason]);
  });

  it("however deep its brackets are", () => {
    expect(refusal("[".repeat(100_000))).toEqual([1, "括号套得太深"]);
  });
});
