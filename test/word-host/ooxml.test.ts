import { strFromU8, unzipSync } from "fflate";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { validateAll } from "../fixtures/validate-docx";
import { createDocumentHost } from "./create-document-host";
import { bodyTexts, withSession } from "./open-session";

const saved: Uint8Array[] = [];
afterAll(async () => {
  expect(await validateAll(saved)).toEqual(saved.map(() => []));
}, 60_000);

const packageOf = async (docx: Uint8Array): Promise<string> =>
  withSession(docx, {}, ({ word }) =>
    word.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    }));

const RICH = docxOf(
  [
    { text: "总结", style: "Heading1" },
    { text: "总体", list: { name: "official" } },
    { runs: [{ text: "共", bold: true }, { text: "**", control: { id: 7, tag: "t" } }, { text: "项", highlight: "yellow" }] },
    { table: [["a", "b"]] },
    { text: "尾" },
  ],
  { headers: [{ kind: "footer", variant: "even", text: "页码" }, { kind: "footer", text: "首" }] },
);

it("gives the same body back when a document is put into itself", async () => {
  const ooxml = await packageOf(RICH);
  await withSession(RICH, {}, async ({ host, word }) => {
    await word.run(async (context) => {
      context.document.body.insertOoxml(ooxml, "Replace");
      await context.sync();
    });
    const part = (docx: Uint8Array): string => strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).replace(/r:id="[^"]*"/g, "").replace(/<w:id w:val="\d+"\/>/g, "").replace(/^<\?xml.*?\?>\s*/s, "");
    expect(part(host.save())).toBe(part(RICH));
    saved.push(host.save());
  });
  expect(await packageOf(saved[0] ?? RICH)).toContain("页码");
});

it("brings page set-up, styles, numbering and headers into an empty document with Replace over the body", async () => {
  const ooxml = await packageOf(RICH);
  await withSession(docxOf([{ text: "" }]), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      context.document.body.insertOoxml(ooxml, "Replace");
      const paragraphs = context.document.body.paragraphs.load("text,listItemOrNullObject/listString");
      const footer = context.document.sections.getFirst().getFooter("EvenPages").load("text");
      await context.sync();
      expect(paragraphs.items.map((paragraph) => paragraph.text)).toEqual(["总结", "总体", "共**项", "a", "b", "尾"]);
      expect(paragraphs.items[1]!.listItemOrNullObject.listString).toBe("一、");
      expect(footer.text).toBe("页码");
    });
    expect(strFromU8(unzipSync(host.save())["word/settings.xml"] ?? new Uint8Array())).toContain("evenAndOddHeaders");
    saved.push(host.save());
  });
});

it.each([
  ["After a paragraph", "甲\n乙", 0, "After", ["甲", "插一", "插二", "乙"]],
  ["After the last paragraph", "甲\n乙", 1, "After", ["甲", "乙", "插一", "插二"]],
  ["Before a paragraph", "甲\n乙", 1, "Before", ["甲", "插一", "插二", "乙"]],
  ["instead of an empty paragraph", "甲\n\n乙", 1, "Replace", ["甲", "插一", "插二", "乙"]],
  ["instead of a full paragraph", "甲\n乙", 1, "Replace", ["甲", "插一", "插二"]],
] as const)("inserts whole paragraphs %s", async (_, text, index, location, expected) => {
  const ooxml = await packageOf(docxOfText("插一\n插二"));
  await withSession(docxOfText(text), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs.load("text");
      await context.sync();
      const inserted = paragraphs.items[index]!.getRange().insertOoxml(ooxml, location).load("text");
      await context.sync();
      expect(inserted.text).toBe("插一\r插二");
    });
    expect(await bodyTexts(word)).toEqual(expected);
    saved.push(host.save());
  });
});

it("inserts at the cursor in an empty paragraph, with ids that stay unique", async () => {
  const ooxml = await packageOf(RICH);
  await withSession(RICH, {}, async ({ host, word }) => {
    host.writer.insertParagraph(0, "");
    host.writer.setCursor(0);
    await word.run(async (context) => {
      context.document.getSelection().insertOoxml(ooxml, "Replace");
      const controls = context.document.contentControls.load("id");
      await context.sync();
      expect(new Set(controls.items.map((control) => control.id)).size).toBe(2);
    });
    expect((await bodyTexts(word)).length).toBe(12);
    saved.push(host.save());
  });
});

it("gives the ooxml of a part of a paragraph and refuses what is no package", async () => {
  await withSession(docxOfText("甲乙丙丁", { plain: true }), {}, async ({ word }) => {
    const ooxml = await word.run(async (context) => {
      const part = context.document.body.search("乙丙").getFirst().getOoxml();
      await context.sync();
      return part.value;
    });
    expect(/<w:t[^>]*>([^<]*)<\/w:t>/.exec(ooxml)?.[1]).toBe("乙丙");
    await expect(word.run(async (context) => {
      context.document.body.insertOoxml("<p/>", "Replace");
      await context.sync();
    })).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("refuses bytes that are no Word document", () => {
  expect(() => createDocumentHost(new Uint8Array([1, 2, 3]))).toThrow();
});
