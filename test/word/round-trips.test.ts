import { runChecks } from "../../src/checks/run-checks";
import { flatPackage } from "../../src/ooxml/flat-package";
import { layOutPages } from "../../src/ooxml/lay-out-pages";
import { paragraphTexts } from "../../src/ooxml/paragraph-texts";
import { buildReport } from "../../src/skeletons/build-report";
import { skeletonById, skeletons } from "../../src/skeletons/index";
import { docxOfText } from "../fixtures/docx-of-text";
import { type OpenDocument, openDocument } from "./open-document";

const lines = (count: number) => Array.from({ length: count }, (_, index) => `今年第${index + 1}项活动开展**次，形成材料*篇。`).join("\n");

/** Round trips of a job, clean-up of proxies not counted: office.js does not wait for it. */
async function trips(open: OpenDocument, job: () => Promise<unknown>): Promise<number> {
  const before = open.document.counts.syncs;
  await job();
  return open.document.counts.syncs - before;
}

async function measure(paragraphs: number): Promise<Record<string, number>> {
  const open = openDocument(docxOfText(lines(paragraphs), { plain: true, numbered: "今年第2项" }));
  const { word } = open;
  const nothing = () => Promise.resolve();
  try {
    const read = await trips(open, () => word.readSnapshot());
    const snapshot = await word.readSnapshot();
    const findings = runChecks(snapshot, {}).filter(({ family }) => family === "placeholder");
    expect(findings).toHaveLength(paragraphs * 2);
    const first = findings[0]!;

    const select = await trips(open, () => word.select(snapshot, first));
    let records: Awaited<ReturnType<typeof word.mark>>["marked"] = [];
    const mark = await trips(open, async () => {
      records = (await word.mark(snapshot, findings, nothing)).marked;
    });
    expect(records).toHaveLength(findings.length);
    const clear = await trips(open, async () => {
      expect((await word.clearMarks(snapshot, records)).left).toEqual([]);
    });
    const edits = findings.map((finding) => ({ ...finding, text: "3" }));
    const write = await trips(open, async () => {
      expect((await word.applyEdits(snapshot, edits, nothing)).applied).toHaveLength(edits.length);
    });
    const insert = await trips(open, async () => {
      open.document.writer.setCursor(3);
      const blocks = buildReport(skeletons[0]!, { unit: "某单位", superiors: "县委", year: 2026, date: "" });
      await word.insertPackage({ ooxml: flatPackage(blocks, { pageSetup: false }), texts: paragraphTexts(blocks) }, "cursor", nothing);
    });
    const now = await word.readSnapshot();
    const last = now.paragraphs.length - 1;
    open.document.writer.setCursor(last);
    const cursor = await trips(open, async () => {
      expect(await word.readCursor(now)).toEqual({ kind: "paragraph", paragraph: last });
    });
    const behind = await trips(open, async () => {
      const blocks = [{ style: "heading2" as const, inlines: [{ kind: "text" as const, text: "（三）新的一节" }] }];
      const content = { ooxml: flatPackage(blocks, { pageSetup: false }), texts: paragraphTexts(blocks) };
      const edits = [{ id: "0", range: { paragraph: last, start: 0, end: 2 }, excerpt: "今年", text: "全年" }];
      const listFrom = { paragraph: 1, inserted: [0] };
      expect(await word.insertBehind(now, { paragraph: last - 1, content, edits, listFrom }, nothing)).toEqual({ kind: "inserted", paragraphs: 1 });
    });
    return { read, select, mark, clear, write, insert, cursor, behind };
  } finally {
    open.close();
  }
}

describe("round trips to the host", () => {
  it("stay within the budgets and do not grow with the document", async () => {
    const short = await measure(10);
    expect(short).toEqual({ read: 1, select: 2, mark: 2, clear: 2, write: 2, insert: 2, cursor: 1, behind: 2 });
    expect(await measure(5000)).toEqual(short);
  }, 120_000);

  it("of an insertion are the same for a report of twenty pages", async () => {
    const one = buildReport(skeletonById("bureau-annual")!, { unit: "某单位", superiors: "县委", year: 2026, date: "" });
    const long = Array.from({ length: 5 }, () => one).flat();
    expect(layOutPages(long).length).toBeGreaterThanOrEqual(20);
    const open = openDocument(docxOfText("开头"));
    const { word } = open;
    try {
      const insert = await trips(open, async () => {
        await word.insertPackage({ ooxml: flatPackage(long, { pageSetup: true }), texts: paragraphTexts(long) }, "whole", () => Promise.resolve());
      });
      expect(insert).toBe(2);
      expect((await word.readSnapshot()).paragraphs.filter(({ story, text }) => story.kind === "body" && text !== "")).toHaveLength(long.length);
    } finally {
      open.close();
    }
  }, 120_000);
});
