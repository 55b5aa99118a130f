import { strFromU8, unzipSync } from "fflate";
import { cleanUp } from "../../../src/taskpane/actions/clean-up";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { ignoreFinding } from "../../../src/taskpane/actions/ignore-finding";
import { keepTyped, saveTyped } from "../../../src/taskpane/actions/keep-typed";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { openSubmit } from "../../../src/taskpane/actions/survey";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import type { OpenDocument } from "../../../src/taskpane/state/pane-state";
import { headerBlanks, ownFields } from "../../../src/taskpane/state/submit";
import { charactersOf, highlightsOf } from "../../fixtures/characters-of";
import { docxOf, type ParagraphSpec } from "../../fixtures/docx-of-text";
import { validateDocx } from "../../fixtures/validate-docx";
import { openPane, startPane, type Pane } from "./open-pane";
import type { HostOptions } from "../../word-host/types";

/** 提交前清理 over the real office.js proxies: what it leaves in the file. */
let pane: Pane;

afterEach(async () => {
  await pane.deps.inSaveTurn(() => Promise.resolve());
  pane.close();
});

const field = (id: number, label: string, unit: string, locked = false) => ({ id, tag: `cw.t.${label}.${unit}`, title: `${label}（${unit}）`, locked });

const draft: readonly ParagraphSpec[] = [
  { runs: [{ text: "年度工作总结", bold: true }] },
  { text: "一、学习情况" },
  { runs: [{ text: "全年集中学习" }, { text: "**", bold: true, control: field(31, "集中学习", "次") }, { text: "次，走访" }, { text: "**", control: field(32, "走访", "户") }, { text: "户，形成调研报告**篇。" }] },
  { runs: [{ text: "自己标的", highlight: "yellow" }, { text: "话，合同编号" }, { text: "甲-1", control: { id: 41, tag: "合同编号", title: "合同" } }, { text: "。" }] },
  { text: "一、存在问题" },
  { runs: [{ text: "还有不足", highlight: "cyan" }, { text: "，下步改进。" }] },
];

const header = { headers: [{ kind: "header", text: "内部资料 第**期" }] } as const;

/** Typed, written, marked and ignored: everything that the pane can leave in a document. */
async function work(options: HostOptions = {}, values: Readonly<Record<string, string>> = { 集中学习: "12", 走访: "30", 调研报告: "4" }, paragraphs = draft): Promise<Uint8Array> {
  const docx = docxOf(paragraphs, header);
  pane = await openPane(docx, options);
  pane.document.customXml.add('<other xmlns="urn:office:other">别人的</other>');
  for (const { id, label } of open().reading?.tallies ?? []) {
    const value = values[label];
    if (value !== undefined) pane.store.dispatch({ type: "typed", id, text: value });
  }
  await writeTallies(pane.deps);
  const filled = pane.document.save();
  const doubled = open().reading?.findings.find(({ ruleId }) => ruleId === "number-duplicate");
  if (doubled) await ignoreFinding(pane.deps, doubled.id, "place");
  await markAll(pane.deps);
  return filled;
}

function open(): OpenDocument {
  const document = openDocumentOf(pane.store.getState());
  if (!document) throw new Error("no open document");
  return document;
}

/** Every part of the saved package as text. */
function partsOf(docx: Uint8Array): [string, string][] {
  return Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]);
}

/** Parts that name anything of ours, or that the package did not have before; the part of another add-in counts as before. */
function traces(docx: Uint8Array, before: Uint8Array): string[] {
  const known = new Set(partsOf(before).map(([name]) => name));
  const ours = partsOf(docx).flatMap(([name, text]) => (/chengwen|cw\.[tp]\.|CwLead/i.test(text) ? [`${name} names us`] : []));
  return [...ours, ...partsOf(docx).flatMap(([name]) => (known.has(name) || /^customXml\//.test(name) ? [] : [`${name} is new`]))];
}

it("leaves nothing of ours in the file, and everything else as it was", async () => {
  const filled = await work();
  expect(highlightsOf(pane.document.save())).not.toEqual(highlightsOf(filled));
  expect(traces(pane.document.save(), filled)).not.toEqual([]);
  const customBefore = partsOf(filled).filter(([name]) => name.startsWith("customXml/")).length;

  await openSubmit(pane.deps);
  await cleanUp(pane.deps);

  const clean = pane.document.save();
  expect(traces(clean, filled)).toEqual([]);
  expect(charactersOf(clean)).toEqual(charactersOf(filled));
  expect(highlightsOf(clean)).toEqual(["3:0-4 yellow", "5:0-4 cyan"]);
  const custom = partsOf(clean).filter(([name]) => /^customXml\/item\d/.test(name));
  expect(custom.map(([, text]) => text)).toEqual(['<other xmlns="urn:office:other">别人的</other>']);
  expect(customBefore).toBeGreaterThan(partsOf(clean).filter(([name]) => name.startsWith("customXml/")).length);
  expect(partsOf(clean).filter(([name]) => name.endsWith(".rels")).flatMap(([, text]) => text.match(/customXml\/item\d+/g) ?? [])).toHaveLength(1);
  expect(open().reading?.snapshot.paragraphs.flatMap(({ controls }) => controls.map(({ tag }) => tag))).toEqual(["合同编号"]);
  expect(pane.message()).toBe("已清理：清除标记 2 处，填写框转为普通文字 2 处，删掉记录。");
  expect(open().submit?.survey?.hasRecord).toBe(false);
  expect(await validateDocx(clean)).toEqual([]);
}, 60_000);

it("shows what goes and what the writer must decide, before anything is touched", async () => {
  const comment = { runs: [{ text: "原有" }, { text: "新加", inserted: true }, { text: "旧的", deleted: true }, { text: "结尾。" }] };
  await work({}, {}, [...draft, comment]);
  const before = pane.document.save();
  await openSubmit(pane.deps);
  const { survey } = open().submit ?? {};
  expect(survey?.hasRecord).toBe(true);
  expect(headerBlanks(open().reading ?? { snapshot: { paragraphs: [], notices: [] }, findings: [] })).toBe(1);
  expect(survey?.left?.groups.map(({ kind, colour, places, first }) => [kind, colour, places, first.indexInStory])).toEqual([
    ["insertion", "", 1, 6],
    ["deletion", "", 1, 6],
    ["highlight", "yellow", 1, 3],
    ["highlight", "cyan", 1, 5],
  ]);
  expect(ownFields(open().reading?.snapshot ?? { paragraphs: [], notices: [] }).map(({ name, isFilled }) => [name, isFilled])).toEqual([["集中学习（次）", false], ["走访（户）", false]]);
  expect(charactersOf(pane.document.save())).toEqual(charactersOf(before));
  expect(highlightsOf(pane.document.save())).toEqual(highlightsOf(before));
});

it("keeps what is not filled in as a field, and does not claim to be done", async () => {
  await work({}, { 集中学习: "12" });
  await openSubmit(pane.deps);
  await cleanUp(pane.deps);
  expect(ownFields(open().reading?.snapshot ?? { paragraphs: [], notices: [] }).map(({ name }) => name)).toEqual(["走访（户）"]);
  expect(pane.message()).toMatch(/^已清理：.*填写框转为普通文字 1 处，删掉记录。还有没去掉的/);
  expect(await pane.word.loadRecord()).toBeNull();
});

it("a locked field stays and counts as left", async () => {
  const locked = draft.map((spec, at) => (at === 2 ? { runs: [{ text: "全年集中学习" }, { text: "12", control: field(31, "集中学习", "次", true) }, { text: "次。" }] } : spec));
  await work({}, {}, locked);
  await cleanUp(pane.deps);
  expect(ownFields(open().reading?.snapshot ?? { paragraphs: [], notices: [] })).toEqual([{ id: 31, name: "集中学习（次）", isFilled: true }]);
});

it("closing the pane afterwards puts nothing back; working on does", async () => {
  await work();
  await openSubmit(pane.deps);
  await cleanUp(pane.deps);
  await saveTyped(pane.deps, 0);
  expect(await pane.word.loadRecord()).toBeNull();
  const ignored = open().reading?.ignored.length;
  expect(ignored).toBe(1);

  await restoreLast(pane.deps);
  expect(open().kept.lastWrite).toBeNull();
  await markAll(pane.deps);
  expect((await pane.word.loadRecord())?.marks.length).toBeGreaterThan(0);
  await cleanUp(pane.deps);
  expect(await pane.word.loadRecord()).toBeNull();
});

it("a pane that is opened later finds no trace, and shows again what was ignored", async () => {
  await work();
  await cleanUp(pane.deps);
  const later = await startPane(pane.reopen());
  const reading = openDocumentOf(later.store.getState())?.reading;
  expect(reading?.ignored).toEqual([]);
  expect(reading?.findings.map(({ ruleId }) => ruleId)).toContain("number-duplicate");
  expect(openDocumentOf(later.store.getState())?.kept).toEqual({ marks: [], lastWrite: null });
});

it("knows the marks that another page set meanwhile, and takes them away too", async () => {
  const filled = await work({}, {});
  const other = await startPane(pane.reopen());
  await cleanUp(other.deps);
  await markAll(other.deps);
  expect(highlightsOf(pane.document.save())).not.toEqual(highlightsOf(filled));
  await cleanUp(pane.deps);
  expect(highlightsOf(pane.document.save())).toEqual(highlightsOf(filled));
  expect(await pane.word.loadRecord()).toBeNull();
});

it("drops what was typed and not written only as it was named, and keeps what is typed meanwhile", async () => {
  await work({}, { 集中学习: "12" });
  const [first, second] = (open().reading?.tallies ?? []).filter(({ label }) => label !== "集中学习");
  if (!first || !second) throw new Error("no tallies left");
  await keepTyped(pane.deps, first.id, "30");
  const cleaning = cleanUp(pane.deps);
  pane.store.dispatch({ type: "typed", id: second.id, text: "5" });
  await cleaning;
  expect(open().typed).toEqual({ [second.id]: "5" });
});

describe("when Word refuses", () => {
  it.each<[string, HostOptions, RegExp]>([
    ["a read-only document", { readOnly: true }, /^提交前清理没有完成。文稿是只读的/],
    ["a protected document", { protected: true }, /^提交前清理没有完成。Word 不允许改动这份文稿/],
  ])("%s: one sentence, and nothing is changed", async (_name, options, sentence) => {
    pane = await openPane(docxOf(draft.map((spec, at) => (at === 2 ? { runs: [{ text: "集中学习" }, { text: "12", control: field(31, "集中学习", "次") }, { text: "次。" }] } : spec))), options);
    const before = pane.document.save();
    await openSubmit(pane.deps);
    await cleanUp(pane.deps);
    expect(pane.message()).toMatch(sentence);
    expect(open().submit?.cleaned).toEqual({ marks: 0, frames: 0, record: false, isWhole: false });
    expect(charactersOf(pane.document.save())).toEqual(charactersOf(before));
  });

  it.each(["AccessDenied", "GeneralException", "lost"])("the k-th batch fails with %s: says so, tells what was done, and a second try ends it", async (code) => {
    await work();
    const before = pane.document.counts.syncs;
    await cleanUp(pane.deps);
    const batches = pane.document.counts.syncs - before;
    expect(batches).toBeGreaterThanOrEqual(5);
    for (let batch = 1; batch <= batches; batch += 1) {
      pane.close();
      const filled = await work();
      await openSubmit(pane.deps);
      pane.document.setFault({ batch, afterActions: 3, code });
      await cleanUp(pane.deps);
      pane.document.setFault(null);
      const where = `batch ${batch} of ${batches}`;
      expect([where, pane.message()]).toEqual([where, expect.stringMatching(/^(提交前清理|核对清理结果)没有完成。/)]);
      expect([where, open().work, open().submit?.cleaned !== null]).toEqual([where, null, true]);
      // A host that was lost counts as back once it has answered a batch.
      await pane.word.readSnapshot();
      const whole = open().submit?.cleaned;
      expect([where, whole?.isWhole]).toEqual([where, pane.message().startsWith("核对清理结果")]);
      await cleanUp(pane.deps);
      expect([where, pane.message(), traces(pane.document.save(), filled)]).toEqual([where, expect.stringMatching(/^已清理：/), []]);
      expect([where, charactersOf(pane.document.save())]).toEqual([where, charactersOf(filled)]);
    }
  }, 120_000);
});

it("costs the same number of round trips for 20 and for 2,000 paragraphs: two readings, the marks, the package", async () => {
  const counts: number[] = [];
  for (const size of [20, 2000]) {
    pane = await openPane(docxOf(Array.from({ length: size }, (_, at) => ({ text: `第${at}段，走访**户。` }))));
    await markAll(pane.deps);
    const before = pane.document.counts.syncs;
    await cleanUp(pane.deps);
    counts.push(pane.document.counts.syncs - before);
    if (size === 20) pane.close();
  }
  expect(counts).toEqual([5, 5]);
}, 120_000);
