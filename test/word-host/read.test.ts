import { unzipSync } from "fflate";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { validateDocx } from "../fixtures/validate-docx";
import { createDocumentHost } from "./create-document-host";
import { openNodeSession } from "./node-session";
import type { NodeSession } from "./node-session";

let session: NodeSession;
const open = (docx: Uint8Array, options = {}) => {
  const host = createDocumentHost(docx, options);
  session = openNodeSession(host);
  return host;
};
afterEach(() => {
  session.close();
});

it("reads paragraphs in one round trip through the real proxies", async () => {
  const host = open(docxOfText("一、总体要求\n坚持**人民至上**，推进各项工作。\n"));
  const texts = await session.Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("text,style,isListItem");
    await context.sync();
    return paragraphs.items.map((paragraph) => `${paragraph.style}|${paragraph.text}|${paragraph.isListItem}`);
  });
  expect(texts).toEqual(["正文|一、总体要求|false", "正文|坚持**人民至上**，推进各项工作。|false", "正文||false"]);
  expect(host.counts.syncs).toBe(1);
});

it("built documents are valid", async () => {
  const docx = docxOf(
    [
      { text: "标题", style: "Heading1" },
      { text: "甲", list: { name: "official" } },
      { runs: [{ text: "留" }, { text: "删", deleted: true }, { text: "增", inserted: true }, { text: "控", control: { id: 5, tag: "t", title: "x", showingPlaceholder: true } }] },
      { table: [["a", "b"], ["c", "d"]] },
      { sectionBreak: true, text: "节" },
      { text: "尾" },
    ],
    { headers: [{ kind: "header", text: "页眉" }, { kind: "footer", variant: "even", text: "页脚" }, { kind: "header", variant: "first", text: "首页" }], protection: "readOnly" },
  );
  open(docx);
  expect(await validateDocx(docx)).toEqual([]);
  expect(await validateDocx(docxOfText("甲乙丙丁戊己\n  前后空格  ", { numbered: "甲" }))).toEqual([]);
  expect(Object.keys(unzipSync(docx)).length).toBe(10);
});
