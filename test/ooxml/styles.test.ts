import type { Element } from "slimdom";
import { parseXmlDocument } from "slimdom";
import { textWidth } from "../../src/ooxml/page";
import { stylesXml } from "../../src/ooxml/styles";
import { all, attributes, value } from "./parts-in";

const ofOurs = parseXmlDocument(stylesXml(true));
const ofWriter = parseXmlDocument(stylesXml(false));

function style(id: string, from = ofWriter): Element {
  const found = all(from, "style").find((element) => element.getAttribute("w:styleId") === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
}

const ours = all(ofWriter, "style").filter((element) => element.getAttribute("w:customStyle") === "1");
const text = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman" };

describe("styles", () => {
  it("have a red rule and a tab stop at the right edge of the text for the line under the head of a brief, and for no other", () => {
    const own = style("CwImprint");
    expect(attributes(own, "bottom")).toEqual({ val: "single", sz: "12", space: "4", color: "FF0000" });
    expect(attributes(own, "tab")).toEqual({ val: "right", pos: String(textWidth) });
    expect(ours.filter((one) => all(one, "pBdr").length > 0)).toEqual([own]);
  });

  it.each([
    ["CwTitle", "成文标题", "方正小标宋简体", "44", "center", "0", "700"],
    ["CwSubtitle", "成文副标题", "楷体_GB2312", "32", "center", "0", "579"],
    ["CwImprint", "成文编印", "仿宋_GB2312", "32", "left", "0", "579"],
    ["CwRecipient", "成文主送", "仿宋_GB2312", "32", "left", "0", "579"],
    ["CwHeading1", "成文一级标题", "黑体", "32", "both", "200", "579"],
    ["CwHeading2", "成文二级标题", "楷体_GB2312", "32", "both", "200", "579"],
    ["CwHeading3", "成文三级标题", "仿宋_GB2312", "32", "both", "200", "579"],
    ["CwBody", "成文正文", "仿宋_GB2312", "32", "both", "200", "579"],
    ["CwSignature", "成文署名", "仿宋_GB2312", "32", "right", "0", "579"],
    ["CwDate", "成文日期", "仿宋_GB2312", "32", "right", "0", "579"],
  ])("%s is %s: font, size, alignment, first line, line spacing of the standard", (id, name, font, size, align, indent, line) => {
    const own = style(id);
    expect(value(own, "name")).toBe(name);
    expect(value(own, "basedOn")).toBe("Normal");
    expect(attributes(own, "rFonts")).toEqual({ ...text, eastAsia: font });
    expect([value(own, "sz"), value(own, "szCs"), value(own, "jc")]).toEqual([size, size, align]);
    expect(attributes(own, "ind")).toMatchObject({
      firstLineChars: indent,
      leftChars: "0",
      left: "0",
      rightChars: "0",
      right: "0",
    });
    expect(attributes(own, "spacing")).toMatchObject({ line, lineRule: "exact", after: "0" });
  });

  it("fit 28 characters in a line of text, and leave the title unsqueezed", () => {
    const squeeze = (id: string) => all(style(id), "spacing").at(-1)?.getAttribute("w:val");
    expect(squeeze("CwBody")).toBe("-5");
    expect(squeeze("CwHeading1")).toBe("-5");
    expect(squeeze("CwTitle")).toBe("0");
  });

  it("leave a blank line above the signature", () => {
    expect(attributes(style("CwSignature"), "spacing")).toMatchObject({ before: "579" });
  });

  it("have outline levels on whole headings only", () => {
    const levels = ours
      .map((element) => [element.getAttribute("w:styleId"), value(element, "outlineLvl")])
      .filter(([, level]) => level !== null);
    expect(levels).toEqual([
      ["CwHeading1", "0"],
      ["CwHeading2", "1"],
      ["CwHeading3", "2"],
    ]);
  });

  it("are bold at level 3 only", () => {
    const bold = ours.filter((element) => all(element, "b").length > 0).map((element) => element.getAttribute("w:styleId"));
    expect(bold).toEqual(["CwHeading3", "CwLead3"]);
  });

  it("of run-in headings are character styles that change the font alone", () => {
    expect(style("CwLead2").getAttribute("w:type")).toBe("character");
    expect(attributes(style("CwLead2"), "rFonts")).toEqual({ ...text, eastAsia: "楷体_GB2312" });
    expect(all(style("CwLead2"), "sz")).toHaveLength(0);
  });

  it("name no theme font", () => {
    for (const fonts of [...all(ofOurs, "rFonts"), ...all(ofWriter, "rFonts")]) {
      for (const { localName } of fonts.attributes) expect(localName).not.toMatch(/Theme$/);
    }
  });

  it("leave the writer's Normal and defaults alone", () => {
    expect(all(ofWriter, "docDefaults")).toHaveLength(0);
    expect(style("Normal").children.map(({ localName }) => localName)).toEqual(["name", "qFormat"]);
  });

  it("make Normal the text of an official document in a document of our own", () => {
    const defaults = all(ofOurs, "docDefaults")[0];
    expect(defaults && attributes(defaults, "rFonts")).toEqual({ ...text, eastAsia: "仿宋_GB2312" });
    expect(defaults && value(defaults, "sz")).toBe("32");
  });

  it("have ids and names of their own, and next styles that exist", () => {
    const ids = all(ofWriter, "style").map((element) => element.getAttribute("w:styleId"));
    const names = all(ofWriter, "name").map((element) => element.getAttribute("w:val"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    for (const next of all(ofWriter, "next")) expect(ids).toContain(next.getAttribute("w:val"));
  });
});
