import fc from "fast-check";
import { allRules } from "../../../src/checks/rules/index";
import type { Profile } from "../../../src/checks/types";
import { parseProfile } from "../../../src/checks/profile/parse-profile";
import { defaultLayout } from "../../../src/layout/default-settings";
import { readKeptProfile, readOfficeFile, writeOfficeFile, type OfficeSettings } from "../../../src/taskpane/state/office-file";

const full: Required<Profile> = {
  unit: "清河县水务局",
  party: "局党组",
  places: ["清河县", "白塔镇"],
  reportYear: 2026,
  kind: "述职报告",
  scheme: ["一、", "1.", "（1）"],
  rules: { "number-gap": "off", "placeholder-mask": "hint" },
  words: { allow: ["方法方法"], confused: [{ wrong: "布署", right: "部署" }] },
  phrases: { spirit: "党的二十大精神" },
  lastYear: [{ label: "集中学习", unit: "次", amount: 24, text: "24" }],
  ignored: [{ rule: "placeholder-mask", excerpt: "**" }, { rule: "number-gap" }],
};

describe("the settings file of an office", () => {
  it.each<[string, OfficeSettings]>([
    ["everything", { profile: full, layout: { ...defaultLayout, lineSpacing: 29, pageNumbers: "none" } }],
    ["only rules", { profile: { rules: { "number-gap": "must" } } }],
    ["nothing", { profile: {} }],
  ])("with %s comes back as it was written", (_, settings) => {
    expect(readOfficeFile(writeOfficeFile(settings))).toEqual({ ok: true, settings });
  });

  it("is the same text again after reading and writing, whatever the settings", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "县", "a", "“", "\\", '"'), minLength: 1, maxLength: 5 });
    const levels = fc.dictionary(fc.constantFrom(...allRules.map(({ id }) => id)), fc.constantFrom("must", "should", "hint", "off"));
    const profiles = fc.record(
      {
        unit: text,
        places: fc.array(text),
        rules: levels,
        scheme: fc.array(fc.constantFrom("一、", "（一）", "1.", "①")),
        words: fc.record({ allow: fc.array(text), confused: fc.array(fc.record({ wrong: text, right: text })) }, { requiredKeys: [] }),
        ignored: fc.array(fc.record({ rule: fc.constantFrom("number-gap", "placeholder-mask"), excerpt: text }, { requiredKeys: ["rule"] })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(profiles, fc.integer({ min: 28, max: 30 }), (profile, lineSpacing) => {
        const written = writeOfficeFile({ profile: profile, layout: { ...defaultLayout, lineSpacing } });
        const read = readOfficeFile(written);
        expect(read).toEqual({ ok: true, settings: { profile: JSON.parse(JSON.stringify(profile)) as Profile, layout: { ...defaultLayout, lineSpacing } } });
        expect(read.ok && writeOfficeFile(read.settings)).toBe(written);
      }),
    );
  });

  it("can be used by the command, which leaves the layout alone", () => {
    expect(parseProfile(writeOfficeFile({ profile: full, layout: defaultLayout }))).toEqual({ ok: true, profile: full });
  });

  it("may hold a part of the layout; the rest is the standard's", () => {
    const read = readOfficeFile('{"layout": {"lineSpacing": 29, "bold": {"heading2": true}}}');
    expect(read.ok && read.settings.layout).toEqual({ ...defaultLayout, lineSpacing: 29, bold: { heading2: true, heading3: true } });
  });

  it.each<[string, number, string]>([
    ['{\n "rules": {\n  "number-gab": "off" } }', 3, "没有“number-gab”这个检查项代号，是不是“number-gap”"],
    ['{\n "layout": {\n  "margins": {\n   "left": 300 } } }', 4, "“left”应是 15 到 45 之间的数字（毫米），不加引号"],
    ['{\n "layout": {\n  "lineSpacing": "29" } }', 3, "“lineSpacing”应是 28 到 30 之间的数字（磅），不加引号"],
    ['{\n "layout": {\n  "fonts": {\n   "body": "" } } }', 4, "“body”应是字体的名称，最多 31 个字"],
    ['{\n "layout": {\n  "pageNumbers": "top" } }', 3, "“pageNumbers”应是这几种之一：outside centre none"],
    ['{\n "layout": {\n  "fitLine": "yes" } }', 3, "“fitLine”应是 true 或 false，不加引号"],
    ['{\n "layout": []\n}', 2, "“layout”应是放在花括号里的内容"],
    ['{\n "layouts": {} }', 2, "没有“layouts”这个名称"],
  ])("%s is refused at line %i", (text, line, reason) => {
    expect(readOfficeFile(text)).toMatchObject({ ok: false, line, reason: { zh: reason } });
  });
});

describe("the profile that a computer keeps", () => {
  it("does without rules that this version no longer has", () => {
    const kept = '{"unit": "甲", "rules": {"number-gone": "off", "number-gap": "hint"}, "ignored": [{"rule": "word-gone"}, {"rule": "number-gap", "excerpt": "三、"}]}';
    expect(parseProfile(kept).ok).toBe(false);
    expect(readKeptProfile(kept)).toEqual({ ok: true, profile: { unit: "甲", rules: { "number-gap": "hint" }, ignored: [{ rule: "number-gap", excerpt: "三、" }] } });
  });

  it.each(['{"rules": {"number-gap": "loud"}}', "{", '{"places": "甲"}', '{"rules": {"number-gone": 3}}'])("is refused when it is damaged: %s", (text) => {
    expect(readKeptProfile(text).ok).toBe(false);
  });
});
