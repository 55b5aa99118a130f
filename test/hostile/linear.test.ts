import { strToU8, zipSync } from "fflate";
import type { ReportedFinding } from "../../src/checks/types";
import { markedText } from "../../src/cli/html/marked-text";
import { openFlatPackage } from "../../src/docx/flat/open-flat-package";
import { readDocxWith } from "../../src/docx/read-docx-with";
import { readPackage } from "../../src/docx/read-package";
import { Work } from "../../src/docx/work";
import { ownUnpacker } from "../../src/docx/zip/own-unpacker";
import { ledgerLimits, readWorkbook } from "../../src/ledger/xlsx/read-workbook";
import { W, p, rels } from "../docx/zip-of";
import { workbookParts } from "../ledger/workbook-bytes";
import { docxOfParts, families } from "./families";

/** Counts the reading of one file; a file that is refused for its budget counts up to there. */
function stepsOf(parts: Readonly<Record<string, string>>): { readonly steps: number; readonly length: number; readonly kind: string } {
  const work = new Work();
  const reading = readDocxWith(docxOfParts(parts), ownUnpacker, work);
  const length = Object.values(parts).reduce((sum, xml) => sum + xml.length, 0);
  return { steps: work.steps, length, kind: reading.kind === "read" ? "read" : reading.reason };
}

describe("row 7: the work of reading a document grows as the document does", () => {
  it.each(families)("$name", ({ parts }) => {
    const [one, two, four] = [400, 800, 1_600].map((n) => stepsOf(parts(n))) as [Counted, Counted, Counted];
    expect(["read", "damaged", "doctype", "too-deep", "too-tangled"]).toContain(four.kind);
    // Every character is looked at a few times, and what is drawn again and again is bounded by paragraphs of 255 signs each.
    for (const { steps, length } of [one, two, four]) expect(steps).toBeLessThan(12 * length + 20_000);
    expect(two.steps).toBeLessThan(2.3 * one.steps + 5_000);
    expect(four.steps).toBeLessThan(2.3 * two.steps + 5_000);
  });
});

type Counted = ReturnType<typeof stepsOf>;

const flatOf = (body: string, others = ""): string =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>${rels([["rId1", "officeDocument", "word/document.xml"]]).replace(/^<\?xml[^>]*>/, "")}</pkg:xmlData></pkg:part>` +
  `<pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document ${W}><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part>${others}</pkg:package>`;

describe("row 7: the same for the other readers", () => {
  it.each<[string, (n: number) => string]>([
    ["paragraphs", (n) => flatOf(p("甲").repeat(n))],
    ["parts without XML", (n) => flatOf(p("甲"), '<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>AA</pkg:binaryData></pkg:part>'.repeat(n))],
    ["parts with XML", (n) => flatOf(p("甲"), Array.from({ length: n }, (_, at) => `<pkg:part pkg:name="/word/a${at}.xml"><pkg:xmlData><a/></pkg:xmlData></pkg:part>`).join(""))],
  ])("a flat package with many %s", (_, make) => {
    const [two, four] = [800, 1_600].map((n) => {
      const docx = openFlatPackage(make(n));
      readPackage(docx);
      return docx.work.steps;
    }) as [number, number];
    expect(four).toBeLessThan(2.3 * two + 5_000);
  });

  const sheet = (cells: string): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
  const times = (n: number, one: (at: number) => string): string => Array.from({ length: n }, (_, at) => one(at)).join("");

  it.each<[string, (n: number) => string]>([
    ["cells without attributes in rows of 256", (n) => sheet(times(Math.ceil(n / 256), () => `<row>${"<c><v>1</v></c>".repeat(256)}</row>`))],
    ["cells that name one text", (n) => sheet(times(n, (at) => `<row><c r="A${at + 1}" t="s"><v>0</v></c></row>`))],
    ["texts in cells", (n) => sheet(`<row><c t="inlineStr"><is>${"<t>甲</t>".repeat(n)}</is></c></row>`)],
    ["merged cells", (n) => `${sheet("<row><c><v>1</v></c></row>").replace("</worksheet>", "")}<mergeCells>${times(n, (at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`)}</mergeCells></worksheet>`],
    ["numbers with a long format", (n) => sheet(times(n, () => '<row><c s="1"><v>12</v></c></row>'))],
  ])("a workbook with many %s", (_, make) => {
    const [two, four] = [1_024, 2_048].map((n) => {
      const work = new Work(ledgerLimits);
      readWorkbook(zipSync({ ...workbookParts([{ rows: [["项目", { number: 1, format: "0.00".repeat(60) }]] }]), "xl/worksheets/sheet1.xml": strToU8(make(n)) }), work);
      return work.steps;
    }) as [number, number];
    expect(four).toBeLessThan(2.3 * two + 5_000);
  });

  it("a report of 20,000 findings in one paragraph looks at each finding once", () => {
    let looks = 0;
    const finding = (at: number): ReportedFinding => ({
      id: "", ruleId: "r", family: "text", messageId: "m", data: {}, excerpt: "", level: "must",
      get range() {
        looks += 1;
        return { paragraph: 0, start: at * 2, end: at * 2 + 1 };
      },
    });
    const numbered = Array.from({ length: 20_000 }, (_, at) => ({ finding: finding(at), number: at + 1, anchor: `f${at}` }));
    const html = markedText("甲乙".repeat(20_000), numbered);
    expect(html.match(/<mark /g)).toHaveLength(20_000);
    expect(looks).toBeLessThan(20 * 20_000);
  });
});
