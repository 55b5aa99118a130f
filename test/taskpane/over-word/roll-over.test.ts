import { readFileSync } from "node:fs";
import { join } from "node:path";
import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { readDocument } from "../../../src/taskpane/actions/read-document";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { rollOverReport } from "../../../src/taskpane/actions/roll-over";
import { showRollOverPlace } from "../../../src/taskpane/actions/show-roll-over-place";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import { planRollOver } from "../../../src/roll-over/plan-roll-over";
import { defaultChoice, rollOver } from "../../../src/roll-over/roll-over";
import type { RolledOver, RollOverPlan } from "../../../src/roll-over/types";
import { charactersOf, type SavedCharacter, textsOf } from "../../fixtures/characters-of";
import { docxOf, type DocxOptions, docxOfText, type ParagraphSpec } from "../../fixtures/docx-of-text";
import { openPane, type Pane } from "./open-pane";

/** 套用上年报告 over the real office.js proxies: what it leaves in the file, and that 撤回 takes all of it back. */
let pane: Pane;

async function close(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await pane.deps.inSaveTurn(() => Promise.resolve());
  pane.close();
}

afterEach(close);

function open() {
  const document = openDocumentOf(pane.store.getState());
  if (!document?.reading) throw new Error("not read");
  return { ...document, reading: document.reading };
}

function planned(): { plan: RollOverPlan; work: RolledOver } {
  const { snapshot } = open().reading;
  const plan = planRollOver(snapshot);
  return { plan, work: rollOver(snapshot, plan, defaultChoice(plan)) };
}

/** Numbers in bold runs of their own, every third run with the writer's own colour; a line that is a date is one run. */
function formatted(text: string, options: DocxOptions = {}): Uint8Array {
  const specs = text.split("\n").map((line): ParagraphSpec => ({
    runs: line.split(/(\d[\d.,]*(?:年\d+月\d+日)?)/u).filter((part) => part !== "").map((part, index) => ({ text: part, bold: /^\d/u.test(part), ...(index % 3 === 0 ? { highlight: "cyan" } : {}) })),
  }));
  return docxOf(specs, options);
}

/** The file's characters after the edits: each text in the format of the first character that stood there. */
function edited(before: readonly SavedCharacter[][], edits: RolledOver["edits"]): SavedCharacter[][] {
  return before.map((characters, paragraph) => {
    const changed = [...characters];
    for (const { range, text } of edits.filter((edit) => edit.range.paragraph === paragraph).reverse()) {
      const first = characters[range.start];
      if (!first) throw new Error("a place outside the text");
      changed.splice(range.start, range.end - range.start, ...Array.from({ length: text.length }, (_, at) => ({ ...first, text: text.charAt(at) })));
    }
    return changed;
  });
}

const report = (name: string): string => readFileSync(join(process.cwd(), "test", "fixtures", "reports", `${name}.txt`), "utf8").trimEnd();
const names = ["bureau-year-clean", "park-committee-clean", "duty-report-clean", "general-branch-clean", "bureau-half-year-clean", "school-branch-clean"];

describe.each(names)("%s", (name) => {
  it("differs in the listed places only, in no format, remembers the numbers, and goes back as it was", async () => {
    const docx = formatted(report(name));
    pane = await openPane(docx);
    const { plan, work } = planned();
    expect(work.edits.length).toBeGreaterThan(5);

    await rollOverReport(pane.deps);
    const saved = pane.document.save();
    const now = charactersOf(saved);
    const from = work.behind === null ? 0 : work.behind + 1;
    const rest = now.filter((_, index) => index < from || index >= from + work.points.length);
    expect(rest).toEqual(edited(charactersOf(docx), work.edits));
    expect(textsOf(saved).slice(from, from + work.points.length)).toEqual(work.points.map((text) => `【写明这项打算的落实情况】${text}`));

    expect(open().kept.lastYear).toEqual(work.lastYear);
    const ids = new Set(open().reading.tallies.map(({ id }) => id));
    expect(Object.keys(work.lastYear).filter((id) => !ids.has(id))).toEqual([]);
    expect(pane.store.getState().writer.year).toBe(plan.toYear);
    expect(pane.message()).toContain(`已改写为 ${plan.toYear ?? ""} 年，改了 ${work.edits.length + work.points.length} 处。`);

    await restoreLast(pane.deps);
    expect(pane.message()).toBe("已撤回。上一次写入的地方已恢复原样。");
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(docx));
    expect(open().kept.lastYear ?? {}).toEqual({});
  });
});

const short = "党支部2025年工作总结\n一、2025年工作\n全年集中学习24次。\n二、2026年打算\n（一）抓学习。每月一次专题学习。\n河东县水务局党支部\n2025年12月20日";

it("headers, fields and the date are rolled over with the text", async () => {
  const control = (text: string, id: number, tag: string) => ({ text, control: { id, tag } });
  const docx = docxOf(
    [
      { text: "党支部2025年工作总结" },
      { text: "一、2025年工作", style: "Heading1" },
      { runs: [{ text: "全年集中学习" }, { ...control("24", 21, "cw.t.集中学习.次"), bold: true }, { text: "次，走访" }, control("30", 22, "someone.else"), { text: "户。" }] },
      { table: [["党员大会", "4次"], ["党课", "12"]] },
      { text: "二、2026年打算", style: "Heading1" },
      { text: "每月学习一次。" },
      { runs: [control("2025年12月20日", 23, "cw.p.date")] },
    ],
    { headers: [{ kind: "header", text: "2025年工作总结" }] },
  );
  pane = await openPane(docx, { requirements: { WordApi: "1.4" } });
  await rollOverReport(pane.deps);
  const saved = pane.document.save();
  expect(textsOf(saved).filter((text) => text !== "")).toEqual([
    "党支部2026年工作总结",
    "一、2026年工作",
    "【写明这项打算的落实情况】每月学习一次。",
    "全年集中学习**次，走访**户。",
    "党员大会",
    "**次",
    "党课",
    "12",
    "二、2027年打算",
    "【写出2027年的打算，替换这一段】每月学习一次。",
    "【填写成文日期】",
  ]);
  expect(textsOf(saved, "word/header1.xml")).toEqual(["2026年工作总结"]);
  expect(Object.entries(open().kept.lastYear ?? {}).map(([id, { text }]) => [id, text])).toEqual([["tag:cw.t.集中学习.次", "24"], [expect.stringContaining("走访"), "30"], [expect.stringContaining("党员大会"), "4"]]);
  await restoreLast(pane.deps);
  expect(charactersOf(pane.document.save())).toEqual(charactersOf(docx));
  expect(textsOf(pane.document.save(), "word/header1.xml")).toEqual(["2025年工作总结"]);
});

it.each(["branch-annual", "general-branch", "park-committee", "bureau-annual", "secretary-duty"])("our own skeleton %s, filled in, becomes the one of the next year, with last year's numbers beside its fields", async (skeletonId) => {
  pane = await openPane(docxOfText("", { plain: true }));
  pane.store.dispatch({ type: "writerChanged", change: { year: 2025, date: "2025年12月20日" } });
  pane.store.dispatch({ type: "skeletonChosen", id: skeletonId });
  await insertSkeleton(pane.deps, "whole");
  const skeleton = textsOf(pane.document.save());
  open().reading.tallies.forEach(({ id }, index) => { pane.store.dispatch({ type: "typed", id, text: String(index + 11) }); });
  await writeTallies(pane.deps);
  const saved = pane.document.save();
  expect(open().reading.tallies.every(({ value }) => value !== null)).toBe(true);
  const ids = open().reading.tallies.map(({ id }) => id);

  const { work } = planned();
  await rollOverReport(pane.deps);
  const from = work.behind === null ? 0 : work.behind + 1;
  const rest = textsOf(pane.document.save()).filter((_, index) => index < from || index >= from + work.points.length);
  const next = skeleton.map((text) => text.replaceAll("2026年", "2027年").replaceAll("2025年", "2026年").replace("2026年12月20日", "【填写成文日期】"));
  expect(rest.map((text) => text.replaceAll("【写出2027年的打算，替换这一段】", ""))).toEqual(next);
  expect(ids.filter((id) => open().kept.lastYear?.[id] === undefined)).toEqual([]);
  expect(open().reading.findings.filter(({ level, family }) => level === "must" && family !== "placeholder")).toEqual([]);
  await restoreLast(pane.deps);
  expect(charactersOf(pane.document.save())).toEqual(charactersOf(saved));
});

it("then the numbers are filled in beside last year's, and the record survives a closed pane", async () => {
  pane = await openPane(docxOfText(short, { plain: true }));
  await rollOverReport(pane.deps);
  const saved = pane.document.save();
  await close();
  pane = await openPane(saved);
  const tally = open().reading.tallies.find(({ label }) => label === "集中学习");
  expect(open().kept.lastYear?.[tally?.id ?? ""]).toEqual({ text: "24", amount: 24, certain: true });
  pane.store.dispatch({ type: "typed", id: tally?.id ?? "", text: "26" });
  await writeTallies(pane.deps);
  expect(textsOf(pane.document.save())).toContain("全年集中学习26次。");
  await restoreLast(pane.deps);
  expect(textsOf(pane.document.save())).toContain("全年集中学习**次。");
  expect(open().kept.lastYear?.[tally?.id ?? ""]?.text).toBe("24");
});

it("what was kept of the year before comes back with 撤回", async () => {
  pane = await openPane(docxOfText(short, { plain: true }));
  const earlier = { "tag:cw.t.走访.户": { text: "5", amount: 5, certain: true } };
  await pane.word.saveRecord({ version: 1, marks: [], typed: {}, lastWrite: null, lastYear: earlier });
  const saved = pane.document.save();
  await close();
  pane = await openPane(saved);
  await rollOverReport(pane.deps);
  expect(Object.values(open().kept.lastYear ?? {}).map(({ text }) => text)).toEqual(["24"]);
  await restoreLast(pane.deps);
  expect(open().kept.lastYear).toEqual(earlier);
});

it("only what is switched on is written", async () => {
  pane = await openPane(docxOfText(short, { plain: true }));
  const { plan } = planned();
  const off = [...plan.changes.filter(({ kind }) => kind !== "number"), ...(plan.plan?.points ?? [])].map(({ id }) => id);
  pane.store.dispatch({ type: "rollOverSwitched", ids: off, on: false });
  await rollOverReport(pane.deps);
  expect(textsOf(pane.document.save()).join("\n")).toBe(short.replace("24次", "**次"));
  expect(pane.message()).toBe("已改写为 2026 年，改了 1 处。记住了去年的 1 个数，填数时列在旁边。");
});

it("a document that was edited since the list was made is read again and left alone", async () => {
  pane = await openPane(docxOfText(short, { plain: true }));
  pane.document.writer.replace(2, 6, 8, "36");
  const before = charactersOf(pane.document.save());
  await rollOverReport(pane.deps);
  expect(charactersOf(pane.document.save())).toEqual(before);
  expect(pane.message()).toBe("文稿刚才有改动，没有写入。清单已经按现在的文稿更新，请看过以后再改写。");
  expect(planned().plan.changes.some(({ excerpt }) => excerpt === "36")).toBe(true);
  await rollOverReport(pane.deps);
  expect(textsOf(pane.document.save())).toContain("全年集中学习**次。");
});

it("a place of the list is shown in the document, also when it moved", async () => {
  pane = await openPane(docxOfText(short, { plain: true }));
  const { snapshot } = open().reading;
  const change = planned().plan.changes.find(({ excerpt }) => excerpt === "24");
  if (!change) throw new Error("no change");
  await showRollOverPlace(pane.deps, snapshot, change);
  expect(pane.document.writer.selection()).toMatchObject({ paragraph: 2, start: 6, text: "24" });
  pane.document.writer.replace(0, 0, 2, "机关党");
  await showRollOverPlace(pane.deps, snapshot, change);
  expect(pane.document.writer.selection()).toMatchObject({ paragraph: 2, start: 6, text: "24" });
});

it("a place that Word cannot reach keeps nothing else back, and its number is not remembered", async () => {
  const docx = docxOf([
    { text: "党支部2025年工作总结" },
    { text: "一、2025年工作" },
    { runs: [{ text: "集中学习2" }, { text: "3", deleted: true }, { text: "4次，走访30户。" }] },
    { text: "二、2026年打算" },
    { text: "每月学习一次。" },
  ]);
  pane = await openPane(docx, { requirements: { WordApi: "1.4" } });
  const before = textsOf(docx);
  await rollOverReport(pane.deps);
  expect(open().reading.snapshot.paragraphs.map(({ text }) => text)).toEqual([
    "党支部2026年工作总结",
    "一、2026年工作",
    "【写明这项打算的落实情况】每月学习一次。",
    "集中学习24次，走访**户。",
    "二、2027年打算",
    "【写出2027年的打算，替换这一段】每月学习一次。",
  ]);
  expect(pane.message()).toBe("已改写为 2026 年，改了 6 处。去年的打算排了 1 条。记住了去年的 1 个数，填数时列在旁边。1 处 Word 无法定位，请手工处理。");
  expect(Object.values(open().kept.lastYear ?? {}).map(({ text }) => text)).toEqual(["30"]);
  await restoreLast(pane.deps);
  expect(textsOf(pane.document.save())).toEqual(before);
});

it.each([20, 1000])("%i paragraphs take the same round trips", async (count) => {
  const lines = Array.from({ length: count }, (_, index) => (index % 20 === 0 ? `第${index + 1}项活动开展${index + 3}次。` : "这一段没有要改的。"));
  pane = await openPane(docxOfText(["党支部2025年工作总结", "一、2025年工作", ...lines, "二、下一步打算", "继续抓好学习。"].join("\n"), { plain: true }));
  const before = pane.document.counts.syncs;
  await rollOverReport(pane.deps);
  // Read, find, write, read again.
  expect(pane.document.counts.syncs - before).toBe(4);
  const again = pane.document.counts.syncs;
  await restoreLast(pane.deps);
  expect(pane.document.counts.syncs - again).toBe(4);
});

describe("a failure of Word", () => {
  it.each(["AccessDenied", "GeneralException"])("(%s) in any batch leaves the document as it was, or a way back", async (code) => {
    const docx = docxOfText(short, { plain: true });
    for (const [batch, afterActions] of [[1, 0], [2, 0], [3, 0], [3, 3], [3, 1_000_000]] as const) {
      pane = await openPane(docx);
      pane.document.setFault({ batch, afterActions, code });
      await rollOverReport(pane.deps);
      pane.document.setFault(null);
      expect([batch, afterActions, pane.message()]).toEqual([batch, afterActions, expect.stringMatching(/^套用上年报告没有完成。/)]);
      if (batch === 3) {
        await readDocument(pane.deps);
        await restoreLast(pane.deps);
      }
      expect([batch, afterActions, textsOf(pane.document.save()).join("\n")]).toEqual([batch, afterActions, short]);
      await close();
    }
    pane = await openPane(docx);
  });
});
