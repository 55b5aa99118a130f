import { strFromU8, unzipSync } from "fflate";
import { checkListDocx } from "../../src/check-list/check-list-docx";
import { checkListPage } from "../../src/check-list/check-list-page";
import type { CheckList, ListedPlace } from "../../src/check-list/types";
import { validateAll } from "../fixtures/validate-docx";

const place: ListedPlace = { story: "body", paragraph: 4, level: "must", rule: { zh: "数字还没有填", en: "A number is missing" }, before: "集中学习", words: "**", after: "次。" };

const list: CheckList = {
  title: "2026年工作<总结>",
  unit: "甲&乙支部",
  checkedAt: new Date(2026, 10, 3, 9, 5),
  version: "1.2.3",
  verdict: { ready: false, must: 1, should: 0, hint: 0 },
  families: [
    { family: "placeholder", rules: [{ title: place.rule, level: "must", findings: 1 }], must: 1, should: 0, hint: 0, ignored: 1 },
    { family: "text", rules: [{ title: { zh: "标点叠用", en: "Doubled mark" }, level: "off", findings: 0 }], must: 0, should: 0, hint: 0, ignored: 0 },
  ],
  open: [place],
  ignored: [{ ...place, story: "header", before: "", words: "第\u000b一\u0001行", after: "" }],
  notices: ["revisions-left-out"],
};

const ready: CheckList = { ...list, title: "", unit: "", verdict: { ready: true, must: 0, should: 0, hint: 0 }, open: [], ignored: [], notices: [] };
const long: CheckList = { ...list, open: Array.from({ length: 120 }, (_, at) => ({ ...place, paragraph: at + 1 })) };

describe("the page to print", () => {
  it("holds nothing that the text could make of it, and reaches for nothing outside", () => {
    const page = checkListPage(list, "zh");
    expect(page).toContain("2026年工作&lt;总结&gt;");
    expect(page).toContain("甲&amp;乙支部");
    expect(page).toContain("<td>集中学习<b>**</b>次。</td>");
    expect(page).toContain("<b>第<br>一行</b>");
    expect(page).not.toMatch(/<script|src=|href=|url\(|https?:/);
    expect(page).toMatch(/@page \{ size: A4/);
  });

  it.each([["zh", "zh-CN", "还有 1 处必改", "（未填写）"], ["en", "en", "1 to correct", "(not given)"]] as const)("in %s says the verdict first", (language, lang, verdict, unknown) => {
    const page = checkListPage(list, language);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page.indexOf(verdict)).toBeLessThan(page.indexOf("<table>"));
    expect(checkListPage(ready, language)).toContain(unknown);
  });

  it("has every row as wide as its head", () => {
    const page = checkListPage(list, "zh");
    for (const table of page.split("<table>").slice(1)) {
      const columns = table.match(/<th /g)?.length;
      const rows = table.slice(0, table.indexOf("</table>")).match(/<tr>.*?<\/tr>/g)?.slice(1) ?? [];
      expect(rows.map((row) => row.match(/<td/g)?.length)).toEqual(rows.map(() => columns));
    }
  });
});

describe("the new document", () => {
  it("is faultless for the Open XML SDK's validator, Office 2019", async () => {
    const files = [list, ready, long].flatMap((one) => [checkListDocx(one, "zh"), checkListDocx(one, "en")]);
    expect(await validateAll(files)).toEqual(files.map(() => []));
  }, 120_000);

  it("holds the same words as the page, and none of ours in controls or records", () => {
    const parts = unzipSync(checkListDocx(list, "zh"));
    const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(main).toContain("2026年工作&lt;总结&gt;");
    expect(main).toContain("还有 1 处必改");
    expect(main.match(/<w:tbl>/g)).toHaveLength(3);
    expect(main.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(main).not.toContain("<w:sdt>");
    expect(Object.keys(parts).filter((name) => name.startsWith("customXml"))).toEqual([]);
  });
});
