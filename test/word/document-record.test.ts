import { recordNamespace } from "../../src/word/document-record";
import type { DocumentRecord } from "../../src/word/word-host";
import { docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

const record: DocumentRecord = {
  version: 1,
  marks: [],
  typed: { "tag:cw.t.学习.次": "12", "<&>\"'\u000b]]>": "引号“”和 &amp;" },
  lastWrite: null,
};

let open: OpenDocument;

beforeEach(() => {
  open = openDocument(docxOfText("正文"));
});
afterEach(() => {
  open.close();
});

const parts = () => open.document.customXml.byNamespace(recordNamespace);

describe("what the document keeps", () => {
  it("is nothing at first", async () => {
    expect(await open.word.loadRecord()).toBeNull();
  });

  it("comes back as it was saved, whatever characters it holds", async () => {
    await open.word.saveRecord(record);
    expect(await open.reopen().loadRecord()).toEqual(record);
  });

  it("is one part, however often it is saved", async () => {
    await open.word.saveRecord(record);
    await open.word.saveRecord({ ...record, typed: { a: "1" } });
    expect(parts()).toHaveLength(1);
    expect((await open.word.loadRecord())?.typed).toEqual({ a: "1" });
  });

  it("goes away when there is nothing to keep", async () => {
    await open.word.saveRecord(record);
    await open.word.saveRecord({ ...record, typed: {} });
    expect(parts()).toEqual([]);
    expect(await open.word.loadRecord()).toBeNull();
  });

  it("is there when it is nothing but the report's choice", async () => {
    const report = { skeletonId: "branch-annual", writer: { unit: "甲", superiors: "", year: 2026, date: "" }, chosen: null, order: {} };
    await open.word.saveRecord({ ...record, typed: {}, report });
    expect((await open.reopen().loadRecord())?.report).toEqual(report);
  });

  it("is the newer one when a crash has left two", async () => {
    const stored = (revision: number, value: string) =>
      `<chengwen xmlns="${recordNamespace}">${JSON.stringify({ revision, record: { ...record, typed: { a: value } } })}</chengwen>`;
    open.document.customXml.add(stored(2, "new"));
    open.document.customXml.add(stored(1, "old"));
    expect((await open.word.loadRecord())?.typed).toEqual({ a: "new" });
    await open.word.saveRecord(record);
    expect(parts()).toHaveLength(1);
  });

  it.each([
    ["is no JSON", `<chengwen xmlns="${recordNamespace}">{</chengwen>`],
    ["is of a later version", `<chengwen xmlns="${recordNamespace}">{"revision":1,"record":{"version":2,"marks":[]}}</chengwen>`],
    ["is empty", `<chengwen xmlns="${recordNamespace}"/>`],
  ])("counts as nothing when it %s", async (_name, xml) => {
    open.document.customXml.add(xml);
    expect(await open.word.loadRecord()).toBeNull();
  });

  it("leaves the parts of others alone", async () => {
    open.document.customXml.add('<other xmlns="urn:other"/>');
    await open.word.saveRecord(record);
    await open.word.saveRecord({ ...record, typed: {} });
    expect(open.document.customXml.byNamespace("urn:other")).toHaveLength(1);
  });
});
