import { perform } from "../../src/commands/perform";
import { clearMarks } from "../../src/taskpane/actions/clear-marks";
import { openDocumentOf } from "../../src/taskpane/actions/deps";
import { keepTyped } from "../../src/taskpane/actions/keep-typed";
import { markAll } from "../../src/taskpane/actions/mark-all";
import { runCheck } from "../../src/taskpane/actions/run-check";
import { keepDrawn, loadDrawn } from "../../src/taskpane/kept-drawn";
import { recordNamespace } from "../../src/word/document-record";
import { charactersOf, highlightsOf } from "../fixtures/characters-of";
import { docxOf, docxOfText, type ParagraphSpec } from "../fixtures/docx-of-text";
import { startPane } from "../taskpane/over-word/open-pane";
import { type OpenDocument, openDocument } from "../word/open-document";
import type { HostOptions } from "../word-host/types";

/** The ribbon's commands over the real office.js proxies; the pane, where there is one, is a page of its own over the same document. */
let open: OpenDocument;
afterEach(() => {
  open.close();
});

const today = new Date(2026, 10, 20);
const text = [
  "示例街道党支部上半年工作总结",
  "一、主要工作",
  "（一）抓好理论学习。开展集中学习**次，讲党课**次。",
  "（二）规范组织生活。召开党员大会**次。",
  "（二）做好服务工作。办理居民反映的事项18件。",
].join("\n");

function storageWith(entries: Readonly<Record<string, string>> = {}): () => Storage {
  const items = new Map(Object.entries(entries));
  const storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value), removeItem: (key) => void items.delete(key) };
  return () => storage as Storage;
}

const press = (name: Parameters<typeof perform>[0], storage = storageWith()) => perform(name, storage, today);

function start(docx = docxOfText(text), options: HostOptions = {}): void {
  open = openDocument(docx, options);
}

function selected(): string {
  const { paragraph, start, text: chosen } = open.document.writer.selection();
  return `${String(paragraph)}:${String(start)} ${chosen}`;
}

describe("一键检查", () => {
  it("marks what must and should be corrected and says how much there is", async () => {
    start(docxOfText(text, { plain: true }));
    expect(await press("checkAll")).toEqual({ kind: "verdict", ready: false, must: 4, should: 0, hint: expect.any(Number) as number, marked: 4, unmarked: 0, refused: null });
    expect(highlightsOf(open.document.save())).toEqual(["2:16-18 yellow", "2:23-25 yellow", "3:16-18 yellow", "4:0-3 yellow"]);
  });

  it.each(["checkAll", "clearMarks"] as const)("%s takes away what a pane drew in this document; highlights need no page that stays", async (name) => {
    start(docxOfText(text, { plain: true }), { requirements: { WordApi: "1.8" } });
    const storage = storageWith();
    const pane = await startPane(open.word);
    keepDrawn(pane.store, storage, () => today.getTime());
    await markAll(pane.deps);
    expect([open.document.annotations().length, highlightsOf(open.document.save())]).toEqual([4, []]);
    await press(name, storage);
    expect(open.document.annotations()).toEqual([]);
    expect(highlightsOf(open.document.save())).toHaveLength(name === "checkAll" ? 4 : 0);
    expect(loadDrawn(storage, today.getTime())).toEqual([]);
  });

  it("pressed twice marks the same, and 清除标记 leaves every character as it was", async () => {
    start();
    const before = charactersOf(open.document.save());
    await press("checkAll");
    const once = charactersOf(open.document.save());
    await press("checkAll");
    expect(charactersOf(open.document.save())).toEqual(once);
    expect(once).not.toEqual(before);
    expect(await press("clearMarks")).toBeNull();
    expect(charactersOf(open.document.save())).toEqual(before);
    expect(open.document.customXml.byNamespace(recordNamespace)).toEqual([]);
  });

  it("says that nothing is left of a document without faults", async () => {
    start(docxOfText("关于会议室的通知\n三楼会议室本周停用。", { plain: true }));
    expect(await press("checkAll")).toMatchObject({ kind: "verdict", ready: true, must: 0 });
  });

  it("goes by the office's settings and the mark style that this computer keeps", async () => {
    start(docxOfText(text, { plain: true }));
    const storage = storageWith({
      "chengwen.profile": JSON.stringify({ rules: { "number-duplicate": "off" } }),
      "chengwen.settings": JSON.stringify({ marks: "none" }),
    });
    expect(await press("checkAll", storage)).toMatchObject({ must: 3, marked: null, unmarked: 0 });
    expect(highlightsOf(open.document.save())).toEqual([]);
  });

  it.each([
    ["readOnly", { readOnly: true }, "readOnly"],
    ["protected", { protected: true }, "protected"],
  ] as const)("gives the verdict on a %s document, says why nothing is coloured, and changes nothing", async (_name, options, refused) => {
    start(docxOfText(text), options);
    const before = charactersOf(open.document.save());
    expect(await press("checkAll")).toMatchObject({ kind: "verdict", must: 4, marked: 0, refused });
    expect(charactersOf(open.document.save())).toEqual(before);
    expect(open.document.customXml.byNamespace(recordNamespace)).toEqual([]);
  });
});

describe("下一处 and 上一处", () => {
  it("go from the cursor from one place to the next and round", async () => {
    start(docxOfText(text, { plain: true }));
    const way: string[] = [];
    for (const name of ["nextPlace", "nextPlace", "nextPlace", "nextPlace", "nextPlace", "previousPlace", "previousPlace"] as const) {
      expect(await press(name)).toBeNull();
      way.push(selected());
    }
    expect(way).toEqual(["2:16 **", "2:23 **", "3:16 **", "4:0 （二）", "2:16 **", "4:0 （二）", "3:16 **"]);
  });

  it.each([
    ["between two places of one paragraph", 2, 20, "2:23 **", "2:16 **"],
    ["at the beginning of a place", 2, 23, "2:23 **", "2:16 **"],
    ["at the end of a place", 2, 25, "3:16 **", "2:23 **"],
    ["behind the last place", 4, 8, "2:16 **", "4:0 （二）"],
  ])("begin at the cursor %s", async (_where, paragraph, offset, next, previous) => {
    start(docxOfText(text, { plain: true }));
    open.document.writer.setCursor(paragraph, offset);
    await press("nextPlace");
    expect(selected()).toBe(next);
    open.document.writer.setCursor(paragraph, offset);
    await press("previousPlace");
    expect(selected()).toBe(previous);
  });

  it("stop at fields and in headers too", async () => {
    const paragraphs: readonly ParagraphSpec[] = [
      { runs: [{ text: "学习" }, { text: "**", control: { id: 31, tag: "cw.t.学习.次", title: "学习（次）" } }, { text: "次。" }] },
      { text: "走访**户。" },
    ];
    start(docxOf(paragraphs, { headers: [{ kind: "header", text: "内部资料 第**期" }] }));
    const way: string[] = [];
    for (let step = 0; step < 4; step++) {
      expect(await press("nextPlace")).toBeNull();
      way.push(`${open.document.writer.selection().story} ${open.document.writer.selection().text}`);
    }
    expect(way.slice(0, 2)).toEqual(["body **", "body **"]);
    expect(way[2]).toMatch(/header/i);
    expect(way[3]).toBe(way[0]);
  });

  it("say that there is nothing to go to, and leave the cursor", async () => {
    start(docxOfText("关于会议室的通知\n三楼会议室本周停用。", { plain: true }));
    open.document.writer.setCursor(1, 3);
    expect(await press("nextPlace")).toEqual({ kind: "nothing" });
    expect(selected()).toBe("1:3 ");
  });

  it("take the same number of round trips however long the document is", async () => {
    const trips: number[] = [];
    for (const length of [10, 600]) {
      start(docxOfText(`${text}\n${"正文没有问题。\n".repeat(length)}走访**户。`, { plain: true }));
      const before = open.document.counts.syncs;
      await press("nextPlace");
      trips.push(open.document.counts.syncs - before);
      if (length === 10) open.close();
    }
    expect(trips).toEqual([4, 4]);
  });
});

describe("a pane that is open at the same time", () => {
  it("knows the marks of a command at its next reading, and clears them without a trace", async () => {
    start();
    const before = charactersOf(open.document.save());
    const pane = await startPane(open.word);
    await press("checkAll");
    await runCheck(pane.deps);
    expect(openDocumentOf(pane.store.getState())?.kept.marks).toHaveLength(4);
    await clearMarks(pane.deps);
    expect(charactersOf(open.document.save())).toEqual(before);
  });

  it("marks nothing a second time that a command has marked, though it did not read again", async () => {
    start();
    const before = charactersOf(open.document.save());
    const pane = await startPane(open.word);
    await press("checkAll");
    await markAll(pane.deps);
    await press("clearMarks");
    expect(charactersOf(open.document.save())).toEqual(before);
  });

  it("keeps what the writer typed, and so do the commands", async () => {
    start();
    const pane = await startPane(open.word);
    const id = openDocumentOf(pane.store.getState())?.reading?.tallies[0]?.id ?? "";
    await keepTyped(pane.deps, id, "12");
    await press("checkAll");
    await keepTyped(pane.deps, id, "15");
    const record = await open.reopen().loadRecord();
    expect([record?.typed[id], record?.marks.length]).toEqual(["15", 4]);
    await press("clearMarks");
    expect((await open.reopen().loadRecord())?.typed).toEqual({ [id]: "15" });
  });

  it("does not bring back marks that a command has cleared", async () => {
    start();
    const pane = await startPane(open.word);
    await markAll(pane.deps);
    await press("clearMarks");
    const id = openDocumentOf(pane.store.getState())?.reading?.tallies[0]?.id ?? "";
    await keepTyped(pane.deps, id, "12");
    expect((await open.reopen().loadRecord())?.marks).toEqual([]);
    expect(openDocumentOf(pane.store.getState())?.kept.marks).toEqual([]);
  });
});
