import { docxFileOfBody } from "../../src/ooxml/docx-file";
import { textWidth } from "../../src/ooxml/page";
import { plainParagraphXml, tableXml } from "../../src/ooxml/table";
import { textsOf } from "../fixtures/characters-of";
import { validateDocx } from "../fixtures/validate-docx";

const columns = [{ width: 30 }, { width: 70, align: "center" }] as const;
const xml = tableXml(columns, ["甲", "乙"], [[[{ text: "一" }], [{ text: "前" }, { text: "<中>", bold: true, underlined: true }, { text: "" }]], [[{ text: "二" }]]], 21);

it("shares the width of the text out, and fills short rows up", () => {
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([Math.floor(textWidth * 0.3), Math.floor(textWidth * 0.7)]);
  expect([...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row.match(/<w:tc>/g)?.length)).toEqual([2, 2, 2]);
});

it("repeats the head on every page, and nothing else", () => {
  expect([...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false]);
});

it("is a valid document around its words", async () => {
  const docx = docxFileOfBody(plainParagraphXml([{ text: "标题\n两行" }], { size: 32, align: "center", keepNext: true }) + xml + plainParagraphXml([], { size: 21 }));
  expect(textsOf(docx)).toEqual(["标题\v两行", "甲", "乙", "一", "前<中>", "二", "", ""]);
  expect(await validateDocx(docx)).toEqual([]);
}, 60_000);
