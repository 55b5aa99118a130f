import { docxOf } from "../fixtures/docx-of-text";
import { validateDocx } from "../fixtures/validate-docx";
import { withSession } from "./open-session";

const docx = docxOf([{ text: "甲甲" }, { text: "乙乙" }, { text: "丙丙" }], {
  notes: [
    { kind: "endnote", at: 1, texts: ["尾注"] },
    { kind: "footnote", at: 2, texts: ["第二个脚注", "还有一段"] },
    { kind: "footnote", at: 0, texts: ["第一个脚注"] },
  ],
});
const later = { requirements: { WordApi: "1.5" } };

it("gives the notes in the order of their marks, each with its own body", async () => {
  await withSession(docx, later, async ({ word }) => {
    await word.run(async (context) => {
      const { body } = context.document;
      body.footnotes.load("type,body/text,body/type,body/paragraphs/text");
      body.endnotes.load("type,body/text");
      const mark = body.footnotes.getFirst().reference;
      mark.load("text");
      const paragraphs = body.paragraphs.load("text");
      await context.sync();
      expect(body.footnotes.items.map((note) => [note.type, note.body.type, note.body.text])).toEqual([
        ["Footnote", "Footnote", "第一个脚注"],
        ["Footnote", "Footnote", "第二个脚注\r还有一段"],
      ]);
      expect(body.footnotes.items[1]?.body.paragraphs.items.map(({ text }) => text)).toEqual(["第二个脚注", "还有一段"]);
      expect(body.endnotes.items.map((note) => [note.type, note.body.text])).toEqual([["Endnote", "尾注"]]);
      // The mark stays one character of the main text.
      expect(paragraphs.items.map(({ text }) => text)).toEqual(["甲甲\u0002", "乙乙\u0002", "丙丙\u0002"]);
      expect(mark.text).toBe("\u0002");
    });
  });
});

it("goes from one note to the next, and says where there is none", async () => {
  await withSession(docx, later, async ({ word }) => {
    await word.run(async (context) => {
      const second = context.document.body.footnotes.getFirst().getNext();
      second.body.load("text");
      const third = second.getNextOrNullObject();
      third.load("type");
      await context.sync();
      expect([second.body.text, third.isNullObject]).toEqual(["第二个脚注\r还有一段", true]);
      second.getNext().load("type");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

it("a note is searched, written to, selected and saved; everything else stays", async () => {
  await withSession(docx, later, async ({ host, word }) => {
    await word.run(async (context) => {
      const hits = context.document.body.footnotes.getFirst().getNext().body.search("第二个");
      hits.load("text");
      await context.sync();
      hits.items[0]?.insertText("另一个", "Replace");
      hits.items[0]?.select();
      const selected = context.document.getSelection();
      selected.parentBody.load("type");
      context.document.body.footnotes.load("body/text");
      await context.sync();
      expect(context.document.body.footnotes.items.map(({ body }) => body.text)).toEqual(["第一个脚注", "另一个脚注\r还有一段"]);
      expect(selected.parentBody.type).toBe("Footnote");
    });
    expect(await validateDocx(host.save())).toEqual([]);
  });
});

it("is not there below WordApi 1.5, nor in a document without notes", async () => {
  await withSession(docx, { requirements: { WordApi: "1.4" } }, async ({ word }) => {
    await word.run(async (context) => {
      context.document.body.footnotes.load("type");
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });
  await withSession(docxOf([{ text: "甲" }]), later, async ({ word }) => {
    await word.run(async (context) => {
      const first = context.document.body.endnotes.getFirstOrNullObject();
      first.load("type");
      context.document.body.footnotes.load("type");
      await context.sync();
      expect([first.isNullObject, context.document.body.footnotes.items]).toEqual([true, []]);
    });
  });
});
