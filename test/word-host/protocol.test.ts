import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { createDocumentHost } from "./create-document-host";
import { bodyTexts, withSession } from "./open-session";
import { installGlobals } from "./node-session";
import { HostLost } from "./types";

type OfficeFailure = { code: string; debugInfo: { errorLocation: string } };
const failure = async (work: Promise<unknown>): Promise<OfficeFailure> => {
  try {
    await work;
  } catch (thrown) {
    return thrown as OfficeFailure;
  }
  throw new Error("nothing failed");
};

it("answers null objects as null and missing items with ItemNotFound and their place", async () => {
  await withSession(docxOfText("正文"), {}, async ({ word }) => {
    await word.run(async (context) => {
      const table = context.document.body.paragraphs.getFirst().parentTableOrNullObject.load("rowCount");
      const control = context.document.contentControls.getFirstOrNullObject().load("tag");
      const next = context.document.body.paragraphs.getFirst().getNextOrNullObject().load("text");
      await context.sync();
      expect([table.isNullObject, control.isNullObject, next.isNullObject]).toEqual([true, true, true]);
    });
    const error = await failure(word.run(async (context) => {
      context.document.contentControls.getFirst().load("id");
      await context.sync();
    }));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ItemNotFound", "ContentControlCollection.getFirst"]);
  });
});

it("refuses unknown members and members above the declared set, loudly", async () => {
  await withSession(docxOfText("正文"), { requirements: { WordApi: "1.1" } }, async ({ host, word }) => {
    const html = await failure(word.run(async (context) => {
      context.document.body.getHtml();
      await context.sync();
    }));
    const listItem = await failure(word.run(async (context) => {
      context.document.body.paragraphs.load("isListItem");
      await context.sync();
    }));
    expect([html.code, listItem.code]).toEqual(["ApiNotFound", "ApiNotFound"]);
    expect(host.unknownMembers).toEqual(["Body.getHtml", "Paragraph.isListItem"]);
  });
});

it.each([
  ["read-only", docxOfText("**"), { readOnly: true }],
  ["protected by option", docxOfText("**"), { protected: true }],
  ["protected by its settings", docxOf([{ text: "**" }], { protection: "readOnly" }), {}],
])("answers AccessDenied to every write when %s, and still reads", async (_, docx, options) => {
  await withSession(docx, options, async ({ host, word }) => {
    const writes = [
      (body: Word.Body) => body.search("**").getFirst().insertText("1", "Replace"),
      (body: Word.Body) => { body.font.bold = true; },
      (body: Word.Body) => body.insertParagraph("x", "End"),
      (body: Word.Body) => { body.clear(); },
    ];
    const attempt = (write: (typeof writes)[number]): Promise<OfficeFailure> =>
      failure(word.run(async (context) => {
        write(context.document.body);
        await context.sync();
      }));
    const failures = await Promise.all(writes.map(attempt));
    expect(failures.map((error) => error.code)).toEqual(writes.map(() => "AccessDenied"));
    expect(await bodyTexts(word)).toEqual(["**"]);
    expect(createDocumentHost(host.save()).save()).toEqual(createDocumentHost(docx).save());
  });
});

it("fails the wanted batch after the wanted actions and keeps what was done", async () => {
  await withSession(docxOfText("甲"), {}, async ({ host, word }) => {
    host.setFault({ batch: 2, code: "GeneralException", afterActions: 1000 });
    expect(await bodyTexts(word)).toEqual(["甲"]);
    const error = await failure(word.run(async (context) => {
      context.document.body.insertParagraph("乙", "End");
      await context.sync();
    }));
    expect(error.code).toBe("GeneralException");
    expect(await bodyTexts(word)).toEqual(["甲", "乙"]);
  });
});

it("answers no more once it is lost, until the fault is taken away", async () => {
  await withSession(docxOfText("甲"), {}, async ({ host, word, session }) => {
    host.setFault({ batch: 1, code: "lost" });
    await expect(bodyTexts(word)).rejects.toBeDefined();
    expect(() => host.execute({ Actions: [], ObjectPaths: {} })).toThrow(HostLost);
    const status = await new Promise<string>((resolve) => {
      session.Office.context.document.customXmlParts.addAsync("<a/>", (result: { status: string }) => { resolve(result.status); });
    });
    expect(status).toBe("failed");
    host.setFault(null);
    expect(await bodyTexts(word)).toEqual(["甲"]);
  });
});

it("counts round trips without the clean-up that office.js sends", async () => {
  await withSession(docxOfText("甲\n乙"), {}, async ({ host, word }) => {
    await bodyTexts(word);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.counts.syncs).toBe(1);
    expect(host.counts.cleanups).toBe(1);
    expect(host.references()).toBe(0);
    expect(host.lastBatch.requestBytes).toBeGreaterThan(50);
  });
});

it("limits a search to 255 characters and knows the escape of ^", async () => {
  await withSession(docxOfText("a^b", { plain: true }), {}, async ({ word }) => {
    const error = await failure(word.run(async (context) => {
      context.document.body.search("长".repeat(256)).load("text");
      await context.sync();
    }));
    expect(error.code).toBe("SearchStringInvalidOrTooLong");
    const hits = await word.run(async (context) => {
      const found = context.document.body.search("^^", { matchCase: true }).load("text");
      const wild = context.document.body.search("?^^?", { matchWildcards: true }).load("text");
      await context.sync();
      return [...found.items, ...wild.items].map((hit) => hit.text);
    });
    expect(hits).toEqual(["^", "a^b"]);
  });
});

it("keeps custom XML parts in the file", async () => {
  await withSession(docxOfText("甲"), {}, async ({ host, session }) => {
    const parts = session.Office.context.document.customXmlParts;
    const id = await new Promise<string>((resolve) => {
      parts.addAsync('<r xmlns="urn:x">1</r>', (result: { value: { id: string } }) => { resolve(result.value.id); });
    });
    const again = createDocumentHost(host.save());
    expect(again.customXml.byNamespace("urn:x")).toEqual([{ id, namespace: "urn:x" }]);
    expect(again.customXml.xml(id)).toBe('<r xmlns="urn:x">1</r>');
    again.customXml.remove(id);
    expect(again.customXml.byNamespace("urn:x")).toEqual([]);
  });
});

it("opens a created document in a new window", async () => {
  const other = docxOfText("新");
  await withSession(docxOfText("甲"), {}, async ({ host, word }) => {
    await word.run(async (context) => {
      context.application.createDocument(Buffer.from(other).toString("base64")).open();
      await context.sync();
    });
    expect(host.opened).toEqual([other]);
  });
});

it("puts the proxies on globalThis and takes them away", async () => {
  await withSession(docxOfText("甲"), {}, async ({ session }) => {
    const remove = installGlobals(session);
    expect("Word" in globalThis && "Office" in globalThis).toBe(true);
    remove();
    expect("Word" in globalThis || "Office" in globalThis).toBe(false);
    await Promise.resolve();
  });
});

it("plays the writer: cursor, selection and typing", async () => {
  await withSession(docxOfText("一**二\n三", { plain: true }), {}, async ({ host, word }) => {
    host.writer.select(0, 1, 3);
    await word.run(async (context) => {
      const selection = context.document.getSelection().load("text");
      const paragraph = selection.paragraphs.getFirst().load("text");
      await context.sync();
      expect([selection.text, paragraph.text]).toEqual(["**", "一**二"]);
      context.document.body.search("三").getFirst().select();
      await context.sync();
    });
    expect(host.writer.selection()).toMatchObject({ story: "body", paragraph: 1, start: 0, end: 1, text: "三" });
    host.writer.replace(0, 0, 1, "甲乙");
    host.writer.insertParagraph(1, "新");
    host.writer.deleteParagraph(2);
    expect(await bodyTexts(word)).toEqual(["甲乙**二", "新"]);
    host.writer.setCursorInHeader(0, "Primary");
    expect(host.writer.selection().story).not.toBe("body");
  });
});
