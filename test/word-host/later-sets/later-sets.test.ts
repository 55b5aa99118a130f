import { docxOf, docxOfText } from "../../fixtures/docx-of-text";
import { createDocumentHost } from "../create-document-host";
import { withSession } from "../open-session";
import type { OpenSession } from "../open-session";

const with16 = { requirements: { WordApi: "1.6" } };
const with18 = { requirements: { WordApi: "1.8" } };

type Seen = { readonly type: string; readonly source: string; readonly uniqueLocalIds: readonly string[] };

async function listen({ word }: OpenSession): Promise<Seen[]> {
  const seen: Seen[] = [];
  const handler = (args: unknown): Promise<void> => {
    seen.push(args as Seen);
    return Promise.resolve();
  };
  await word.run(async (context) => {
    context.document.onParagraphAdded.add(handler);
    context.document.onParagraphChanged.add(handler);
    context.document.onParagraphDeleted.add(handler);
    await context.sync();
  });
  return seen;
}

async function idsOf({ word }: OpenSession): Promise<string[]> {
  return word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs.load("uniqueLocalId");
    await context.sync();
    return paragraphs.items.map((paragraph) => paragraph.uniqueLocalId);
  });
}

describe("the library", () => {
  it.each([
    ["1.3", false, false, false],
    ["1.5", false, false, false],
    ["1.6", true, false, false],
    ["1.7", true, true, false],
    ["1.8", true, true, true],
  ])("has over a host of WordApi %s what that set has", async (declared, events, annotations, popups) => {
    await withSession(docxOfText("一"), { requirements: { WordApi: declared } }, ({ word }) => {
      const has = (owner: { readonly prototype: object }, member: string): boolean => member in owner.prototype;
      expect(has(word.Document, "onParagraphChanged")).toBe(events);
      expect(has(word.Paragraph, "insertAnnotations")).toBe(annotations);
      expect(has(word.Document, "onAnnotationPopupAction")).toBe(popups);
      return Promise.resolve();
    });
  });

  it("has names of later enumerations", async () => {
    await withSession(docxOfText("一"), with18, ({ word }) => {
      expect(word.CritiqueColorScheme.lavender).toBe("Lavender");
      return Promise.resolve();
    });
  });

  it("refuses to read what was not loaded, as everywhere", async () => {
    await withSession(docxOfText("一"), with16, async ({ word }) => {
      await word.run(async (context) => {
        const paragraph = context.document.body.paragraphs.getFirst();
        await context.sync();
        expect(() => paragraph.uniqueLocalId).toThrow("uniqueLocalId");
      });
    });
  });
});

describe("a paragraph's id", () => {
  it("stays through edits, is new for a new paragraph, and leads back to the paragraph", async () => {
    await withSession(docxOfText("一\n二\n三"), with16, async (at) => {
      const before = await idsOf(at);
      at.host.writer.replace(1, 0, 1, "贰");
      at.host.writer.insertParagraph(1, "新");
      const after = await idsOf(at);
      expect([after[0], after[2], after[3]]).toEqual(before);
      expect(new Set(after).size).toBe(4);
      expect(after[1]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      const text = await at.word.run(async (context) => {
        const found = context.document.getParagraphByUniqueLocalId(before[1] ?? "").load("text");
        await context.sync();
        return found.text;
      });
      expect(text).toBe("贰");
    });
  });

  it("of a paragraph that is gone leads nowhere", async () => {
    await withSession(docxOfText("一\n二"), with16, async (at) => {
      const [, second] = await idsOf(at);
      at.host.writer.deleteParagraph(1);
      await expect(at.word.run(async (context) => {
        context.document.getParagraphByUniqueLocalId(second ?? "").load("text");
        await context.sync();
      })).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("paragraph events", () => {
  it("tell of the writer's edits, each with the paragraph's id", async () => {
    await withSession(docxOfText("一\n二\n三"), with16, async (at) => {
      const [, second, third] = await idsOf(at);
      const seen = await listen(at);
      at.host.writer.replace(1, 0, 0, "第");
      at.host.writer.deleteParagraph(2);
      at.host.writer.insertParagraph(0, "题目");
      await at.session.delivered();
      const [first] = await idsOf(at);
      expect(seen).toEqual([
        { type: "ParagraphChanged", uniqueLocalIds: [second], source: "Local" },
        { type: "ParagraphDeleted", uniqueLocalIds: [third], source: "Local" },
        { type: "ParagraphAdded", uniqueLocalIds: [first], source: "Local" },
      ]);
    });
  });

  it("tell of what a batch changed, formatting too, in one event", async () => {
    await withSession(docxOfText("一\n二\n三"), with16, async (at) => {
      const ids = await idsOf(at);
      const seen = await listen(at);
      await at.word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.getFirst().insertText("第", "Start");
        paragraphs.getLast().font.highlightColor = "#FFFF00";
        await context.sync();
      });
      await at.session.delivered();
      expect(seen).toEqual([{ type: "ParagraphChanged", uniqueLocalIds: [ids[0], ids[2]], source: "Local" }]);
    });
  });

  it("come no more after the handler was taken away, and never without one", async () => {
    await withSession(docxOfText("一"), with16, async ({ host, word, session }) => {
      const seen: unknown[] = [];
      const registered = await word.run(async (context) => {
        const result = context.document.onParagraphChanged.add((args) => {
          seen.push(args);
          return Promise.resolve();
        });
        await context.sync();
        return result;
      });
      host.writer.replace(0, 0, 0, "甲");
      await session.delivered();
      registered.remove();
      await registered.context.sync();
      host.writer.replace(0, 0, 0, "乙");
      await session.delivered();
      expect(seen).toHaveLength(1);
    });
  });

  it("are not fired by reading", async () => {
    await withSession(docxOfText("一\n二"), with16, async (at) => {
      const seen = await listen(at);
      await at.word.run(async (context) => {
        context.document.body.search("一").load("text");
        context.document.body.getOoxml();
        await context.sync();
      });
      await at.session.delivered();
      expect(seen).toEqual([]);
    });
  });
});

const popup = { brandingTextResourceId: "Brand", titleResourceId: "Title", subtitleResourceId: "Subtitle", suggestions: ["十二"] };

async function annotate({ word }: OpenSession, critiques: readonly Word.Critique[]): Promise<string[]> {
  return word.run(async (context) => {
    const ids = context.document.body.paragraphs.getFirst().insertAnnotations({ critiques: [...critiques] });
    await context.sync();
    return ids.value;
  });
}

describe("annotations", () => {
  it("are drawn beside the text, change nothing in the document and are in no file", async () => {
    const docx = docxOfText("共**次\n二");
    const untouched = createDocumentHost(docx).save();
    await withSession(docx, with18, async (at) => {
      const [id] = await annotate(at, [{ colorScheme: "Red", start: 1, length: 2, popupOptions: popup }]);
      expect(at.host.annotations()).toEqual([{ id, story: "body", paragraph: 0, start: 1, length: 2, text: "**", color: "Red", popup }]);
      const read = await at.word.run(async (context) => {
        const list = context.document.body.paragraphs.getFirst().getAnnotations();
        list.load("id,state,critiqueAnnotation/critique");
        await context.sync();
        return list.items.map((one) => [one.id, one.state, one.critiqueAnnotation.critique.colorScheme]);
      });
      expect(read).toEqual([[id, "Created", "Red"]]);
      expect(at.host.save()).toEqual(untouched);
    });
  });

  it("move along with their paragraph, go when the text under them is edited, and go with the paragraph", async () => {
    await withSession(docxOfText("共**次，**人\n二"), with18, async (at) => {
      await annotate(at, [{ colorScheme: "Red", start: 1, length: 2 }, { colorScheme: "Blue", start: 5, length: 2 }]);
      at.host.writer.insertParagraph(0, "题目");
      at.host.writer.replace(1, 0, 0, "全年");
      expect(at.host.annotations().map(({ paragraph, start, length }) => [paragraph, start, length])).toEqual([[1, 3, 2], [1, 7, 2]]);
      at.host.writer.replace(1, 3, 4, "1");
      expect(at.host.annotations().map(({ color }) => color)).toEqual(["Blue"]);
      at.host.writer.deleteParagraph(1);
      expect(at.host.annotations()).toEqual([]);
    });
  });

  it("are found by id and deleted", async () => {
    await withSession(docxOfText("共**次"), with18, async (at) => {
      const [id = ""] = await annotate(at, [{ colorScheme: "Red", start: 1, length: 2 }]);
      await at.word.run(async (context) => {
        context.document.getAnnotationById(id).delete();
        await context.sync();
      });
      expect(at.host.annotations()).toEqual([]);
      await expect(at.word.run(async (context) => {
        context.document.getAnnotationById(id).delete();
        await context.sync();
      })).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it.each([[0, 0], [-1, 1], [3, 2], [0, 1.5]])("from %d over %d characters are refused", async (start, length) => {
    await withSession(docxOfText("共**次"), with18, async (at) => {
      await expect(annotate(at, [{ colorScheme: "Red", start, length }])).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(at.host.annotations()).toEqual([]);
    });
  });

  it("have a pop-up from 1.8 on only", async () => {
    await withSession(docxOfText("共**次"), { requirements: { WordApi: "1.7" } }, async (at) => {
      await expect(annotate(at, [{ colorScheme: "Red", start: 1, length: 2, popupOptions: popup }])).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("an annotation's pop-up", () => {
  const text = (docx: { readonly save: () => Uint8Array }): string => createTexts(docx.save());
  const createTexts = (bytes: Uint8Array): string => {
    const host = createDocumentHost(bytes);
    host.writer.select(0, 0, 99);
    return host.writer.selection().text;
  };

  it.each([
    ["replaces", "共十二次", "共十二次"],
    ["onlyTells", "共**次", "共**次"],
    ["replacesLater", "共**次", "共十二次"],
  ] as const)("tells of the accepted suggestion, and Word %s", async (word, atOnce, atLast) => {
    await withSession(docxOf([{ text: "共**次" }]), with18, async (at) => {
      const seen: unknown[] = [];
      await at.word.run(async (context) => {
        context.document.onAnnotationPopupAction.add((args) => {
          seen.push(args);
          return Promise.resolve();
        });
        await context.sync();
      });
      const [id = ""] = await annotate(at, [{ colorScheme: "Red", start: 1, length: 2, popupOptions: popup }]);
      at.host.writer.usePopup(id, "Accept", { word, laterMs: 1 });
      expect(text(at.host)).toBe(atOnce);
      expect(at.host.annotations()).toEqual([]);
      await at.session.delivered();
      expect(seen).toEqual([{ id, action: "Accept", critiqueSuggestion: "十二" }]);
      expect(text(at.host)).toBe(atLast);
    });
  });

  it("rejected leaves the text alone", async () => {
    await withSession(docxOf([{ text: "共**次" }]), with18, async (at) => {
      const [id = ""] = await annotate(at, [{ colorScheme: "Red", start: 1, length: 2, popupOptions: popup }]);
      at.host.writer.usePopup(id, "Reject");
      expect([text(at.host), at.host.annotations()]).toEqual(["共**次", []]);
    });
  });
});
