import { readFlatPackage } from "../../src/docx/flat/read-flat-package";
import { readDocx } from "../../src/docx/read-docx";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { reportTexts } from "../fixtures/report-texts";
import { flatOf } from "../layout/flat-of";

it.each([
  ...reportTexts().map(([name, text]) => [name, docxOfText(text, { headers: [{ kind: "header", text: "内部资料" }], numbered: "（一）" })] as const),
  ["tables and controls", docxOf([{ table: [["甲", "乙"]] }, { runs: [{ text: "学习" }, { text: "**", control: { id: 7, tag: "cw.t.学习.次" } }] }])] as const,
])("a flat package says the same as the .docx that it was made of: %s", (_name, docx) => {
  const read = readFlatPackage(flatOf(docx));
  expect(read.kind).toBe("read");
  expect(read).toEqual(readDocx(docx));
});

it.each([
  ["no package", "<w:document/>", "not-word"],
  ["an empty text", "", "not-word"],
  ["a package that is cut", flatOf(docxOfText("甲")).slice(0, -40), "damaged"],
  ["a package without a document", '<pkg:package xmlns:pkg="x"><pkg:part pkg:name="/a.xml"><pkg:xmlData><a/></pkg:xmlData></pkg:part></pkg:package>', "no-main-document"],
])("%s is refused", (_what, flat, reason) => {
  expect(readFlatPackage(flat)).toEqual({ kind: "refused", reason });
});
