import { patience } from "../../src/word/in-word";
import { textsOf } from "../fixtures/characters-of";
import { docxOfText } from "../fixtures/docx-of-text";
import { openDocument } from "./open-document";

describe("a host that does not answer", () => {
  it("is given up, and nothing is sent when its answer comes late", async () => {
    const open = openDocument(docxOfText("学习**次", { plain: true }));
    try {
      const snapshot = await open.word.readSnapshot();
      jest.useFakeTimers();
      Object.assign(open.document.options, { delayMs: patience * 3 });
      const recorded = jest.fn(() => Promise.resolve());
      const edit = { id: "a", range: { paragraph: 0, start: 2, end: 4 }, excerpt: "**", text: "12" };
      const write = open.word.applyEdits(snapshot, [edit], recorded);
      const outcome = expect(write).rejects.toMatchObject({ kind: "busy", code: "NoAnswer" });
      await jest.advanceTimersByTimeAsync(patience);
      await outcome;
      await jest.advanceTimersByTimeAsync(patience * 10);
      expect(recorded).not.toHaveBeenCalled();
      expect(textsOf(open.document.save())).toEqual(["学习**次"]);
    } finally {
      jest.useRealTimers();
      open.close();
    }
  });
});
