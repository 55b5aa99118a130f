import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

let open: OpenDocument;

afterEach(() => {
  open.close();
});

/** Selects from the beginning of one paragraph of the body to the end of another, as an author would with the mouse. */
async function select(first: number, last: number): Promise<void> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    paragraphs.items[first]?.getRange("Start").expandTo(paragraphs.items[last]?.getRange("Content") ?? context.document.body.getRange()).select();
    await context.sync();
  });
}

describe("the selected paragraphs", () => {
  it.each<[string, number, number]>([
    ["one", 2, 2],
    ["several", 1, 3],
    ["between equal ones", 3, 4],
    ["all", 0, 5],
    ["an empty one", 1, 1],
  ])("are told: %s", async (_name, first, last) => {
    open = openDocument(docxOfText("题目\n\n同样的一段\n同样的一段\n同样的一段\n最后"));
    const snapshot = await open.word.readSnapshot();
    await select(first, last);
    expect(await open.word.readSelection(snapshot)).toEqual({ kind: "paragraphs", first, last });
  });

  it("are that of the cursor where nothing is selected", async () => {
    open = openDocument(docxOfText("甲甲\n乙乙\n丙丙"));
    const snapshot = await open.word.readSnapshot();
    open.document.writer.setCursor(1, 1);
    expect(await open.word.readSelection(snapshot)).toEqual({ kind: "paragraphs", first: 1, last: 1 });
  });

  it.each<[string, number, number]>([
    ["in it", 2, 3],
    ["from before it to behind it", 0, 5],
    ["behind it", 5, 5],
  ])("are counted with those of a table: %s", async (_name, first, last) => {
    open = openDocument(docxOf([{ text: "甲" }, { table: [["一", "二"], ["三", "四"]] }, { text: "乙" }]));
    const snapshot = await open.word.readSnapshot();
    await select(first, last);
    expect(await open.word.readSelection(snapshot)).toEqual({ kind: "paragraphs", first, last });
  });

  it("are told in the snapshot's words where deleted revisions are left out", async () => {
    const docx = docxOf([{ text: "甲" }, { runs: [{ text: "留下" }, { text: "删去", deleted: true }] }, { text: "乙" }]);
    open = openDocument(docx, { requirements: { WordApi: "1.4" } });
    const snapshot = await open.word.readSnapshot();
    await select(1, 2);
    expect(await open.word.readSelection(snapshot)).toEqual({ kind: "paragraphs", first: 1, last: 2 });
  });
});

it("a selection in a header is refused, although its text is that of a body paragraph", async () => {
  open = openDocument(docxOf([{ text: "页眉" }, { text: "甲" }], { headers: [{ kind: "header", text: "页眉" }] }));
  const snapshot = await open.word.readSnapshot();
  open.document.writer.setCursorInHeader(0, "Primary");
  expect(await open.word.readSelection(snapshot)).toEqual({ kind: "refused" });
});

describe("a snapshot that is no longer the document", () => {
  it.each<[string, (host: OpenDocument) => void]>([
    ["a paragraph before the selection was added", ({ document }) => { document.writer.insertParagraph(0, "新的"); }],
    ["a paragraph behind the selection was changed", ({ document }) => { document.writer.replace(3, 0, 1, "改"); }],
  ])("is told: %s", async (_name, change) => {
    open = openDocument(docxOfText("甲\n乙\n乙\n丁"));
    const snapshot = await open.word.readSnapshot();
    await select(1, 2);
    change(open);
    expect(await open.word.readSelection(snapshot)).toEqual({ kind: "changed" });
  });

  it("is told of a snapshot that another pane read", async () => {
    open = openDocument(docxOfText("甲"));
    const snapshot = await open.reopen().readSnapshot();
    expect(await open.word.readSelection(snapshot)).toEqual({ kind: "changed" });
  });
});

it.each([10, 5000])("costs one round trip in a document of %i paragraphs", async (count) => {
  open = openDocument(docxOfText(Array.from({ length: count }, (_, at) => `第${at}段`).join("\n"), { plain: true }));
  const snapshot = await open.word.readSnapshot();
  await select(3, count - 2);
  const before = open.document.counts.syncs;
  expect(await open.word.readSelection(snapshot)).toEqual({ kind: "paragraphs", first: 3, last: count - 2 });
  expect(open.document.counts.syncs - before).toBe(1);
}, 60_000);
