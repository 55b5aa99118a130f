import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

let open: OpenDocument;

afterEach(() => {
  open.close();
});

describe("the paragraph that holds the cursor", () => {
  it.each<[string, number]>([
    ["the first", 0],
    ["an empty one", 1],
    ["one between equal ones", 3],
    ["the last", 4],
  ])("is told: %s", async (_name, at) => {
    open = openDocument(docxOfText("题目\n\n同样的一段\n同样的一段\n最后"));
    const snapshot = await open.word.readSnapshot();
    open.document.writer.setCursor(at, 0);
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "paragraph", paragraph: at });
  });

  it("is counted with the paragraphs of a table before it", async () => {
    open = openDocument(docxOf([{ text: "甲" }, { table: [["一", "二"], ["三", "四"]] }, { text: "乙" }]));
    const snapshot = await open.word.readSnapshot();
    open.document.writer.setCursor(5);
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "paragraph", paragraph: 5 });
  });

  it("is the one where a selection ends", async () => {
    open = openDocument(docxOfText("甲甲\n乙乙\n丙丙"));
    const snapshot = await open.word.readSnapshot();
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.getFirst().getRange("Start").expandTo(paragraphs.getFirst().getNext().getRange("Content")).select();
      await context.sync();
    });
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "paragraph", paragraph: 1 });
  });

  it("is told in the snapshot's words where deleted revisions are left out", async () => {
    const docx = docxOf([{ text: "甲" }, { runs: [{ text: "留下" }, { text: "删去", deleted: true }] }, { text: "乙" }]);
    open = openDocument(docx, { requirements: { WordApi: "1.4" } });
    const snapshot = await open.word.readSnapshot();
    expect(snapshot.paragraphs[1]?.text).toBe("留下");
    open.document.writer.setCursor(1);
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "paragraph", paragraph: 1 });
  });

  it("costs one round trip", async () => {
    open = openDocument(docxOfText("甲\n乙"));
    const snapshot = await open.word.readSnapshot();
    const before = open.document.counts.syncs;
    await open.word.readCursor(snapshot);
    expect(open.document.counts.syncs - before).toBe(1);
  });
});

describe("a cursor where whole paragraphs cannot go", () => {
  it("is refused in a table", async () => {
    open = openDocument(docxOf([{ text: "甲" }, { table: [["一"]] }, { text: "乙" }]));
    const snapshot = await open.word.readSnapshot();
    open.document.writer.setCursor(1);
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "refused", reason: "table" });
  });

  it("is refused in a header, although its text is that of a body paragraph", async () => {
    open = openDocument(docxOf([{ text: "页眉" }, { text: "甲" }], { headers: [{ kind: "header", text: "页眉" }] }));
    const snapshot = await open.word.readSnapshot();
    open.document.writer.setCursorInHeader(0, "Primary");
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "refused", reason: "header" });
  });

  it("is refused in a control that holds whole paragraphs, not in a field inside a paragraph", async () => {
    open = openDocument(docxOf([{ text: "甲" }, { runs: [{ text: "开展" }, { text: "**", control: { id: 7, tag: "cw.t.活动.次" } }, { text: "次。" }] }]));
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertContentControl();
      await context.sync();
    });
    const snapshot = await open.word.readSnapshot();
    open.document.writer.setCursor(0);
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "refused", reason: "control" });
    open.document.writer.setCursor(1, 3);
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "paragraph", paragraph: 1 });
  });
});

describe("a snapshot that is no longer the document", () => {
  it.each<[string, (host: OpenDocument) => void]>([
    ["a paragraph before the cursor was added", ({ document }) => { document.writer.insertParagraph(0, "新的"); }],
    ["a paragraph behind the cursor was changed", ({ document }) => { document.writer.replace(3, 0, 1, "改"); }],
  ])("is told: %s", async (_name, change) => {
    open = openDocument(docxOfText("甲\n乙\n乙\n丁"));
    const snapshot = await open.word.readSnapshot();
    open.document.writer.setCursor(1);
    change(open);
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "changed" });
  });

  it("is told of a snapshot that another pane read", async () => {
    open = openDocument(docxOfText("甲"));
    const snapshot = await open.reopen().readSnapshot();
    expect(await open.word.readCursor(snapshot)).toEqual({ kind: "changed" });
  });
});

describe("following the cursor", () => {
  it("tells of every step until it is ended", async () => {
    open = openDocument(docxOfText("甲\n乙"));
    let steps = 0;
    const end = open.word.onSelectionChange(() => {
      steps += 1;
    });
    await pause();
    open.document.writer.setCursor(1);
    open.document.writer.setCursor(0);
    expect(steps).toBe(2);
    end();
    open.document.writer.setCursor(1);
    expect(steps).toBe(2);
  });

  it("that is ended before Word took it leaves nothing behind", async () => {
    open = openDocument(docxOfText("甲\n乙"), { delayMs: 5 });
    let steps = 0;
    open.word.onSelectionChange(() => {
      steps += 1;
    })();
    await pause(30);
    open.document.writer.setCursor(1);
    expect(steps).toBe(0);
  });
});

const pause = (milliseconds = 5) => new Promise((resolve) => setTimeout(resolve, milliseconds));
