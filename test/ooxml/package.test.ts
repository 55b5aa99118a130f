import { unzipSync } from "fflate";
import { docxFile } from "../../src/ooxml/docx-file";
import { flatPackage } from "../../src/ooxml/flat-package";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletons } from "../../src/skeletons/index";
import type { WriterInfo } from "../../src/skeletons/types";
import { validateDocx } from "../fixtures/validate-docx";
import { all, attributes, docxOfFlat, part, partsInDocx, partsInFlat, value, type Parts } from "./parts-in";

const full: WriterInfo = { unit: "河湾镇党支部", superiors: "镇党委", year: 2026, date: "2026年12月3日" };
const nothing: WriterInfo = { unit: "", superiors: "", year: 2026, date: "" };
const firstSkeleton = skeletons[0];
if (!firstSkeleton) throw new Error("no skeleton");
const blocks = buildReport(firstSkeleton, full);

const docx = partsInDocx(docxFile(blocks));
const whole = partsInFlat(flatPackage(blocks, { pageSetup: true }));
const inserted = partsInFlat(flatPackage(blocks, { pageSetup: false }));

describe.each([
  ["a .docx", docx],
  ["a flat package for a whole document", whole],
])("%s", (_name, parts: Parts) => {
  it("has the paper, margins and 22 lines of the standard", () => {
    const document = part(parts, "word/document.xml");
    expect(attributes(document, "pgSz")).toEqual({ w: "11906", h: "16838" });
    expect(attributes(document, "pgMar")).toMatchObject({ top: "2098", right: "1474", bottom: "1984", left: "1588" });
    expect(attributes(document, "docGrid")).toEqual({ type: "lines", linePitch: "579" });
    expect(22 * 579).toBeLessThanOrEqual(16838 - 2098 - 1984);
    expect(document.documentElement?.firstElementChild?.lastElementChild?.localName).toBe("sectPr");
  });

  it("has page numbers between dashes, right on odd pages and left on even ones", () => {
    const footers = all(part(parts, "word/document.xml"), "footerReference").map((reference) => {
      const id = reference.getAttribute("r:id");
      const relation = part(parts, "word/_rels/document.xml.rels")
        .getElementsByTagName("Relationship")
        .find((element) => element.getAttribute("Id") === id);
      const footer = part(parts, `word/${relation?.getAttribute("Target") ?? ""}`);
      const words = all(footer, "t").map(({ textContent }) => textContent);
      return [reference.getAttribute("w:type"), value(footer, "jc"), words.join(""), all(footer, "instrText")[0]?.textContent];
    });
    expect(footers).toEqual([
      ["default", "right", "— 1 —", " PAGE "],
      ["even", "left", "— 2 —", " PAGE "],
    ]);
    expect(all(part(parts, "word/settings.xml"), "evenAndOddHeaders")).toHaveLength(1);
    expect(attributes(part(parts, "word/footer1.xml"), "ind")).toEqual({ right: "280" });
    expect(attributes(part(parts, "word/footer2.xml"), "ind")).toEqual({ left: "280" });
  });

  it("sets the page number in 宋体 of 14 points", () => {
    const style = all(part(parts, "word/styles.xml"), "style").find(
      (element) => element.getAttribute("w:styleId") === "CwPageNumber",
    );
    expect(style && attributes(style, "rFonts")).toMatchObject({ ascii: "宋体", eastAsia: "宋体" });
    expect(style && value(style, "sz")).toBe("28");
  });
});

describe("a flat package for the cursor", () => {
  it("brings no section, no settings and no footer", () => {
    expect([...inserted.keys()]).toEqual([
      "_rels/.rels",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/styles.xml",
      "word/fontTable.xml",
    ]);
    expect(all(part(inserted, "word/document.xml"), "sectPr")).toHaveLength(0);
  });

  it("has the same paragraphs as the whole document", () => {
    const paragraphs = (parts: Parts) => all(part(parts, "word/document.xml"), "p").map(({ outerHTML }) => outerHTML);
    expect(paragraphs(inserted)).toEqual(paragraphs(docx));
    expect(paragraphs(inserted)).toHaveLength(blocks.length);
  });
});

describe("every package", () => {
  it.each([
    ["docx", docx],
    ["whole", whole],
    ["inserted", inserted],
  ])("of kind %s has every part that it names, styles that exist, and controls with ids of their own", (_name, parts) => {
    for (const relation of part(parts, "word/_rels/document.xml.rels").getElementsByTagName("Relationship")) {
      expect([...parts.keys()]).toContain(`word/${relation.getAttribute("Target") ?? ""}`);
    }
    const document = part(parts, "word/document.xml");
    const ids = all(part(parts, "word/styles.xml"), "style").map((element) => element.getAttribute("w:styleId"));
    for (const name of ["pStyle", "rStyle"])
      for (const use of all(document, name)) expect(ids).toContain(use.getAttribute("w:val"));
    const controls = all(document, "sdt").map((control) => value(control, "id"));
    expect(new Set(controls).size).toBe(controls.length);
  });

  it("names the fonts that it uses, each with its other names", () => {
    const named = new Map(
      all(part(docx, "word/fontTable.xml"), "font").map((font) => [font.getAttribute("w:name"), value(font, "altName")]),
    );
    for (const fonts of all(part(docx, "word/styles.xml"), "rFonts")) {
      for (const { value: name } of fonts.attributes) expect([...named.keys()]).toContain(name);
    }
    expect(named.get("仿宋_GB2312")?.split(",")).toContain("FangSong");
  });

  it("is the same every time, byte for byte", () => {
    expect(docxFile(blocks)).toEqual(docxFile(buildReport(firstSkeleton, { ...full })));
    expect(flatPackage(blocks, { pageSetup: true })).toBe(
      flatPackage(buildReport(firstSkeleton, { ...full }), { pageSetup: true }),
    );
  });

  it("begins its zip with the content types", () => {
    expect(Object.keys(unzipSync(docxFile(blocks)))[0]).toBe("[Content_Types].xml");
  });
});

describe.each(skeletons.map((skeleton) => [skeleton.id, skeleton] as const))(
  "the Open XML SDK finds nothing wrong with %s",
  (_id, skeleton) => {
    it.each([
      ["filled as a .docx", docxFile(buildReport(skeleton, full))],
      ["empty as a .docx", docxFile(buildReport(skeleton, nothing))],
      ["as a whole document inserted", docxOfFlat(flatPackage(buildReport(skeleton, full), { pageSetup: true }))],
      ["inserted at the cursor", docxOfFlat(flatPackage(buildReport(skeleton, nothing), { pageSetup: false }))],
    ])(
      "%s",
      async (_form, bytes) => {
        expect(await validateDocx(bytes)).toEqual([]);
      },
      60_000,
    );
  },
);

it("the Open XML SDK finds nothing wrong with any style of paragraph or an empty report", async () => {
  const kinds = ["title", "recipient", "heading1", "heading2", "heading3", "body", "signature", "date"] as const;
  expect(await validateDocx(docxFile(kinds.map((style) => ({ style, inlines: [{ kind: "text", text: "甲" }] }))))).toEqual([]);
  expect(await validateDocx(docxFile([]))).toEqual([]);
}, 60_000);
