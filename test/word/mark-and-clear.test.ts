import { runChecks } from "../../src/checks/run-checks";
import type { ReportedFinding } from "../../src/checks/types";
import { snapshotOfText } from "../../src/snapshot/snapshot-of-text";
import type { MarkRecord } from "../../src/word/word-host";
import { charactersOf, highlightsOf, textsOf } from "../fixtures/characters-of";
import { docxOfText } from "../fixtures/docx-of-text";
import { reportTexts } from "../fixtures/report-texts";
import { type OpenDocument, openDocument } from "./open-document";

const savedName = { must: "yellow", should: "green", hint: "green" };

/** The writer's own highlights with the marks of the findings laid over them, as the witness should see them. */
function expectedHighlights(original: Uint8Array, findings: readonly ReportedFinding[]): (string | null)[][] {
  const colours = charactersOf(original).map((characters) => characters.map(({ highlight }) => highlight));
  for (const { range, level } of findings) colours[range.paragraph]?.fill(savedName[level], range.start, range.end);
  return colours;
}

async function check(open: OpenDocument) {
  const snapshot = await open.word.readSnapshot();
  return { snapshot, findings: runChecks(snapshot, {}).filter(({ level }) => level !== "hint") };
}

async function mark(open: OpenDocument): Promise<ReportedFinding[]> {
  const { snapshot, findings } = await check(open);
  const outcome = await open.word.mark(snapshot, findings, async (marks) => {
    await open.word.saveRecord({ version: 1, marks, typed: {}, lastWrite: null });
  });
  expect({ stale: outcome.stale, unsupported: outcome.unsupported }).toEqual({ stale: [], unsupported: [] });
  return findings;
}

it("the reports to mark have something to mark", () => {
  const counts = reportTexts().map(([, text]) => runChecks(snapshotOfText(text), {}).length);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
});

describe.each(reportTexts())("marks in %s", (_file, text) => {
  const original = docxOfText(text);
  let open: OpenDocument;

  beforeEach(() => {
    open = openDocument(original);
  });
  afterEach(() => {
    open.close();
  });

  it("stand in the saved file on exactly the places that were found", async () => {
    const findings = await mark(open);
    const saved = charactersOf(open.document.save()).map((characters) => characters.map(({ highlight }) => highlight));
    expect(saved).toEqual(expectedHighlights(original, findings));
    expect(textsOf(open.document.save())).toEqual(textsOf(original));
  });

  it("leave every character as it was when they are cleared", async () => {
    const findings = await mark(open);
    const record = await open.word.loadRecord();
    const outcome = await open.word.clearMarks(await open.word.readSnapshot(), record?.marks ?? []);
    expect(outcome.cleared).toHaveLength(findings.length);
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });

  it("are cleared by another pane after the first was closed with marks on", async () => {
    await mark(open);
    const later = open.reopen();
    const record = await later.loadRecord();
    const outcome = await later.clearMarks(await later.readSnapshot(), record?.marks ?? []);
    expect(outcome.left).toEqual([]);
    expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
  });
});

describe("clearing marks after the writer went on", () => {
  const original = docxOfText("题目\n开展集中学习**次，讲党课*次。\n结尾", { plain: true });
  let open: OpenDocument;
  let marks: readonly MarkRecord[];

  beforeEach(async () => {
    open = openDocument(original);
    await mark(open);
    marks = (await open.word.loadRecord())?.marks ?? [];
  });
  afterEach(() => {
    open.close();
  });

  it("clears what was typed over a mark", async () => {
    open.document.writer.replace(1, 6, 8, "12");
    const outcome = await open.word.clearMarks(await open.word.readSnapshot(), marks);
    expect(outcome.left).toEqual([]);
    expect(highlightsOf(open.document.save())).toEqual([]);
    expect(textsOf(open.document.save())[1]).toBe("开展集中学习12次，讲党课*次。");
  });

  it("finds the paragraph that moved", async () => {
    open.document.writer.insertParagraph(0, "新加一段");
    const outcome = await open.word.clearMarks(await open.word.readSnapshot(), marks);
    expect(outcome.cleared).toHaveLength(2);
    expect(highlightsOf(open.document.save())).toEqual([]);
  });

  it("counts a mark whose paragraph was deleted as gone", async () => {
    open.document.writer.deleteParagraph(1);
    const outcome = await open.word.clearMarks(await open.word.readSnapshot(), marks);
    expect(outcome).toEqual({ cleared: [], vanished: marks.map(({ id }) => id), left: [] });
  });
});

describe("marks over several earlier colours", () => {
  it("are put back character by character", async () => {
    const { docxOf } = await import("../fixtures/docx-of-text");
    const original = docxOf([{ runs: [{ text: "（二", highlight: "cyan" }, { text: "）建", highlight: "yellow" }, { text: "设" }] }]);
    const open = openDocument(original);
    try {
      const snapshot = await open.word.readSnapshot();
      let marks: readonly MarkRecord[] = [];
      const request = { id: "a", level: "must" as const, excerpt: "（二）建设", range: { paragraph: 0, start: 0, end: 5 } };
      await open.word.mark(snapshot, [request], (records) => {
        marks = records;
        return Promise.resolve();
      });
      expect(highlightsOf(open.document.save())).toEqual(["0:0-5 yellow"]);
      expect(marks[0]?.before).toEqual([
        { length: 2, colour: "#00FFFF" },
        { length: 2, colour: "#FFFF00" },
        { length: 1, colour: null },
      ]);
      await open.word.clearMarks(await open.word.readSnapshot(), marks);
      expect(charactersOf(open.document.save())).toEqual(charactersOf(original));
    } finally {
      open.close();
    }
  });
});
