import { readFileSync } from "node:fs";
import { readDocx } from "../../src/docx/read-docx";
import type { DocumentSnapshot, Paragraph } from "../../src/snapshot/types";
import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import type { ParagraphSpec } from "../fixtures/docx-of-text";
import { openDocument } from "../word/open-document";

const item = (text: string, level: number, name: "official" | "decimal" | "official-restarted" = "official"): ParagraphSpec => ({ text, list: { name, level } });
const control = { id: 7, tag: "count", title: "会议次数" };
const report = (name: string): string => readFileSync(`${__dirname}/../fixtures/reports/${name}.txt`, "utf8");

const documents: readonly (readonly [string, Uint8Array])[] = [
  ["a draft cut into runs", docxOfText(report("branch-draft"))],
  ["a report with a header and a footer", docxOfText(report("duty-report"), { plain: true, headers: [{ kind: "header", text: "内部资料" }, { kind: "footer", variant: "even", text: "第**页" }] })],
  ["official numbers, levels and restarts", docxOf([item("甲", 0), item("乙", 1), item("丙", 2), item("丁", 3), item("戊", 0), item("己", 1), item("庚", 0, "official-restarted"), item("辛", 0)])],
  ["a lower level first", docxOf([item("甲", 1, "decimal"), item("乙", 2, "decimal"), item("丙", 0, "decimal")])],
  ["an empty numbered paragraph at a section's end", docxOf([item("甲", 0), { list: { name: "official" }, sectionBreak: true }, item("乙", 0)])],
  ["controls filled, masked and with a placeholder shown", docxOf([
    { runs: [{ text: "召开会议" }, { text: "**", control }, { text: "次，" }, { text: "【说明】", control: { id: 8, tag: "why", showingPlaceholder: true } }, { text: "。" }] },
  ])],
  ["tabs, breaks, a table and headings", docxOf([{ text: "标题", style: "Heading1" }, { text: "左\t右\v下" }, { table: [["姓名", "**"], ["", "十"]] }, { text: "" }])],
  ["deleted and inserted revisions", docxOf([{ runs: [{ text: "党员" }, { text: "旧", deleted: true }, { text: "新", inserted: true }, { text: "名" }] }, { runs: [{ text: "全删", deleted: true }] }])],
  ["characters that XML must escape", docxOf([{ text: "甲<乙>&“丙”'\"𠮷" }])],
];

it.each(documents)("reads %s as the task pane does", async (_, docx) => {
  const reading = readDocx(docx);
  if (reading.kind !== "read") throw new Error(reading.reason);
  const pane = await paneSnapshot(docx);
  const seen = (snapshot: DocumentSnapshot) => ({ paragraphs: snapshot.paragraphs.map(compared), notices: snapshot.notices });
  expect(seen(reading.snapshot)).toEqual(seen(pane));
});

/** All but the style, which Word names in its own language, and the text that only a search in Word sees. */
function compared({ index, indexInStory, story, text, listLabel, inTable, controls }: Paragraph) {
  return { index, indexInStory, story, text, listLabel, inTable, controls };
}

async function paneSnapshot(docx: Uint8Array): Promise<DocumentSnapshot> {
  // From WordApi 1.4 on the pane can leave deleted revisions out.
  const open = openDocument(docx, { requirements: { WordApi: "1.4" } });
  try {
    return await open.word.readSnapshot();
  } finally {
    open.close();
  }
}
