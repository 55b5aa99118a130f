import { read } from "./read";
import { W, docxWith, p } from "./zip-of";

const sdt = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const id = (value: number): string => `<w:id w:val="${value}"/>`;
const spans = (body: string, parts: Record<string, string> = {}) =>
  read(docxWith(body, parts)).map(({ controls }) => controls.map(({ id: own, tag, title, start, end, placeholder }) => [own, tag, title, start, end, placeholder]));

it.each<[string, string, unknown[][]]>([
  ["a control in a line", `<w:p>${run("共")}${sdt(`<w:alias w:val="会议次数"/><w:tag w:val="m"/>${id(-5)}`, run("12"))}${run("次")}</w:p>`, [[[-5, "m", "会议次数", 1, 3, ""]]]],
  ["controls with the same text", `<w:p>${sdt(id(1), run("**"))}${run("和**和")}${sdt(id(2), run("**"))}</w:p>`, [[[1, "", "", 0, 2, ""], [2, "", "", 6, 8, ""]]]],
  ["one control in another, outer first", `<w:p>${sdt(id(1), run("甲") + sdt(id(2), run("乙")))}</w:p>`, [[[1, "", "", 0, 2, ""], [2, "", "", 1, 2, ""]]]],
  ["a control around one paragraph", sdt(id(1), `<w:p>${sdt(id(2), run("甲"))}${run("乙")}</w:p>`), [[[1, "", "", 0, 2, ""], [2, "", "", 0, 1, ""]]]],
  ["a control around two paragraphs as none of theirs", sdt(id(1), p("甲") + p("乙")), [[], []]],
  ["an empty control", `<w:p>${run("甲")}${sdt(id(1), "<w:r/>")}</w:p>`, [[[1, "", "", 1, 1, ""]]]],
  ["its own text while it shows a placeholder", `<w:p>${sdt(`${id(1)}<w:showingPlcHdr/>`, run("填这里"))}</w:p>`, [[[1, "", "", 0, 3, "填这里"]]]],
  ["no generated table of contents and no check box", sdt("<w:docPartObj/>", p("目录")) + `<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${sdt("<w14:checkbox/>", run("□"))}</w:p>`, [[], []]],
])("reads %s", (_, body, expected) => {
  expect(spans(body)).toEqual(expected);
});

it("takes the placeholder from the building block that the control names", () => {
  const block = (name: string, text: string): string => `<w:docPart><w:docPartPr><w:name w:val="${name}"/></w:docPartPr><w:docPartBody>${p(text)}</w:docPartBody></w:docPart>`;
  const glossary = `<w:glossaryDocument ${W}><w:docParts>${block("别的", "别的")}${block("提示", "单击填写")}</w:docParts></w:glossaryDocument>`;
  const body = `<w:p>${sdt(`${id(1)}<w:placeholder><w:docPart w:val="提示"/></w:placeholder>`, run("12"))}</w:p>`;
  expect(spans(body, { glossaryDocument: glossary })).toEqual([[[1, "", "", 0, 2, "单击填写"]]]);
});

it("gives every control an id of its own where the file has none or the same one twice", () => {
  const ids = spans(`<w:p>${sdt(id(7), run("甲"))}${sdt(id(7), run("乙"))}${sdt("", run("丙"))}${sdt("", run("丁"))}</w:p>`).flat().map(([own]) => own);
  expect(new Set(ids).size).toBe(4);
  expect(ids[0]).toBe(7);
});
