import { runChecks } from "../../src/checks/run-checks";
import { readDocx } from "../../src/docx/read-docx";
import type { DocumentSnapshot } from "../../src/snapshot/types";
import type { MarkRecord, WriteRecord } from "../../src/word/word-host";
import { docxOf } from "../fixtures/docx-of-text";
import { validateDocx } from "../fixtures/validate-docx";
import { type OpenDocument, openDocument } from "./open-document";

let open: OpenDocument;

afterEach(() => {
  open.close();
});

const docx = docxOf([{ text: "工作总结" }, { text: "全年集中学习12次。" }, { text: "一、打算" }, { text: "继续努力。" }], {
  headers: [{ kind: "header", text: "内部资料" }],
  notes: [
    { kind: "footnote", at: 1, texts: ["据**年统计。", "一、另一段布署。"] },
    { kind: "footnote", at: 3, texts: ["与前面一样的布署。。"] },
    { kind: "endnote", at: 3, texts: ["尾注里的布署。"] },
  ],
});
const later = { requirements: { WordApi: "1.5" } };
const nothing = () => Promise.resolve();
const notesOf = ({ paragraphs }: DocumentSnapshot) => paragraphs.filter(({ story }) => story.kind === "footnote").map(({ text }) => text);

/** What stands in the notes now, also without a reading of ours. */
async function noteTexts(): Promise<string[]> {
  return Word.run(async (context) => {
    const { footnotes, endnotes } = context.document.body;
    footnotes.load("body/text");
    endnotes.load("body/text");
    await context.sync();
    return [...footnotes.items, ...endnotes.items].map(({ body }) => body.text);
  });
}

describe("reading notes", () => {
  it("gives footnotes and endnotes as one story behind everything else, as the command line does", async () => {
    open = openDocument(docx, later);
    const snapshot = await open.word.readSnapshot();
    expect(open.word.capabilities.notes).toBe(true);
    expect(snapshot.paragraphs.slice(-5).map(({ index, indexInStory, story, text }) => [index, story.kind, indexInStory, text])).toEqual([
      [4, "header", 0, "内部资料"],
      [5, "footnote", 0, "据**年统计。"],
      [6, "footnote", 1, "一、另一段布署。"],
      [7, "footnote", 2, "与前面一样的布署。。"],
      [8, "footnote", 3, "尾注里的布署。"],
    ]);
    const read = readDocx(docx);
    expect(read.kind === "read" ? read.snapshot.paragraphs.map(({ story, indexInStory, text }) => [story, indexInStory, text]) : read.reason).toEqual(
      snapshot.paragraphs.map(({ story, indexInStory, text }) => [story, indexInStory, text]),
    );
  });

  it("costs no further round trip, however many notes and paragraphs there are", async () => {
    for (const count of [10, 5000]) {
      const texts = Array.from({ length: count }, (_, at) => ({ text: `第${at}段` }));
      const notes = Array.from({ length: count / 10 }, (_, at) => ({ kind: "footnote" as const, at: at * 10, texts: [`第${at}个注`] }));
      open = openDocument(docxOf(texts, { notes }), later);
      const before = open.document.counts.syncs;
      expect(notesOf(await open.word.readSnapshot())).toHaveLength(count / 10);
      expect(open.document.counts.syncs - before).toBe(1);
      open.close();
    }
    open = openDocument(docx, later);
  }, 60_000);

  it("is left out below WordApi 1.5, and nothing else is different", async () => {
    open = openDocument(docx, { requirements: { WordApi: "1.4" } });
    const snapshot = await open.word.readSnapshot();
    expect(open.word.capabilities.notes).toBe(false);
    expect(notesOf(snapshot)).toEqual([]);
    expect(snapshot.notices).toEqual([]);
    expect(snapshot.paragraphs).toHaveLength(5);
  });

  it("leaves a document without notes as it was, and an empty note is none", async () => {
    open = openDocument(docxOf([{ text: "甲" }], { notes: [{ kind: "footnote", at: 0, texts: [""] }] }), later);
    expect(notesOf(await open.word.readSnapshot())).toEqual([]);
  });

  it("that the host declares and does not give is told, and everything else is read", async () => {
    open = openDocument(docx, later);
    const failing = async (): Promise<DocumentSnapshot> => {
      open.document.setFault({ batch: 1, code: "GeneralException" });
      return open.word.readSnapshot();
    };
    const snapshot = await failing();
    expect(snapshot.notices).toEqual(["notes-unread"]);
    expect(snapshot.paragraphs).toHaveLength(5);
    // Once may be chance.
    expect((await open.word.readSnapshot()).notices).toEqual([]);
    await failing();
    await failing();
    const before = open.document.counts.syncs;
    expect((await open.word.readSnapshot()).notices).toEqual(["notes-unread"]);
    expect(open.document.counts.syncs - before).toBe(1);
  });
});

describe("findings in notes", () => {
  const wordsIn = (snapshot: DocumentSnapshot) => runChecks(snapshot, {}).filter(({ range }) => snapshot.paragraphs[range.paragraph]?.story.kind === "footnote");

  it("are those of a place's own words; numbers of the notes are no part of the text's", async () => {
    open = openDocument(docx, later);
    const snapshot = await open.word.readSnapshot();
    expect(wordsIn(snapshot).map(({ ruleId, range, excerpt }) => [ruleId, range.paragraph, excerpt])).toEqual([
      ["placeholder-mask", 5, "**"],
      ["word-confused", 6, "布署"],
      ["word-confused", 7, "布署"],
      ["mark-doubled", 7, "。。"],
      ["word-confused", 8, "布署"],
    ]);
    expect(runChecks(snapshot, {}).filter(({ family }) => family === "numbering").map(({ ruleId }) => ruleId)).toEqual([]);
  });

  it("are selected in their note", async () => {
    open = openDocument(docx, later);
    const snapshot = await open.word.readSnapshot();
    const third = wordsIn(snapshot)[2];
    if (!third) throw new Error("no finding");
    expect(await open.word.select(snapshot, third)).toBe(true);
    const selected = await Word.run(async (context) => {
      const selection = context.document.getSelection();
      const note = selection.paragraphs.getFirst();
      note.load("text");
      selection.load("text");
      await context.sync();
      return [selection.text, note.text];
    });
    expect(selected).toEqual(["布署", "与前面一样的布署。。"]);
    expect(await open.word.readSelection(snapshot)).toEqual({ kind: "refused" });
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "refused", reason: "note" });
  });

  it("are marked, and the marks go again, with the colours of before", async () => {
    open = openDocument(docx, later);
    const before = open.document.save();
    const snapshot = await open.word.readSnapshot();
    const requests = wordsIn(snapshot);
    const marks: MarkRecord[] = [];
    const outcome = await open.word.mark(snapshot, requests, (records) => {
      marks.push(...records);
      return nothing();
    });
    expect([outcome.marked.length, outcome.stale, outcome.unsupported]).toEqual([5, [], []]);
    expect(Buffer.compare(Buffer.from(open.document.save()), Buffer.from(before))).not.toBe(0);
    const cleared = await open.word.clearMarks(await open.word.readSnapshot(), marks);
    expect([cleared.cleared.length, cleared.left]).toEqual([5, []]);
  });

  it("are fixed in their own note, and the fix is taken back", async () => {
    open = openDocument(docx, later);
    const snapshot = await open.word.readSnapshot();
    const edits = wordsIn(snapshot).filter(({ excerpt }) => excerpt === "布署").slice(1).map((finding) => ({ id: finding.id, range: finding.range, excerpt: "布署", text: "部署" }));
    const records: WriteRecord[] = [];
    const syncs = open.document.counts.syncs;
    const outcome = await open.word.applyEdits(snapshot, edits, (record) => {
      records.push(record);
      return nothing();
    });
    expect(open.document.counts.syncs - syncs).toBe(2);
    expect(outcome.applied).toHaveLength(2);
    expect(await noteTexts()).toEqual(["据**年统计。\r一、另一段布署。", "与前面一样的部署。。", "尾注里的部署。"]);
    expect(await validateDocx(open.document.save())).toEqual([]);
    const [record] = records;
    if (!record) throw new Error("no record");
    expect(await open.word.restore(await open.word.readSnapshot(), record)).toEqual({ kind: "restored" });
    expect(await noteTexts()).toEqual(["据**年统计。\r一、另一段布署。", "与前面一样的布署。。", "尾注里的布署。"]);
  });

  it.each<[string, (context: Word.RequestContext) => void]>([
    ["another note was edited", (context) => { context.document.body.footnotes.getFirst().body.insertText("新", "Start"); }],
    ["a mark was deleted with its note", (context) => { context.document.body.paragraphs.getFirst().getNext().insertText("全年集中学习。", "Replace"); }],
  ])("are stale where %s", async (_, change) => {
    open = openDocument(docx, later);
    const snapshot = await open.word.readSnapshot();
    const edits = wordsIn(snapshot).slice(1).map((finding) => ({ id: finding.id, range: finding.range, excerpt: finding.excerpt, text: "改" }));
    await Word.run(async (context) => {
      change(context);
      await context.sync();
    });
    const before = await noteTexts();
    const outcome = await open.word.applyEdits(snapshot, edits, nothing);
    expect([outcome.applied, outcome.stale.length]).toEqual([[], edits.length]);
    expect(await noteTexts()).toEqual(before);
  });
});
