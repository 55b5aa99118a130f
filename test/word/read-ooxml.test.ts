import { leftInDocument } from "../../src/traces/left/left-in-document";
import { docxOf } from "../fixtures/docx-of-text";
import { openDocument } from "./open-document";

it("gives the whole document in one round trip, headers and settings with it, and changes nothing", async () => {
  const docx = docxOf([{ runs: [{ text: "甲", highlight: "yellow" }, { text: "乙", inserted: true }] }, { text: "丙" }], { headers: [{ kind: "header", text: "内部" }] });
  const open = openDocument(docx);
  try {
    const before = open.document.counts.syncs;
    const ooxml = await open.word.readOoxml();
    expect(open.document.counts.syncs - before).toBe(1);
    expect(leftInDocument(ooxml)?.stretches.map(({ kind, start, end }) => [kind, start, end])).toEqual([["highlight", 0, 1], ["insertion", 1, 2]]);
    expect(ooxml).toContain("内部");
    expect([...open.document.save()]).toEqual([...docx]);
  } finally {
    open.close();
  }
});

it("fails with a WordFailure", async () => {
  const open = openDocument(docxOf([{ text: "甲" }]));
  try {
    open.document.setFault({ batch: 1, code: "GeneralException" });
    await expect(open.word.readOoxml()).rejects.toMatchObject({ name: "WordFailure", kind: "unknown" });
  } finally {
    open.close();
  }
});
