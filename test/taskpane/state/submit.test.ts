import { newlyOpen, type OpenDocument } from "../../../src/taskpane/state/pane-state";
import { reduceSubmit } from "../../../src/taskpane/state/reduce-submit";
import { nameOfTag, ownFields, unwrittenValues } from "../../../src/taskpane/state/submit";
import { submitIntent, submitRemedy, type Cleaned } from "../../../src/taskpane/state/submit-notice";
import { readingOf } from "../../../src/taskpane/state/reading";
import { snapshotOfParagraphs } from "../../../src/snapshot/snapshot-of-text";
import { leftGroups } from "../../../src/traces/left/left-groups";
import type { LeftStretch } from "../../../src/traces/left/types";
import type { MarkRecord } from "../../../src/word/word-host";
import { writer } from "../start-pane";

const capabilities = { wordApi: "1.3", supported: true, newDocument: true, changeEvents: false };
const mark: MarkRecord = { id: "a", story: { kind: "body" }, indexInStory: 0, start: 0, excerpt: "**", colour: "#FFFF00", before: [], left: "", right: "" };

function open(change: Partial<OpenDocument> = {}): OpenDocument {
  return { ...newlyOpen(capabilities), ...change };
}

describe("the panel", () => {
  it("opens instead of the other panels, with nothing seen yet", () => {
    const { submit, fixing, isIgnoredShown } = reduceSubmit(open({ fixing: { family: null, off: [] }, isIgnoredShown: true }), { type: "submitOpened" });
    expect([submit, fixing, isIgnoredShown]).toEqual([{ survey: null, cleaned: null }, null, false]);
  });

  it("takes an answer that comes after it was closed for none", () => {
    const closed = open();
    expect(reduceSubmit(closed, { type: "surveyed", survey: { left: null, unreached: [], hasRecord: true } })).toEqual(closed);
  });
});

it("forgets ways back and remembered places, and goes on knowing what the check needs", () => {
  const ignored = [{ scope: "document", ruleId: "number-gap", excerpt: "三" }] as const;
  const kept = { marks: [mark], lastWrite: { kind: "edits", paragraphs: [] }, lastWhat: { verb: "fill", at: 1 }, earlier: [], fields: [], ignored } as const;
  const after = reduceSubmit(open({ kept, leftover: true }), { type: "recordForgotten", marks: [] });
  expect([after.kept, after.isForgotten, after.leftover]).toEqual([{ marks: [], lastWrite: null, ignored }, true, false]);
  expect(reduceSubmit(open({ kept, leftover: true }), { type: "recordForgotten", marks: [mark] })).toMatchObject({ kept: { marks: [mark] }, leftover: true });
});

it.each([
  ["cw.t.主题党日.次", "主题党日（次）"],
  ["cw.p.主要原因", "主要原因"],
  ["合同编号", "合同编号"],
])("names the tag %s", (tag, name) => {
  expect(nameOfTag(tag)).toBe(name);
});

it("knows our fields from others', once each, by their titles", () => {
  const control = (id: number, tag: string, title: string, start: number, end: number) => ({ id, tag, title, start, end, placeholder: "" });
  const [paragraph] = snapshotOfParagraphs([{ text: "学习**次，走访30户，合同甲。" }]).paragraphs;
  if (!paragraph) throw new Error("no paragraph");
  const controls = [control(1, "cw.t.学习.次", " 学习（次） ", 2, 4), control(2, "cw.t.走访.户", "", 8, 10), control(3, "合同", "合同", 14, 15)];
  const fields = ownFields({ paragraphs: [{ ...paragraph, controls }, { ...paragraph, index: 1, controls: [] }], notices: [] });
  expect(fields).toEqual([{ id: 1, name: "学习（次）", isFilled: false }, { id: 2, name: "走访（户）", isFilled: true }]);
});

it("names what was typed and is not in the document: neither what stands there nor what was left empty", () => {
  const { tallies } = readingOf(snapshotOfParagraphs([{ text: "集中学习**次，走访群众**户，形成报告**篇。" }]), writer);
  const [first, second, third] = tallies.map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three tallies wanted");
  const typed = { gone: "7", [third]: " 5 ", [second]: "  ", [first]: "三" };
  expect(unwrittenValues(tallies, typed).map(({ label, text }) => [label, text])).toEqual([[tallies[0]?.label, "三"], [tallies[2]?.label, "5"], [null, "7"]]);
});

it("tells kinds in a fixed order, colours by their number, each with its first place", () => {
  const stretch = (kind: LeftStretch["kind"], colour: string, indexInStory: number): LeftStretch => ({ kind, colour, story: "body", indexInStory, start: 0, end: 1, paragraphText: "甲" });
  const groups = leftGroups([stretch("hidden", "", 0), stretch("highlight", "cyan", 1), stretch("highlight", "yellow", 2), stretch("highlight", "yellow", 3), stretch("comment", "", 4)]);
  expect(groups.map(({ kind, colour, places, first }) => [kind, colour, places, first.indexInStory])).toEqual([["comment", "", 1, 4], ["highlight", "yellow", 2, 2], ["highlight", "cyan", 1, 1], ["hidden", "", 1, 0]]);
});

it("praises only a clean-up that left nothing, and offers the other way to the check list", () => {
  const cleaned: Cleaned = { marks: 1, frames: 0, record: true, isWhole: true };
  expect(submitIntent({ id: "cleanedUp", cleaned, left: 0 })).toBe("success");
  expect(submitIntent({ id: "cleanedUp", cleaned, left: 1 })).toBe("warning");
  expect([submitRemedy({ id: "checkListSaved" }), submitRemedy({ id: "checkListOpened" })]).toEqual(["openCheckList", null]);
});
