import { readFileSync } from "node:fs";
import { checkListOf } from "../../src/check-list/check-list-of";
import { sheetOf } from "../../src/check-list/sheet-of";
import type { CheckList } from "../../src/check-list/types";
import { version } from "../../src/check-list/version";
import { applyIgnored } from "../../src/checks/ignore/apply-ignored";
import { runChecks } from "../../src/checks/run-checks";
import { allRules } from "../../src/checks/rules/index";
import type { Profile } from "../../src/checks/types";
import { snapshotOfParagraphs } from "../../src/snapshot/snapshot-of-text";

const text = ["河东街道党支部", "2026年工作总结", "一、学习情况", "全年集中学习**次，走访群众30户。", "一、存在问题", "学习不够深入。。", "一、下步打算", "继续努力。"];
const checkedAt = new Date(2026, 10, 3, 9, 5);

/** The list of a check in which what a rule finds on these words was set aside. */
function listOf(lines: readonly string[], profile: Profile = {}, setAside: readonly { ruleId: string; excerpt: string }[] = []): CheckList {
  const snapshot = snapshotOfParagraphs(lines.map((line) => ({ text: line })));
  const { shown, ignored } = applyIgnored(snapshot, runChecks(snapshot, profile), setAside.map((one) => ({ ...one, scope: "document" })));
  return checkListOf({ snapshot, findings: shown, ignored, profile, unit: " 河东街道党支部 ", checkedAt });
}

it("names document, unit, time and version", () => {
  const { title, unit, checkedAt: at, version: named } = listOf(text);
  expect([title, unit, at, named]).toEqual(["河东街道党支部2026年工作总结", "河东街道党支部", checkedAt, version]);
});

it("has the version of the package and of the manifest", () => {
  const { version: ofPackage } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(version).toBe(ofPackage);
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Version>${version}.0</Version>`);
});

it("lists every rule once under its family, with what it found", () => {
  const { families, verdict, open } = listOf(text);
  expect(families.flatMap(({ rules }) => rules.map(({ title }) => title.zh)).sort()).toEqual(allRules.map(({ title }) => title.zh).sort());
  const found = families.flatMap(({ rules }) => rules.filter(({ findings }) => findings > 0).map(({ title, findings }) => [title.zh, findings]));
  const count = (id: string): [string, number] => [allRules.find((rule) => rule.id === id)?.title.zh ?? "", open.filter(({ rule }) => rule === allRules.find((one) => one.id === id)?.title).length];
  expect(found).toEqual([count("placeholder-mask"), count("number-duplicate"), count("mark-doubled")].filter(([, findings]) => findings !== 0));
  expect(families.reduce((sum, { must, should, hint }) => sum + must + should + hint, 0)).toBe(open.length);
  expect(verdict.must + verdict.should + verdict.hint).toBe(open.length);
});

it("puts the words between their neighbours, what must be corrected first", () => {
  const { open } = listOf(text, { rules: { "mark-doubled": "should" } });
  expect(open.map(({ level, paragraph, before, words, after }) => `${level} ${paragraph} ${before}[${words}]${after}`)).toEqual([
    "must 4 全年集中学习[**]次，走访群众30户。",
    "must 5 [一、]存在问题",
    "must 7 [一、]下步打算",
    "should 6 学习不够深入[。。]",
  ]);
});

it("keeps what was set aside apart, with the words", () => {
  const { ignored, open, families } = listOf(text, {}, [{ ruleId: "placeholder-mask", excerpt: "**" }]);
  expect(ignored.map(({ words, rule }) => [words, rule])).toEqual([["**", allRules.find(({ id }) => id === "placeholder-mask")?.title]]);
  expect(open.map(({ words }) => words)).not.toContain("**");
  expect(families.map(({ family, ignored: count }) => [family, count])).toContainEqual(["placeholder", 1]);
});

it("says which rules the office has switched off, and does not count them as checked", () => {
  const all = sheetOf(listOf(text), "zh").tables[0];
  const less = sheetOf(listOf(text, { rules: { "mark-doubled": "off" } }), "zh").tables[0];
  expect(all?.heading).toBe(`一、检查内容（${allRules.length} 项）`);
  expect(less?.heading).toBe(`一、检查内容（${allRules.length - 1} 项）`);
  const title = allRules.find(({ id }) => id === "mark-doubled")?.title.zh ?? "";
  expect(less?.below).toEqual([`按本单位设置不检查：${title}。`]);
  expect(JSON.stringify(less?.rows)).not.toContain(title);
});

it.each([
  ["zh", "还有 3 处必改", "2026年11月3日 09:05", "必改 3，建议 1，参考 0，已忽略 0", "第 4 段"],
  ["en", "3 to correct", "2026-11-03 09:05", "To correct 3, suggestions 1, hints 0, ignored 0", "Paragraph 4"],
] as const)("says it in words: %s", (language, verdict, time, counts, place) => {
  const sheet = sheetOf(listOf(text, { rules: { "mark-doubled": "should" } }), language);
  expect(sheet.verdict).toEqual({ ready: false, text: verdict });
  expect(sheet.facts.map(([, value]) => value)).toEqual(expect.arrayContaining([time, counts]));
  expect(sheet.tables[1]?.rows[0]?.[0]).toBe(place);
});

it("is ready when nothing must be corrected, and says so of empty lists", () => {
  const sheet = sheetOf(listOf(["工作总结", "一、学习情况", "学习了。", "二、打算", "继续努力。"]), "zh");
  expect(sheet.verdict).toEqual({ ready: true, text: "可以提交" });
  expect(sheet.tables[2]).toMatchObject({ rows: [], below: ["没有。"] });
});

it("lists three hundred places and tells the number of the others", () => {
  const sheet = sheetOf(listOf(Array.from({ length: 350 }, (_, at) => `走访第${at}组**户。`)), "zh");
  expect(sheet.tables[1]?.rows).toHaveLength(300);
  expect(sheet.tables[1]?.below).toEqual([expect.stringMatching(/^还有 \d+ 处，请到文稿里看。$/)]);
});
