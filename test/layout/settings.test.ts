import { linePitch, paper } from "../../src/ooxml/page";
import { defaultLayout } from "../../src/layout/default-settings";
import { measuresOf } from "../../src/layout/measures";
import { readSettings } from "../../src/layout/read-settings";
import { isFontName, isWithinLimits } from "../../src/layout/setting-limits";

describe("settings from outside", () => {
  it("are those of the standard where nothing is kept, and come back as they were kept", () => {
    for (const nothing of [undefined, null, {}]) expect(readSettings(nothing)).toEqual({ settings: defaultLayout, faults: [] });
    const own = { ...defaultLayout, lineSpacing: 30, pageNumbers: "centre" as const, bold: { heading2: true, heading3: false }, fonts: { ...defaultLayout.fonts, title: "方正小标宋_GBK" } };
    expect(readSettings(JSON.parse(JSON.stringify(own)))).toEqual({ settings: own, faults: [] });
  });

  it.each<[unknown, string, string]>([
    ["x", "layout", "not-an-object"],
    [{ lineSpacing: 31 }, "lineSpacing", "out-of-range"],
    [{ lineSpacing: "28" }, "lineSpacing", "not-a-number"],
    [{ lineSpacing: Number.NaN }, "lineSpacing", "out-of-range"],
    [{ margins: { left: 14.9 } }, "margins.left", "out-of-range"],
    [{ margins: [] }, "margins", "not-an-object"],
    [{ fonts: { title: "" } }, "fonts.title", "not-a-font"],
    [{ fonts: { body: '宋"体' } }, "fonts.body", "not-a-font"],
    [{ latinFont: 3 }, "latinFont", "not-a-font"],
    [{ bold: { heading2: 1 } }, "bold.heading2", "not-yes-or-no"],
    [{ pageNumbers: "left" }, "pageNumbers", "unknown-choice"],
    [{ fitLine: "yes" }, "fitLine", "not-yes-or-no"],
  ])("%j are refused by name and replaced by the standard's", (stored, setting, reason) => {
    expect(readSettings(stored)).toEqual({ settings: defaultLayout, faults: [{ setting, reason }] });
  });

  it("lose only what is wrong", () => {
    const { settings, faults } = readSettings({ lineSpacing: 29, margins: { top: 34, left: 99 } });
    expect(settings).toEqual({ ...defaultLayout, lineSpacing: 29, margins: { ...defaultLayout.margins, top: 34 } });
    expect(faults.map(({ setting }) => setting)).toEqual(["margins.left"]);
  });
});

it.each([["lineSpacing", 28, true], ["lineSpacing", 30, true], ["lineSpacing", 27.99, false], ["top", 20, true], ["bottom", 50.1, false], ["right", Infinity, false]] as const)(
  "%s of %d is within the limits: %s",
  (setting, value, expected) => {
    expect(isWithinLimits(setting, value)).toBe(expected);
  },
);

it.each([["方正小标宋简体", true], ["Times New Roman", true], [" 宋体", false], ["a".repeat(32), false], ["宋体,黑体", false], ["宋<体", false]])("%j can be a font's name: %s", (name, expected) => {
  expect(isFontName(name)).toBe(expected);
});

it("the measures of the standard are those of the skeletons to the twip", () => {
  expect(measuresOf(defaultLayout)).toEqual({ line: linePitch, top: paper.top, right: paper.right, bottom: paper.bottom, left: paper.left, textWidth: 8844, spacing: -5, pitch: 315 });
});
