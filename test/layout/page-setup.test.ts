import { defaultLayout } from "../../src/layout/default-settings";
import { layOutBody } from "../../src/layout/lay-out-body";
import type { LayoutSettings } from "../../src/layout/types";
import { validateDocx } from "../fixtures/validate-docx";
import { docxOfFlat } from "./flat-of";
import { bodyOf, flatOfBody, p, partOf, r, section, type FlatOptions } from "./flat-of-body";

const text = "党支部围绕中心工作，坚持每月集中学习。";
const page = (number: string): string => `<w:p>${r(number)}</w:p>`;

function laidOut(body: string, options: FlatOptions = {}, settings: Partial<LayoutSettings> = {}) {
  const all = { ...defaultLayout, ...settings };
  const { ooxml, report } = layOutBody(flatOfBody(body, options), all);
  expect(layOutBody(ooxml, all).ooxml).toBe(ooxml);
  return { ooxml, report, sections: bodyOf(ooxml).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [] };
}

/** The references of a section as "footer default". */
function referencesOf(xml: string | undefined): string[] {
  return [...(xml ?? "").matchAll(/<w:(header|footer)Reference w:type="(\w+)"/g)].map(([, kind, type]) => `${kind} ${type}`);
}

describe("the page", () => {
  it("is that of the standard, with 22 lines", () => {
    const [only] = laidOut(p(text) + section).sections;
    expect(only).toContain('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1446" w:gutter="0"/>');
    expect(only).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  });

  it("has the office's own margins and lines", () => {
    const settings = { lineSpacing: 29.5, margins: { top: 34, bottom: 32, left: 28, right: 26 } };
    const { sections, ooxml } = laidOut(p(text) + section, {}, settings);
    expect(sections[0]).toContain('w:top="1928" w:right="1474" w:bottom="1814" w:left="1588" w:header="851" w:footer="1276"');
    expect(sections[0]).toContain('w:linePitch="590"');
    expect(ooxml).toContain('w:line="590" w:lineRule="exact"');
  });

  it.each([
    [{ fitLine: false }, "0"],
    [{ margins: { top: 37, bottom: 35, left: 30, right: 28 } }, "-13"],
    [{ margins: { top: 37, bottom: 35, left: 27, right: 25 } }, "-1"],
    [{ margins: { top: 37, bottom: 35, left: 25, right: 22 } }, "10"],
    // More than a point would show.
    [{ margins: { top: 37, bottom: 35, left: 40, right: 40 } }, "0"],
  ])("squeezes characters so far that 28 fill the line: %j", (settings, spacing) => {
    expect(/<w:spacing w:val="(-?\d+)"\/><w:kern/.exec(bodyOf(laidOut(p(text) + section, {}, settings).ooxml))?.[1]).toBe(spacing);
  });

  it("lying on its side keeps its paper and margins, the others do not", () => {
    const wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="1" w:footer="1" w:gutter="0"/></w:sectPr>';
    const { sections, report } = laidOut(`${p(text)}<w:p><w:pPr>${wide}</w:pPr>${r(text)}</w:p>${p(text)}${section}`);
    expect(sections[0]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000"');
    expect(sections[1]).toContain('<w:pgMar w:top="2098"');
    expect(report.landscapeSections).toBe(1);
  });

  it("keeps columns, borders and what else a section says", () => {
    const own = '<w:sectPr w:rsidR="001"><w:type w:val="continuous"/><w:pgSz w:w="100" w:h="200"/><w:pgBorders><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pgBorders><w:cols w:num="2"/><w:titlePg/></w:sectPr>';
    const [only] = laidOut(p(text) + own).sections;
    for (const kept of ['<w:sectPr w:rsidR="001">', '<w:type w:val="continuous"/>', '<w:pgBorders>', '<w:cols w:num="2"/>', "<w:titlePg/>"]) expect(only).toContain(kept);
  });
});

describe("page numbers", () => {
  it("stand at the outer edge: right on odd pages, left on even ones", () => {
    const { ooxml, sections } = laidOut(p(text) + section);
    expect(referencesOf(sections[0])).toEqual(["footer default", "footer even"]);
    expect(partOf(ooxml, "word/footer1.xml")).toMatch(/<w:ind [^>]*w:right="280"[^>]*\/><w:jc w:val="right"\/>.*— .* PAGE .* —/s);
    expect(partOf(ooxml, "word/footer2.xml")).toMatch(/<w:ind [^>]*w:left="280"[^>]*\/><w:jc w:val="left"\/>/s);
    expect(partOf(ooxml, "word/settings.xml")).toBe("<w:evenAndOddHeaders/>");
  });

  it("stand in the middle", () => {
    const { ooxml } = laidOut(p(text) + section, {}, { pageNumbers: "centre" });
    for (const name of ["word/footer1.xml", "word/footer2.xml"]) expect(partOf(ooxml, name)).toContain('<w:jc w:val="center"/>');
    expect(ooxml).not.toContain("evenAndOddHeaders");
  });

  it.each(["- 1 -", "第 1 页 共 3 页", "1 / 3", ""])("take the place of %j", (old) => {
    const body = p(text) + section.replace("<w:sectPr>", '<w:sectPr><w:footerReference w:type="default" r:id="rIdF"/>');
    const { ooxml, sections, report } = laidOut(body, { footers: { rIdF: page(old) } });
    expect(report.footersKept).toBe(false);
    expect(sections[0]).toContain('<w:footerReference w:type="default" r:id="rIdF"/><w:footerReference w:type="even"');
    expect(partOf(ooxml, "word/footer1.xml")).toContain("— ");
  });

  it("go where none is wanted", () => {
    const body = p(text) + section.replace("<w:sectPr>", '<w:sectPr><w:footerReference w:type="default" r:id="rIdF"/>');
    expect(referencesOf(laidOut(body, { footers: { rIdF: page("- 1 -") } }, { pageNumbers: "none" }).sections[0])).toEqual([]);
  });

  it("leave every footer alone as soon as one holds words of the writer", () => {
    const body = p(text) + section.replace("<w:sectPr>", '<w:sectPr><w:footerReference w:type="default" r:id="rIdF"/>');
    const { ooxml, sections, report } = laidOut(body, { footers: { rIdF: page("河东街道党支部编印") } });
    expect(report.footersKept).toBe(true);
    expect(referencesOf(sections[0])).toEqual(["footer default"]);
    expect(partOf(ooxml, "word/footer1.xml")).toBe(page("河东街道党支部编印"));
    expect(sections[0]).toContain('w:footer="992"');
  });

  it("leave the footer of a first page alone", () => {
    const body = p(text) + section.replace("<w:sectPr>", '<w:sectPr><w:footerReference w:type="first" r:id="rIdF"/>').replace("</w:sectPr>", "<w:titlePg/></w:sectPr>");
    const { ooxml, sections } = laidOut(body, { footers: { rIdF: page("封面") } });
    expect(referencesOf(sections[0])).toEqual(["footer first", "footer default", "footer even"]);
    expect(partOf(ooxml, "word/footer1.xml")).toBe(page("封面"));
  });

  it("do not take the header from even pages", () => {
    const body = p(text) + section.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/>');
    const { ooxml, sections } = laidOut(body, { headers: { rIdH: page("内部资料") } });
    expect(referencesOf(sections[0])).toEqual(["header default", "header even", "footer default", "footer even"]);
    expect(partOf(ooxml, "word/header2.xml")).toBe(page("内部资料"));
  });

  it("run on through the sections", () => {
    const first = section.replace("<w:sectPr>", '<w:sectPr><w:footerReference w:type="default" r:id="rIdF"/>');
    const second = section.replace("<w:sectPr>", '<w:sectPr><w:footerReference w:type="default" r:id="rIdG"/>');
    const { sections } = laidOut(`<w:p><w:pPr>${first}</w:pPr>${r(text)}</w:p>${p(text)}${second}`, { footers: { rIdF: page("1"), rIdG: page("2") } });
    expect(sections.map(referencesOf)).toEqual([["footer default", "footer even"], []]);
  });

  it("lose Word's own hyphens", () => {
    const body = p(text) + section.replace("</w:sectPr>", '<w:pgNumType w:fmt="numberInDash" w:start="3"/></w:sectPr>');
    expect(laidOut(body).sections[0]).toContain('<w:pgNumType w:start="3"/>');
  });

  it("find their place among the settings that are there", () => {
    const settings = '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:compat/>';
    expect(partOf(laidOut(p(text) + section, { settings }).ooxml, "word/settings.xml")).toBe('<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:compat/>');
  });
});

it("the file is valid, whatever was there before", async () => {
  const wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  const last = section.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/>');
  const body = [p("县档案馆2026年党建工作总结和2027年党建工作思路"), "<w:p/>", p("县委："), p(text), `<w:p><w:pPr>${wide}</w:pPr>${r("一、主要工作", "<w:b/>")}</w:p>`, p(`（一）学习。${text}`), p("附件：1.清单"), p("2.名册"), p("河东街道党支部"), p("2026年12月3日"), last].join("");
  const { ooxml } = laidOut(body, { headers: { rIdH: page("内部资料") }, footers: { rIdF: page("- 1 -") }, settings: '<w:zoom w:percent="100"/>', styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' });
  expect(await validateDocx(docxOfFlat(ooxml))).toEqual([]);
});
