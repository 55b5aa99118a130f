import { checkSelection, checkWhole, checkWholeText, switchScopePart } from "../../../src/taskpane/actions/change-scope";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { fixFindings } from "../../../src/taskpane/actions/fix-findings";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { readingVerdict, scopeText } from "../../../src/taskpane/strings/scope-words";
import { zhCN } from "../../../src/taskpane/strings/zh-CN";
import { highlightsOf } from "../../fixtures/characters-of";
import { docxOf } from "../../fixtures/docx-of-text";
import { openPane, type Pane } from "./open-pane";

let pane: Pane;

afterEach(() => {
  pane.close();
});

const report = docxOf(
  [
    { text: "工作总结" },
    { text: "一、工作情况" },
    { text: "全年集中学习12次，取得成效。。" },
    { text: "会议要求“认真布署”。" },
    { table: [["项目", "次数"], ["走访。。", "3"]] },
    { text: "二、打算" },
    { text: "继续布署。" },
  ],
  { headers: [{ kind: "header", text: "内部资料。。" }], notes: [{ kind: "footnote", at: 2, texts: ["据布署的台账。"] }] },
);
const later = { requirements: { WordApi: "1.5" } };

const reading = () => {
  const now = openDocumentOf(pane.store.getState())?.reading;
  if (!now) throw new Error("nothing read");
  return now;
};
const found = () => reading().findings.map(({ range, excerpt }) => `${String(range.paragraph)} ${excerpt}`);
const said = () => `${readingVerdict(reading(), zhCN)} ${scopeText(reading(), zhCN)}`.trim();
const all = ["2 。。", "3 布署", "6 。。", "9 布署", "10 。。", "11 布署"];

it("each part of the document is left out and taken in again, without asking Word", async () => {
  pane = await openPane(report, later);
  expect(found().sort(byParagraph)).toEqual(all);
  const syncs = pane.document.counts.syncs;
  for (const [part, gone, name] of [["tables", "6 。。", "表格"], ["quotations", "3 布署", "引文"], ["notes", "11 布署", "脚注"], ["headers", "10 。。", "页眉页脚"]] as const) {
    await switchScopePart(pane.deps, part, false);
    expect(found().sort(byParagraph)).toEqual(all.filter((each) => each !== gone));
    expect(said()).toContain(`未查：${name}。其余部分还有 1 处。`);
    await switchScopePart(pane.deps, part, true);
    expect(found().sort(byParagraph)).toEqual(all);
  }
  expect(pane.document.counts.syncs).toBe(syncs);
});

it("of a host that does not read notes there is nothing to leave out", async () => {
  pane = await openPane(report);
  expect(found().sort(byParagraph)).toEqual(all.slice(0, -1));
  await switchScopePart(pane.deps, "notes", false);
  expect(said()).toMatch(/^还有/);
  expect(reading().scope.without).toEqual([]);
});

it("the selected paragraphs are asked for in one round trip, tables with them", async () => {
  pane = await openPane(report, later);
  pane.document.writer.selectParagraphs(3, 8);
  const syncs = pane.document.counts.syncs;
  await checkSelection(pane.deps);
  expect(pane.document.counts.syncs - syncs).toBe(1);
  expect(found().sort(byParagraph)).toEqual(["3 布署", "6 。。"]);
  await switchScopePart(pane.deps, "tables", false);
  expect(found()).toEqual(["3 布署"]);
  expect(said()).toBe("所选段落没有必改，还有 1 处建议 只查了第 4 段到第 9 段。未查：表格。其余部分还有 5 处。");
  await checkWholeText(pane.deps);
  expect(reading().scope).toEqual({ paragraphs: null, without: ["tables"] });
  await checkWhole(pane.deps);
  expect(found().sort(byParagraph)).toEqual(all);
});

it("of a selection that stands in a header is said what to do", async () => {
  pane = await openPane(report, later);
  pane.document.writer.setCursorInHeader(0, "Primary");
  await checkSelection(pane.deps);
  expect(pane.message()).toBe("没能改为只查所选段落。光标不在正文里。请在正文里选好段落，再选一次。");
  expect(reading().scope.paragraphs).toBeNull();
});

it("a fix in the selected paragraphs leaves them selected, and the others alone", async () => {
  pane = await openPane(report, later);
  pane.document.writer.selectParagraphs(2, 3);
  await checkSelection(pane.deps);
  await fixFindings(pane.deps, reading().findings.map(({ id }) => id));
  expect(said()).toBe("所选段落没有要改的 只查了第 3 段到第 4 段。其余部分还有 4 处。");
  expect(reading().snapshot.paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(["会议要求“认真部署”。", "继续布署。"]));
});

it("marks are set and taken away with the scope, in notes and headers too", async () => {
  pane = await openPane(report, later);
  const before = highlightsOf(pane.document.save());
  await markAll(pane.deps);
  const marks = () => openDocumentOf(pane.store.getState())?.kept.marks.map(({ story, excerpt }) => `${story.kind} ${excerpt}`).sort();
  expect(marks()).toEqual(["body 。。", "body 。。", "body 布署", "body 布署", "footnote 布署", "header 。。"]);
  await switchScopePart(pane.deps, "notes", false);
  await switchScopePart(pane.deps, "headers", false);
  expect(marks()).toEqual(["body 。。", "body 。。", "body 布署", "body 布署"]);
  pane.document.writer.selectParagraphs(2, 2);
  await checkSelection(pane.deps);
  expect(marks()).toEqual(["body 。。"]);
  await runCheck(pane.deps);
  expect(marks()).toEqual(["body 。。"]);
  await checkWhole(pane.deps);
  expect(marks()).toEqual(["body 。。", "body 。。", "body 布署", "body 布署", "footnote 布署", "header 。。"]);
  expect(highlightsOf(pane.document.save())).not.toEqual(before);
});

function byParagraph(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10);
}
