import fc from "fast-check";
import { readFlatPackage } from "../../src/docx/flat/read-flat-package";
import { defaultLayout } from "../../src/layout/default-settings";
import { layOutBody } from "../../src/layout/lay-out-body";
import { bodyOf, flatOfBody, section } from "./flat-of-body";

const words = ["一、", "（一）", "1.", "（1）", "加强学习", "。", "全年12次", "；", "“三会一课”", "　　", " ", "&amp;", "&lt;", "，", "2026年12月20日", "河东街道党支部", "附件：", "县委：", "工作总结"];
const properties = ["", "<w:b/>", '<w:color w:val="FF0000"/>', '<w:rFonts w:asciiTheme="minorHAnsi"/>', '<w:sz w:val="21"/>', "<w:i/>", '<w:highlight w:val="yellow"/>'];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.boolean(), fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })).map(([preserved, parts]) => `<w:t${preserved ? ' xml:space="preserve"' : ""}>${parts.join("")}</w:t>`) },
  { weight: 1, arbitrary: fc.constantFrom("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", '<w:sym w:font="Wingdings" w:char="F0FC"/>', '<w:footnoteReference w:id="1"/>') },
);
const run = fc.tuple(fc.constantFrom(...properties), fc.array(piece, { maxLength: 3 })).map(([own, pieces]) => `<w:r>${own === "" ? "" : `<w:rPr>${own}</w:rPr>`}${pieces.join("")}</w:r>`);
const held = fc.tuple(fc.constantFrom("", "ins", "del", "hyperlink", "sdt"), run).map(([holder, inner]) => {
  if (holder === "") return inner;
  if (holder === "sdt") return `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  if (holder === "hyperlink") return `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`;
  return `<w:${holder} w:id="1" w:author="A">${holder === "del" ? inner.replace(/<(\/?)w:t\b/g, "<$1w:delText") : inner}</w:${holder}>`;
});
const paragraph = fc.tuple(fc.constantFrom("", "<w:pPr/>", '<w:pPr><w:jc w:val="center"/></w:pPr>'), fc.array(held, { maxLength: 5 })).map(([own, runs]) => `<w:p>${own}${runs.join("")}</w:p>`);
const body = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join("") + section);

/** Everything that is neither a property, nor a mark that runs are cut by. */
const contentOf = (flat: string): string =>
  bodyOf(flat)
    .replace(/<w:pPr>.*?<\/w:pPr>|<w:pPr\/>|<w:rPr>.*?<\/w:rPr>|<w:sectPr.*?<\/w:sectPr>/gs, "")
    .replace(/<w:r>|<\/w:r>|<w:r\/>/g, "")
    .replace(/<\/w:t><w:t(?: xml:space="preserve")?>/g, "");

function textsOf(flat: string): string[] {
  const reading = readFlatPackage(flat);
  if (reading.kind === "refused") throw new Error(reading.reason);
  return reading.snapshot.paragraphs.filter(({ story }) => story.kind === "body").map(({ text }) => text);
}

it("whatever the runs, a layout keeps every character and every mark between them, and a second one changes nothing", () => {
  fc.assert(
    fc.property(body, (xml) => {
      const flat = flatOfBody(xml);
      const { ooxml } = layOutBody(flat, defaultLayout);
      expect(textsOf(ooxml)).toEqual(textsOf(flat));
      expect(contentOf(ooxml)).toBe(contentOf(flat));
      expect(layOutBody(ooxml, defaultLayout).ooxml).toBe(ooxml);
    }),
    { numRuns: 400 },
  );
});
