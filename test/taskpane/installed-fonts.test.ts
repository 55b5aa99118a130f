import { missingFonts, type Measure } from "../../src/taskpane/installed-fonts";

/** A computer with some fonts: letters are as wide as their first font that is there. */
function computerWith(...fonts: string[]): Measure {
  const widths: Readonly<Record<string, number>> = { monospace: 960, serif: 800, "sans-serif": 850, ...Object.fromEntries(fonts.map((font, at) => [font, 700 + at])) };
  return (font) => {
    const names = font.replace(/^72px /, "").split(",").map((name) => name.trim().replaceAll('"', ""));
    return widths[names.find((name) => name in widths) ?? ""] ?? 0;
  };
}

it.each<[string, Measure | null, string[]]>([
  ["the fonts that a computer lacks are named", computerWith("Arial", "黑体"), ["方正小标宋简体", "仿宋_GB2312"]],
  ["a font counts under its other name", computerWith("Arial", "黑体", "FangSong_GB2312", "FZXiaoBiaoSong-B05S"), []],
  ["nothing is said without means to measure", null, []],
  ["nothing is said where all widths are one", () => 500, []],
  ["nothing is said where nothing is measured", () => 0, []],
  ["nothing is said where the browser hides what is there", computerWith(), []],
])("%s", (_what, measure, expected) => {
  expect(missingFonts(["方正小标宋简体", "黑体", "仿宋_GB2312"], measure)).toEqual(expected);
});

it("a font as wide as one of the browser's own is told from the others", () => {
  const measure: Measure = (font, text) => (font.includes('"等宽"') ? 960 : computerWith("Arial")(font, text));
  expect(missingFonts(["等宽"], measure)).toEqual([]);
});
