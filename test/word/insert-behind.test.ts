import { flatPackage } from "../../src/ooxml/flat-package";
import { paragraphTexts } from "../../src/ooxml/paragraph-texts";
import type { ReportBlock } from "../../src/skeletons/types";
import type { EditRequest, InsertBehindRequest, WriteRecord } from "../../src/word/word-host";
import { charactersOf, textsOf } from "../fixtures/characters-of";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { createDocumentHost } from "../word-host/create-document-host";
import { type OpenDocument, openDocument } from "./open-document";

const blocks: readonly ReportBlock[] = [
  { style: "heading2", inlines: [{ kind: "text", text: "（二）新的一节" }] },
  { style: "body", inlines: [{ kind: "text", text: "开展学习" }, { kind: "tally", key: "cw.t.学习.次", label: "学习", unit: "次" }, { kind: "text", text: "次。" }] },
];
const inserted = ["（二）新的一节", "开展学习**次。"];
const content = { ooxml: flatPackage(blocks, { pageSetup: false }), texts: paragraphTexts(blocks) };
const report = "题目\n一、工作\n（一）学习\n学了。\n（二）活动\n办了。\n（三）宣传";

let open: OpenDocument;
let record: WriteRecord | null;

function start(docx: Uint8Array, options = {}): void {
  open = openDocument(docx, options);
  record = null;
}

async function insert(request: Omit<InsertBehindRequest, "content" | "edits"> & Partial<InsertBehindRequest>) {
  const snapshot = await open.word.readSnapshot();
  const edits = request.edits ?? [];
  return open.word.insertBehind(snapshot, { content, ...request, edits }, keep);
}

function keep(written: WriteRecord): Promise<void> {
  record = written;
  return Promise.resolve();
}

async function restore() {
  if (!record) throw new Error("nothing was recorded");
  return open.word.restore(await open.word.readSnapshot(), record);
}

/** An edit of the first characters of a paragraph. */
function edit(paragraph: number, excerpt: string, text: string): EditRequest {
  return { id: `${paragraph}`, range: { paragraph, start: 0, end: excerpt.length }, excerpt, text };
}

const labels = async () => (await open.word.readSnapshot()).paragraphs.map(({ listLabel = "", text }) => listLabel + text);

afterEach(() => {
  open.close();
});

describe("paragraphs that go behind another", () => {
  it.each<[string, string, number, string[]]>([
    ["in the middle", "甲\n乙\n丙", 1, ["甲", "乙", ...inserted, "丙"]],
    ["behind the first of equal ones", "同\n同\n同", 0, ["同", ...inserted, "同", "同"]],
    ["behind the last", "甲\n乙", 1, ["甲", "乙", ...inserted]],
    ["behind an empty one where the cursor does not stand", "甲\n\n乙", 1, ["甲", "", ...inserted, "乙"]],
  ])("stand there, %s, and 撤回 takes them away", async (_name, text, paragraph, expected) => {
    const original = docxOfText(text);
    start(original);
    expect(await insert({ paragraph })).toEqual({ kind: "inserted", paragraphs: 2 });
    expect(textsOf(open.document.save())).toEqual(expected);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it.each<[string, string, number, string[]]>([
    ["in the middle", "甲\n\n乙", 1, ["甲", ...inserted, "乙"]],
    ["at the end", "甲\n", 1, ["甲", ...inserted]],
    ["of an empty document", "", 0, inserted],
  ])("take the place of an empty one at the cursor, %s", async (_name, text, paragraph, expected) => {
    const original = docxOfText(text);
    start(original);
    open.document.writer.setCursor(paragraph);
    await insert({ paragraph });
    expect(textsOf(open.document.save())).toEqual(expected);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it("go behind an empty last one where the cursor does not stand", async () => {
    const original = docxOfText("甲乙\n丙丁\n");
    start(original);
    open.document.writer.setCursor(0);
    await insert({ paragraph: 2 });
    expect(textsOf(open.document.save())).toEqual(["甲乙", "丙丁", "", ...inserted]);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it.each([1, 2])("take the place of words at the cursor where that is asked for: paragraph %i", async (paragraph) => {
    const original = docxOfText("甲\n（二）\n（二）");
    start(original);
    open.document.writer.setCursor(paragraph);
    expect(await insert({ paragraph, isReplacing: true })).toEqual({ kind: "inserted", paragraphs: 2 });
    expect(textsOf(open.document.save())).toEqual(["甲", "（二）", "（二）"].flatMap((text, at) => (at === paragraph ? inserted : [text])));
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it("take the place of nothing when the cursor has left it", async () => {
    start(docxOfText("甲\n（二）"));
    open.document.writer.setCursor(0);
    expect(await insert({ paragraph: 1, isReplacing: true })).toEqual({ kind: "stale" });
    expect(textsOf(open.document.save())).toEqual(["甲", "（二）"]);
  });

  it("go behind the table that a paragraph in it stands for", async () => {
    const original = docxOf([{ text: "甲" }, { table: [["一", "二"]] }, { text: "乙" }]);
    start(original);
    expect(await insert({ paragraph: 1 })).toEqual({ kind: "inserted", paragraphs: 2 });
    expect(textsOf(open.document.save())).toEqual(["甲", "一", "二", ...inserted, "乙"]);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(textsOf(open.document.save())).toEqual(textsOf(original));
  });
});

describe("edits in the same action", () => {
  const renumbering = [edit(4, "（二）", "（三）"), edit(6, "（三）", "（四）")];

  it("are written with it and taken back with it in one step", async () => {
    const original = docxOfText(report);
    start(original);
    expect(await insert({ paragraph: 3, edits: renumbering })).toEqual({ kind: "inserted", paragraphs: 2 });
    expect(textsOf(open.document.save())).toEqual(["题目", "一、工作", "（一）学习", "学了。", ...inserted, "（三）活动", "办了。", "（四）宣传"]);
    expect(record).toMatchObject({ kind: "steps", steps: [{ kind: "edits" }, { kind: "insertion" }] });
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it("are taken back by another pane", async () => {
    const original = docxOfText(report);
    start(original);
    await insert({ paragraph: 3, edits: renumbering });
    const other = open.reopen();
    expect(await other.restore(await other.readSnapshot(), record!)).toEqual({ kind: "restored" });
    expect(textsOf(open.document.save())).toEqual(report.split("\n"));
  });

  it("stay, all of them, when the writer has worked in the inserted paragraphs", async () => {
    start(docxOfText(report));
    await insert({ paragraph: 3, edits: renumbering });
    open.document.writer.replace(5, 0, 2, "组织");
    const edited = textsOf(open.document.save());
    expect(await restore()).toEqual({ kind: "edited" });
    expect(textsOf(open.document.save())).toEqual(edited);
  });

  it("keep the insertion when the writer has renumbered since", async () => {
    start(docxOfText(report));
    await insert({ paragraph: 3, edits: renumbering });
    open.document.writer.replace(8, 0, 3, "（五）");
    const edited = textsOf(open.document.save());
    expect(await restore()).toEqual({ kind: "edited" });
    expect(textsOf(open.document.save())).toEqual(edited);
  });

  it.each([1, 12, 20, 30, 40])("are taken back when Word failed after %i actions", async (afterActions) => {
    const original = docxOfText(report);
    start(original);
    const snapshot = await open.word.readSnapshot();
    open.document.setFault({ batch: 2, code: "GeneralException", afterActions });
    await expect(open.word.insertBehind(snapshot, { paragraph: 3, content, edits: renumbering }, keep)).rejects.toMatchObject({ kind: "unknown" });
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });
});

describe("an automatic list", () => {
  const item = (text: string) => ({ text, list: { name: "official", level: 1 } }) as const;
  const plain = { ooxml: flatPackage([{ style: "heading2", inlines: [{ kind: "text", text: "新的一节" }] }, { style: "body", inlines: [{ kind: "text", text: "内容。" }] }], { pageSetup: false }), texts: ["新的一节", "内容。"] };

  it("is joined at the level of its item, and what follows counts on", async () => {
    start(docxOf([item("学习"), { text: "学了。" }, item("宣传")]));
    const listFrom = { paragraph: 0, inserted: [0] };
    expect(await insert({ paragraph: 1, content: plain, listFrom })).toEqual({ kind: "inserted", paragraphs: 2 });
    expect(await labels()).toEqual(["（一）学习", "学了。", "（二）新的一节", "内容。", "（三）宣传"]);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(await labels()).toEqual(["（一）学习", "学了。", "（二）宣传"]);
  });

  it("keeps its count when an empty item at the cursor makes room", async () => {
    start(docxOf([item("学习"), item(""), item("宣传")]));
    open.document.writer.setCursor(1);
    await insert({ paragraph: 1, content: plain, listFrom: { paragraph: 1, inserted: [0] } });
    expect(await labels()).toEqual(["（一）学习", "（二）新的一节", "内容。", "（三）宣传"]);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(await labels()).toEqual(["（一）学习", "（二）", "（三）宣传"]);
  });

  it("keeps its count when the empty item is the last paragraph", async () => {
    start(docxOf([item("学习"), item("")]));
    open.document.writer.setCursor(1);
    await insert({ paragraph: 1, content: plain, listFrom: { paragraph: 0, inserted: [0] } });
    expect(await labels()).toEqual(["（一）学习", "（二）新的一节", "内容。"]);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(await labels()).toEqual(["（一）学习", "（二）"]);
  });

  it("that is no list stops the insertion", async () => {
    start(docxOf([item("学习"), { text: "学了。" }]));
    const before = open.document.save();
    expect(await insert({ paragraph: 1, content: plain, listFrom: { paragraph: 1, inserted: [0] } })).toEqual({ kind: "unsupported" });
    expect(record).toBeNull();
    expect(open.document.save()).toEqual(before);
  });
});

describe("nothing is changed", () => {
  it.each<[string, (host: OpenDocument) => void]>([
    ["when a paragraph was added since", ({ document }) => { document.writer.insertParagraph(0, "新的"); }],
    ["when any paragraph was changed since", ({ document }) => { document.writer.replace(5, 0, 1, "改"); }],
    ["when an edited number was changed since", ({ document }) => { document.writer.replace(4, 0, 3, "（五）"); }],
  ])("%s: stale", async (_name, change) => {
    start(docxOfText(report));
    const snapshot = await open.word.readSnapshot();
    change(open);
    const before = charactersOf(open.document.save());
    expect(await open.word.insertBehind(snapshot, { paragraph: 3, content, edits: [edit(4, "（二）", "（三）")] }, keep)).toEqual({ kind: "stale" });
    expect(record).toBeNull();
    expect(charactersOf(open.document.save())).toEqual(before);
  });

  it("behind a paragraph inside a control that holds whole paragraphs: refused", async () => {
    start(docxOfText("甲\n乙"));
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertContentControl();
      await context.sync();
    });
    expect(await insert({ paragraph: 0 })).toEqual({ kind: "refused", reason: "control" });
    expect(record).toBeNull();
    expect(textsOf(open.document.save())).toEqual(["甲", "乙"]);
  });

  it("behind a paragraph of a header: stale", async () => {
    start(docxOf([{ text: "甲" }], { headers: [{ kind: "header", text: "页眉" }] }));
    expect(await insert({ paragraph: 1 })).toEqual({ kind: "stale" });
    expect(record).toBeNull();
  });

  it.each([{ protected: true }, { readOnly: true }])("in a document with %j, and the reason is told", async (options) => {
    const original = docxOfText(report);
    start(original, options);
    const failed = insert({ paragraph: 3, edits: [edit(4, "（二）", "（三）")] });
    await expect(failed).rejects.toMatchObject({ kind: options.readOnly ? "readOnly" : "protected" });
    expect(open.document.save()).toEqual(createDocumentHost(original).save());
  });

  it("when the before-image cannot be kept", async () => {
    start(docxOfText(report));
    const snapshot = await open.word.readSnapshot();
    const failing = () => Promise.reject(new Error("no room"));
    await expect(open.word.insertBehind(snapshot, { paragraph: 3, content, edits: [edit(4, "（二）", "（三）")] }, failing)).rejects.toMatchObject({ kind: "unknown" });
    expect(textsOf(open.document.save())).toEqual(report.split("\n"));
  });
});
