import { recordNamespace } from "../../src/word/document-record";
import type { DocumentRecord } from "../../src/word/word-host";
import { docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

/** Two pages over one document, each with its own knowledge of what the document keeps. */
let open: OpenDocument;
beforeEach(() => {
  open = openDocument(docxOfText("正文"));
});
afterEach(() => {
  open.close();
});

const record = (typed: Readonly<Record<string, string>>): DocumentRecord => ({ version: 1, marks: [], typed, lastWrite: null });

it("tells a page what the other has written, once", async () => {
  const [pane, command] = [open.word, open.reopen()];
  await pane.saveRecord(record({ a: "1" }));
  await command.loadRecord();
  await command.saveRecord(record({ a: "1", b: "2" }));
  expect(await pane.changedRecord()).toEqual({ known: record({ a: "1" }), now: record({ a: "1", b: "2" }) });
  expect(await pane.changedRecord()).toBeNull();
});

it("tells too when the other has taken everything away", async () => {
  const [pane, command] = [open.word, open.reopen()];
  await pane.saveRecord(record({ a: "1" }));
  await command.loadRecord();
  await command.saveRecord(record({}));
  expect(await pane.changedRecord()).toEqual({ known: record({ a: "1" }), now: null });
});

it("says nothing of what the page itself wrote or read, or before it read anything", async () => {
  expect(await open.word.changedRecord()).toBeNull();
  await open.word.loadRecord();
  await open.word.saveRecord(record({ a: "1" }));
  expect(await open.word.changedRecord()).toBeNull();
  const other = open.reopen();
  await other.loadRecord();
  expect(await other.changedRecord()).toBeNull();
});

it("two pages that save at the same moment lose the record of neither by deleting it", async () => {
  const [pane, command] = [open.word, open.reopen()];
  await pane.saveRecord(record({ a: "1" }));
  await command.loadRecord();
  await Promise.all([pane.saveRecord(record({ a: "2" })), command.saveRecord(record({ a: "3" }))]);
  expect(open.document.customXml.byNamespace(recordNamespace).length).toBeGreaterThan(0);
  // The one that looks next sees that there was another, and the next save makes one part of the two.
  const seen = await pane.changedRecord();
  expect(seen?.now).not.toBeNull();
  await pane.saveRecord(record({ a: "4" }));
  expect(open.document.customXml.byNamespace(recordNamespace)).toHaveLength(1);
});
