import type { WriteRecord } from "../../src/word/word-host";
import { flatPackage } from "../../src/ooxml/flat-package";
import { paragraphTexts } from "../../src/ooxml/paragraph-texts";
import type { ReportBlock } from "../../src/skeletons/types";
import { charactersOf, textsOf } from "../fixtures/characters-of";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

const blocks: readonly ReportBlock[] = [
  { style: "heading1", inlines: [{ kind: "text", text: "一、新的一节" }] },
  { style: "body", inlines: [{ kind: "text", text: "开展学习" }, { kind: "tally", key: "cw.t.学习.次", label: "学习", unit: "次" }, { kind: "text", text: "次。" }] },
];
const inserted = ["一、新的一节", "开展学习**次。"];
const content = { ooxml: flatPackage(blocks, { pageSetup: false }), texts: paragraphTexts(blocks) };

let open: OpenDocument;
let record: WriteRecord | null;

function start(docx: Uint8Array): void {
  open = openDocument(docx);
  record = null;
}

async function insert(target: "cursor" | "whole" = "cursor") {
  return open.word.insertPackage(content, target, (written) => {
    record = written;
    return Promise.resolve();
  });
}

async function restore() {
  if (!record) throw new Error("nothing was recorded");
  return open.word.restore(await open.word.readSnapshot(), record);
}

afterEach(() => {
  open.close();
});

describe("an insertion at the cursor", () => {
  it.each<[string, string, number, string[]]>([
    ["goes behind the paragraph that holds the cursor", "甲乙\n丙丁", 0, ["甲乙", ...inserted, "丙丁"]],
    ["goes behind the last paragraph", "甲乙\n丙丁", 1, ["甲乙", "丙丁", ...inserted]],
    ["takes the place of an empty paragraph", "甲乙\n\n丙丁", 1, ["甲乙", ...inserted, "丙丁"]],
    ["takes the place of an empty last paragraph", "甲乙\n", 1, ["甲乙", ...inserted]],
    ["takes the place of an empty document", "", 0, inserted],
  ])("%s, and 撤回 brings the document back", async (_name, text, cursor, expected) => {
    const original = docxOfText(text);
    start(original);
    open.document.writer.setCursor(cursor, 1);
    expect(await insert()).toEqual({ kind: "inserted", paragraphs: 2 });
    expect(textsOf(open.document.save())).toEqual(expected);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it("brings its field, which can then be filled", async () => {
    start(docxOfText("甲"));
    await insert();
    const field = (await open.word.readSnapshot()).paragraphs.flatMap(({ controls }) => controls)[0];
    expect(field).toMatchObject({ tag: "cw.t.学习.次", title: "学习（次）", start: 4, end: 6 });
  });

  it.each<[string, Uint8Array, (host: OpenDocument) => void]>([
    ["table", docxOf([{ table: [["甲"]] }]), ({ document }) => { document.writer.setCursor(0); }],
    ["header", docxOf([{ text: "甲" }], { headers: [{ kind: "header", text: "页眉" }] }), ({ document }) => { document.writer.setCursorInHeader(0, "Primary"); }],
  ])("is refused in a %s, and nothing is changed", async (reason, docx, place) => {
    start(docx);
    place(open);
    expect(await insert()).toEqual({ kind: "refused", reason });
    expect(record).toBeNull();
    expect(open.document.save()).toEqual(openedAgain(docx));
  });

  it("is not taken back once it was edited", async () => {
    start(docxOfText("甲\n乙"));
    await insert();
    open.document.writer.replace(1, 0, 1, "二");
    const edited = charactersOf(open.document.save());
    expect(await restore()).toEqual({ kind: "edited" });
    expect(charactersOf(open.document.save())).toEqual(edited);
  });

  it("is taken back although the writer went on elsewhere", async () => {
    start(docxOfText("甲\n乙"));
    await insert();
    open.document.writer.insertParagraph(0, "前言");
    expect(await restore()).toEqual({ kind: "restored" });
    expect(textsOf(open.document.save())).toEqual(["前言", "甲", "乙"]);
  });
});

describe("an insertion instead of the whole text", () => {
  it("replaces everything, and 撤回 brings all of it back", async () => {
    const original = docxOfText("题目\n一、旧的\n（一）内容。");
    start(original);
    await insert("whole");
    expect(textsOf(open.document.save())).toEqual(inserted);
    expect(await restore()).toEqual({ kind: "restored" });
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it("is not taken back once the writer has written in it", async () => {
    start(docxOfText("题目"));
    await insert("whole");
    open.document.writer.insertParagraph(1, "写了一段");
    expect(await restore()).toEqual({ kind: "edited" });
  });
});

/** The bytes that a document saves when nothing was done to it. */
function openedAgain(docx: Uint8Array): Uint8Array {
  open.close();
  open = openDocument(docx);
  return open.document.save();
}
