import { charactersOf } from "../fixtures/characters-of";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { bodyTexts, withSession } from "./open-session";

describe("Ctrl+Z", () => {
  it("takes back a batch at once, then what the writer did before it", async () => {
    await withSession(docxOfText("甲乙丙\n丁"), { undo: "batch" }, async ({ host, word }) => {
      host.writer.replace(0, 1, 2, "人");
      await word.run(async (context) => {
        const { body } = context.document;
        body.paragraphs.getFirst().insertParagraph("新的一段", "After");
        body.search("丙").getFirst().insertText("子", "Replace");
        await context.sync();
      });
      expect(await bodyTexts(word)).toEqual(["甲人子", "新的一段", "丁"]);
      expect(host.writer.undo()).toBe(true);
      expect(await bodyTexts(word)).toEqual(["甲人丙", "丁"]);
      expect(host.writer.undo()).toBe(true);
      expect(await bodyTexts(word)).toEqual(["甲乙丙", "丁"]);
      expect(host.writer.undo()).toBe(false);
    });
  });

  it("takes the writes of a batch back one by one where each counts by itself", async () => {
    const docx = docxOf([{ runs: [{ text: "甲**乙" }, { text: "**丙", highlight: "cyan" }] }]);
    await withSession(docx, { undo: "call" }, async ({ host, word }) => {
      const before = charactersOf(host.save());
      await word.run(async (context) => {
        const hits = context.document.body.search("**").load("text");
        await context.sync();
        for (const hit of hits.items) hit.font.highlightColor = "#FFFF00";
        await context.sync();
      });
      const marked = () => charactersOf(host.save()).flat().filter(({ highlight }) => highlight === "yellow").map(({ text }) => text).join("");
      expect(marked()).toBe("****");
      host.writer.undo();
      expect(marked()).toBe("**");
      host.writer.undo();
      expect(charactersOf(host.save())).toEqual(before);
      expect(host.writer.undo()).toBe(false);
    });
  });

  it("is not played, and copies nothing, unless it is asked for", async () => {
    await withSession(docxOfText("甲"), {}, ({ host }) => {
      host.writer.replace(0, 0, 1, "乙");
      expect(host.writer.undo()).toBe(false);
      return Promise.resolve();
    });
  });
});
