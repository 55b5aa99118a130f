import { strFromU8, unzipSync } from "fflate";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { validateAll } from "../fixtures/validate-docx";
import { bodyTexts, withSession } from "./open-session";

const saved: Uint8Array[] = [];
afterAll(async () => {
  expect(await validateAll(saved)).toEqual(saved.map(() => []));
}, 60_000);

const bodyXml = (docx: Uint8Array): string => strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());

it("saves every part of an untouched document byte by byte", async () => {
  const docx = docxOfText("一、甲\n二、乙", { headers: [{ kind: "header", text: "页眉" }] });
  await withSession(docx, {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const body = context.document.body;
      body.load("text,style,type");
      body.paragraphs.load("text,isListItem,alignment,font/name");
      const sections = context.document.sections.load();
      await context.sync();
      const heads = sections.items.flatMap((section) => (["Primary", "FirstPage", "EvenPages"] as const).flatMap((kind) => [section.getHeader(kind), section.getFooter(kind)]));
      heads.forEach((head) => head.paragraphs.load("text"));
      const hits = body.search("甲").load("text");
      const ooxml = body.getOoxml();
      await context.sync();
      expect(hits.items.map((hit) => hit.text)).toEqual(["甲"]);
      expect(heads.map((head) => head.paragraphs.items.map((paragraph) => paragraph.text))).toEqual([["页眉"], [""], [""], [""], [""], [""]]);
      expect(ooxml.value).toContain("pkg:package");
    });
    expect(unzipSync(host.save())).toEqual(unzipSync(docx));
  });
});

it("replaces one hit without moving or losing the others, over split runs", async () => {
  await withSession(docxOfText("共**项，**个，**次"), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const hits = context.document.body.search("**").load("text");
      await context.sync();
      hits.items[0]!.insertText("一百二十三", "Replace");
      hits.items[2]!.insertText("7", "Replace");
      hits.items.forEach((hit) => hit.load("text"));
      await context.sync();
      expect(hits.items.map((hit) => hit.text)).toEqual(["一百二十三", "**", "7"]);
      hits.items[1]!.insertText("四十五", "Replace");
      await context.sync();
    });
    expect(await bodyTexts(word)).toEqual(["共一百二十三项，四十五个，7次"]);
    saved.push(host.save());
  });
});

it("keeps hits that touch each other apart", async () => {
  await withSession(docxOfText("XXXXXX", { plain: true }), {}, async ({ word }) => {
    await word.run(async (context) => {
      const hits = context.document.body.search("XX").load("text");
      await context.sync();
      hits.items.forEach((hit, index) => hit.insertText(`[${index}]`, "Replace"));
      hits.items.forEach((hit) => hit.load("text"));
      await context.sync();
      expect(hits.items.map((hit) => hit.text)).toEqual(["[0]", "[1]", "[2]"]);
    });
    expect(await bodyTexts(word)).toEqual(["[0][1][2]"]);
  });
});

it("highlights part of a paragraph, splitting runs only then, and takes the colour away again", async () => {
  await withSession(docxOfText("负责人为×××，联系电话另行通知。", { plain: true }), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const hit = context.document.body.search("×××").getFirst();
      hit.font.highlightColor = "#FF0000";
      const whole = context.document.body.paragraphs.getFirst().load("font/highlightColor");
      hit.load("font/highlightColor");
      await context.sync();
      expect(hit.font.highlightColor).toBe("#FF0000");
      expect(whole.font.highlightColor).toBe("");
    });
    expect(bodyXml(host.save())).toContain('<w:highlight w:val="red"/></w:rPr><w:t>×××</w:t>');
    saved.push(host.save());
    await word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      // The typings forbid null, Word takes it.
      paragraph.search("×××").getFirst().font.highlightColor = null as unknown as string;
      paragraph.load("text,font/highlightColor");
      await context.sync();
      expect(paragraph.font.highlightColor).toBeNull();
      expect(paragraph.text).toBe("负责人为×××，联系电话另行通知。");
    });
  });
});

it.each([
  ["#FFFF00", "yellow", "#FFFF00"],
  ["Lime", "green", "#00FF00"],
  ["Red", "red", "#FF0000"],
  ["Teal", "darkCyan", "#008080"],
  ["#FEFE10", "yellow", "#FFFF00"],
])("turns the highlight %s into w:highlight %s", async (given, file, read) => {
  await withSession(docxOfText("字", { plain: true }), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const range = context.document.body.search("字").getFirst();
      range.font.highlightColor = given;
      range.load("font/highlightColor");
      await context.sync();
      expect(range.font.highlightColor).toBe(read);
    });
    expect(bodyXml(host.save())).toContain(`<w:highlight w:val="${file}"/>`);
  });
});

it("inserts text before, after, at both ends and over several lines", async () => {
  await withSession(docxOfText("甲乙丙", { plain: true }), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const range = context.document.body.search("乙").getFirst();
      range.insertText("(", "Before");
      range.insertText(")", "After");
      range.insertText("<", "Start");
      range.insertText(">", "End");
      range.load("text");
      await context.sync();
      expect(range.text).toBe("<乙>");
      context.document.body.paragraphs.getFirst().insertText("丁\n戊\t己", "End");
      await context.sync();
    });
    expect(await bodyTexts(word)).toEqual(["甲(<乙>)丙丁", "戊\t己"]);
    saved.push(host.save());
  });
});

it("inserts and deletes paragraphs without losing ranges in their neighbours", async () => {
  await withSession(docxOfText("一\n二**\n三"), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const hit = context.document.body.search("**").getFirst();
      const first = context.document.body.paragraphs.getFirst();
      first.insertParagraph("前", "Before");
      first.insertParagraph("后", "After");
      first.delete();
      context.document.body.insertParagraph("末", "End");
      hit.insertText("好", "Replace");
      await context.sync();
    });
    expect(await bodyTexts(word)).toEqual(["前", "后", "二好", "三", "末"]);
    saved.push(host.save());
  });
});

it("wraps, reads, fills and removes content controls", async () => {
  await withSession(docxOfText("共**项，见附件\n另行"), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      const control = context.document.body.search("**").getFirst().insertContentControl();
      control.tag = "tally:1";
      control.title = "项数";
      control.appearance = "Hidden";
      control.color = "#FF0000";
      control.load("id,tag,title,text,appearance,color,cannotEdit");
      await context.sync();
      expect(control.toJSON()).toMatchObject({ tag: "tally:1", title: "项数", text: "**", appearance: "Hidden", color: "#FF0000", cannotEdit: false });
      const found = context.document.contentControls.getByTag("tally:1").getFirst();
      found.insertText("十二", "Replace");
      const paragraphs = context.document.body.paragraphs.load("text,contentControls/id,contentControls/tag");
      const none = context.document.contentControls.getByIdOrNullObject(4711).load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(paragraphs.items.map((paragraph) => paragraph.contentControls.items.map((item) => item.tag))).toEqual([["tally:1"], []]);
      const block = paragraphs.items[1]!.insertContentControl();
      block.load("text");
      await context.sync();
      expect(block.text).toBe("另行");
    });
    expect(await bodyTexts(word)).toEqual(["共十二项，见附件", "另行"]);
    saved.push(host.save());
    await word.run(async (context) => {
      const controls = context.document.contentControls.load("id");
      await context.sync();
      controls.items.forEach((control, index) => {
        control.delete(index === 0);
      });
      await context.sync();
    });
    expect(await bodyTexts(word)).toEqual(["共十二项，见附件", ""]);
    saved.push(host.save());
  });
});

it("keeps a deleted revision in text and search, and leaves it out of the reviewed text", async () => {
  const docx = docxOf([{ runs: [{ text: "共" }, { text: "十", deleted: true }, { text: "八", inserted: true }, { text: "项" }] }]);
  await withSession(docx, { requirements: { WordApi: "1.4" } }, async ({ word, host }) => {
    await word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst().load("text");
      const now = paragraph.getReviewedText("Current");
      const before = paragraph.getReviewedText("Original");
      const hits = paragraph.search("十八").load("text");
      await context.sync();
      expect([paragraph.text, now.value, before.value, hits.items.length]).toEqual(["共十八项", "共八项", "共十项", 1]);
      paragraph.search("八").getFirst().insertText("九", "Replace");
      await context.sync();
    });
    expect(await bodyTexts(word)).toEqual(["共十九项"]);
    saved.push(host.save());
  });
});

it("makes a header only when it is written to", async () => {
  await withSession(docxOfText("正文"), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      context.document.sections.getFirst().getHeader("Primary").insertText("页眉", "Start");
      await context.sync();
    });
    const parts = unzipSync(host.save());
    expect(Object.keys(parts).filter((name) => name.includes("header"))).toEqual(["word/header1.xml"]);
    saved.push(host.save());
  });
});
