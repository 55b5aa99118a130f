import { flatPackage } from "../../src/ooxml/flat-package";
import { paragraphTexts } from "../../src/ooxml/paragraph-texts";
import type { ReportBlock } from "../../src/skeletons/types";
import type { WriteRecord } from "../../src/word/word-host";
import { charactersOf, textsOf } from "../fixtures/characters-of";
import { docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

/** Paragraphs that go behind one which the same action edits: 一、2025年工作 becomes 一、2026年工作 and gets text below it. */
const blocks: readonly ReportBlock[] = [{ style: "body", inlines: [{ kind: "text", text: "落实情况。" }] }];
const content = { ooxml: flatPackage(blocks, { pageSetup: false }), texts: paragraphTexts(blocks) };

let open: OpenDocument;
let record: WriteRecord | null;

function keep(written: WriteRecord): Promise<void> {
  record = written;
  return Promise.resolve();
}

async function write(paragraph: number, start: number) {
  const snapshot = await open.word.readSnapshot();
  const edits = [0, paragraph].map((at) => ({ id: String(at), range: { paragraph: at, start: at === 0 ? 0 : start, end: (at === 0 ? 0 : start) + 4 }, excerpt: "2025", text: "2026" }));
  return open.word.insertBehind(snapshot, { paragraph, content, edits }, keep);
}

async function restore() {
  if (!record) throw new Error("nothing was recorded");
  return open.word.restore(await open.word.readSnapshot(), record);
}

beforeEach(() => {
  record = null;
});
afterEach(() => {
  open.close();
});

it.each([
  ["in the middle", "2025年总结\n一、2025年工作\n集中学习。", ["2026年总结", "一、2026年工作", "落实情况。", "集中学习。"]],
  ["at the end", "2025年总结\n一、2025年工作", ["2026年总结", "一、2026年工作", "落实情况。"]],
])("%s: both are written, and 撤回 takes both back", async (_name, text, expected) => {
  const docx = docxOfText(text, { plain: true });
  open = openDocument(docx);
  expect(await write(1, 2)).toEqual({ kind: "inserted", paragraphs: 1 });
  expect(textsOf(open.document.save())).toEqual(expected);
  expect(await restore()).toEqual({ kind: "restored" });
  expect(charactersOf(open.document.save())).toEqual(charactersOf(docx));
});

it("what is typed into an edited place at the moment of writing stays, and 撤回 says that it cannot", async () => {
  open = openDocument(docxOfText("2025年总结\n一、2025年工作\n集中学习。", { plain: true }));
  const { document, word } = open;
  const snapshot = await word.readSnapshot();
  const edits = [{ id: "0", range: { paragraph: 0, start: 0, end: 4 }, excerpt: "2025", text: "2026" }];
  const typing = (written: WriteRecord) => {
    document.writer.replace(0, 0, 4, "今");
    return keep(written);
  };
  expect(await word.insertBehind(snapshot, { paragraph: 1, content, edits }, typing)).toEqual({ kind: "inserted", paragraphs: 1 });
  const texts = ["今年总结", "一、2025年工作", "落实情况。", "集中学习。"];
  expect(textsOf(document.save())).toEqual(texts);
  expect(await restore()).toEqual({ kind: "edited" });
  expect(textsOf(document.save())).toEqual(texts);
});

it.each([0, 1, 2, 3, 4, 6, 9, 12, 1_000_000])("when Word fails after %i actions, 撤回 takes back what was written", async (afterActions) => {
  const docx = docxOfText("2025年总结\n一、2025年工作\n集中学习。", { plain: true });
  open = openDocument(docx);
  open.document.setFault({ batch: 3, afterActions, code: "GeneralException" });
  await expect(write(1, 2)).rejects.toMatchObject({ kind: "unknown" });
  open.document.setFault(null);
  expect(await restore()).toEqual({ kind: "restored" });
  expect(charactersOf(open.document.save())).toEqual(charactersOf(docx));
});
