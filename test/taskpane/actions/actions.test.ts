import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { keepTyped } from "../../../src/taskpane/actions/keep-typed";
import { leaveRow } from "../../../src/taskpane/actions/leave-row";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { newDocument } from "../../../src/taskpane/actions/new-document";
import { openDocument } from "../../../src/taskpane/actions/open-document";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { selectFinding } from "../../../src/taskpane/actions/select-finding";
import { selectTally } from "../../../src/taskpane/actions/select-tally";
import { stopWork } from "../../../src/taskpane/actions/stop-work";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import { createFakeWordHost } from "../fake-word-host";
import { draft, newPane, startPane } from "../start-pane";

const clean = "工作总结\n一、情况\n（一）学习。全年集中学习12次。\n二、打算\n继续努力。";

describe("opening a document", () => {
  it("finds the blanks to fill and the places to correct in one reading", async () => {
    const pane = await startPane();
    expect(pane.open().reading?.tallies.map(({ label, unit }) => label + unit)).toEqual(["集中学习次", "专题研讨次", "志愿服务次"]);
    expect(pane.open().reading?.findings.map(({ family, excerpt }) => family + excerpt)).toEqual(["placeholder**", "placeholder**", "placeholder**", "numbering（一）"]);
    expect(pane.host.calls.filter((verb) => verb === "readSnapshot")).toHaveLength(1);
  });

  it("brings back what was typed and offers to clear marks that were left", async () => {
    const first = await startPane();
    await markAll(first.deps);
    await keepTyped(first.deps, first.tally("集中学习"), "12");
    const record = first.host.saved.at(-1);
    const second = await startPane(draft, "fill", createFakeWordHost(draft, { record: record ?? null }));
    expect(second.open().typed).toEqual({ [second.tally("集中学习")]: "12" });
    expect(second.open().leftover).toBe(true);
    expect(second.open().kept.marks).toHaveLength(4);
  });

  it("never overwrites a record that could not be loaded", async () => {
    const first = await startPane();
    await markAll(first.deps);
    const record = first.host.saved.at(-1) ?? null;
    const host = createFakeWordHost(draft, { record });
    host.fail("loadRecord", "busy");
    const second = await startPane(draft, "check", host);
    expect(second.message()).toBe("读取文稿没有完成。Word 正忙。请稍等片刻再试一次。");
    await keepTyped(second.deps, "some", "7");
    expect(host.saved.at(-1)?.marks).toEqual(record?.marks);
  });

  it("says so and reads nothing in a Word below WordApi 1.3", () => {
    const pane = newPane(createFakeWordHost(draft, { supported: false }));
    pane.store.dispatch({ type: "hostReady", capabilities: pane.host.capabilities });
    expect(pane.store.getState().phase).toEqual({ kind: "tooOld", wordApi: "1.3" });
  });

  it("drops the answer to a reading that was given up", async () => {
    const pane = newPane(createFakeWordHost(draft));
    pane.store.dispatch({ type: "hostReady", capabilities: pane.host.capabilities });
    const held = pane.host.hold("readSnapshot");
    const opening = openDocument(pane.deps);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(pane.open().work).toMatchObject({ verb: "open", step: { kind: "reading" } });
    stopWork(pane.deps);
    await opening;
    expect(pane.open()).toMatchObject({ work: null, reading: null, notice: null });
    held.release();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(pane.open().reading).toBeNull();
    await openDocument(pane.deps);
    expect(pane.open().reading?.tallies).toHaveLength(3);
  });
});

describe("inserting a skeleton", () => {
  it("fills an empty document with a report that has blanks and no numbering fault", async () => {
    const pane = await startPane("", "skeleton");
    await insertSkeleton(pane.deps, "cursor");
    expect(pane.host.texts()[0]).toContain("2026年度");
    expect(pane.open().reading?.tallies.length).toBeGreaterThan(5);
    expect(pane.open().reading?.findings.filter(({ family }) => family !== "placeholder")).toEqual([]);
    expect(pane.message()).toMatch(/^已插入 \d+ 段。接下来可以填数。$/);
  });

  it("takes the page set-up along only into an empty document or in place of everything", async () => {
    for (const [text, target, sections] of [["", "cursor", true], [draft, "cursor", false], [draft, "whole", true]] as const) {
      const pane = await startPane(text, "skeleton");
      const given: string[] = [];
      const host = { ...pane.host, insertPackage: async (content: { ooxml: string }) => { given.push(content.ooxml); return Promise.resolve({ kind: "inserted" as const, paragraphs: 1 }); } };
      await insertSkeleton({ ...pane.deps, host }, target);
      expect([text, target, given[0]?.includes("<w:pgMar")]).toEqual([text, target, sections]);
    }
  });

  it("takes marks away before it replaces the text, so that they cannot come back unknown", async () => {
    const pane = await startPane();
    await markAll(pane.deps);
    await insertSkeleton(pane.deps, "whole");
    expect(pane.open().kept.marks).toEqual([]);
    await restoreLast(pane.deps);
    expect(pane.host.texts().join("\n")).toBe(draft);
    expect(pane.host.colours(2)).not.toContain("y");
  });

  it.each([
    ["table", "没有插入，文稿没有改动。光标在表格里。请把光标移到正文段落，再插入。"],
    ["header", "没有插入，文稿没有改动。光标在页眉或页脚里。请把光标移到正文段落，再插入。"],
    ["control", "没有插入，文稿没有改动。光标在填写框里。请把光标移到正文段落，再插入。"],
    ["note", "没有插入，文稿没有改动。光标在脚注或尾注里。请把光标移到正文段落，再插入。"],
  ] as const)("says why it cannot insert at a cursor in a %s", async (reason, sentence) => {
    const pane = await startPane(draft, "skeleton");
    pane.host.refuseInsertion(reason);
    await insertSkeleton(pane.deps, "cursor");
    expect(pane.message()).toBe(sentence);
    expect(pane.host.texts().join("\n")).toBe(draft);
  });

  it("opens a new document without touching this one", async () => {
    const pane = await startPane(draft, "skeleton");
    await newDocument(pane.deps);
    expect(pane.host.opened).toHaveLength(1);
    expect(String.fromCharCode(...(pane.host.opened[0] ?? []).slice(0, 2))).toBe("PK");
    expect(pane.host.texts().join("\n")).toBe(draft);
  });
});

describe("filling in numbers", () => {
  it("writes all right values at once, keeps wrong ones in the form, and can be taken back", async () => {
    const pane = await startPane(draft, "fill");
    await keepTyped(pane.deps, pane.tally("集中学习"), "12");
    await keepTyped(pane.deps, pane.tally("志愿服务"), "５次");
    const wrong = pane.tally("专题研讨");
    await keepTyped(pane.deps, wrong, "很多");
    await writeTallies(pane.deps);
    expect(pane.host.texts().slice(2, 4)).toEqual(["（一）组织学习。全年集中学习12次，专题研讨**次。", "（一）开展活动。全年志愿服务5次。"]);
    expect(pane.open().typed).toEqual({ [wrong]: "很多" });
    expect(pane.message()).toBe("已写入 2 处。");
    await restoreLast(pane.deps);
    expect(pane.host.texts().join("\n")).toBe(draft);
    expect(pane.message()).toBe("已撤回。上一次写入的地方已恢复原样。");
    expect(pane.host.saved.at(-1)?.lastWrite).toBeNull();
  });

  it("writes one row alone", async () => {
    const pane = await startPane(draft, "fill");
    await keepTyped(pane.deps, pane.tally("集中学习"), "12");
    await keepTyped(pane.deps, pane.tally("志愿服务"), "5");
    await writeTallies(pane.deps, pane.tally("志愿服务"));
    expect(pane.host.texts()[2]).toContain("集中学习**次");
    expect(pane.host.texts()[3]).toContain("志愿服务5次");
    expect(Object.values(pane.open().typed)).toEqual(["12"]);
  });

  it("finds moved places again and says how many were changed by the writer", async () => {
    const pane = await startPane(draft, "fill");
    await keepTyped(pane.deps, pane.tally("集中学习"), "12");
    await keepTyped(pane.deps, pane.tally("志愿服务"), "5");
    pane.host.insertParagraph(0, "新写的一段");
    pane.host.type(4, "（一）开展活动。志愿服务次数**次，已改。");
    await writeTallies(pane.deps);
    expect(pane.host.texts()[3]).toBe("（一）组织学习。全年集中学习12次，专题研讨**次。");
    expect(pane.message()).toBe("已写入 1 处。1 处已改动，没有处理。请重新检查。");
  });

  it("takes the mark off a place before it writes there", async () => {
    const pane = await startPane(draft, "fill");
    await markAll(pane.deps);
    await keepTyped(pane.deps, pane.tally("志愿服务"), "5");
    await writeTallies(pane.deps);
    expect(pane.host.texts()[3]).toBe("（一）开展活动。全年志愿服务5次。");
    expect(pane.host.colours(3)).toBe("yyy..............");
    expect(pane.open().kept.marks).toHaveLength(3);
  });

  it("saves the before-image before it writes", async () => {
    const pane = await startPane(draft, "fill");
    await keepTyped(pane.deps, pane.tally("志愿服务"), "5");
    pane.host.calls.length = 0;
    pane.host.fail("saveRecord", "readOnly");
    await writeTallies(pane.deps);
    expect(pane.host.texts().join("\n")).toBe(draft);
    expect(pane.open().kept.lastWrite).toBeNull();
    expect(pane.message()).toBe("写入文稿没有完成。文稿是只读的，不能改动。请另存一份再操作。");
  });

  it("forgets a typed value that changes nothing once the row is left", async () => {
    const pane = await startPane(draft, "fill");
    const id = pane.tally("志愿服务");
    await keepTyped(pane.deps, id, "");
    await leaveRow(pane.deps, id);
    expect(pane.open().typed).toEqual({});
    await keepTyped(pane.deps, id, "5");
    await leaveRow(pane.deps, id);
    expect(pane.open().typed).toEqual({ [id]: "5" });
  });

  it("keeps what was typed as soon as the row is left, as the pane may be closed before the typing rests", async () => {
    const pane = await startPane(draft, "fill");
    const id = pane.tally("志愿服务");
    const typing = keepTyped(pane.deps, id, "5");
    await leaveRow(pane.deps, id);
    expect(pane.host.saved.map(({ typed }) => typed)).toEqual([{ [id]: "5" }]);
    await typing;
    expect(pane.host.saved).toHaveLength(1);
  });

  it("refuses to restore over the writer's own later words", async () => {
    const pane = await startPane(draft, "fill");
    await keepTyped(pane.deps, pane.tally("志愿服务"), "5");
    await writeTallies(pane.deps);
    pane.host.type(3, "另写的话");
    await restoreLast(pane.deps);
    expect(pane.host.texts()[3]).toBe("另写的话");
    expect(pane.message()).toMatch(/^没有撤回。/);
  });
});

describe("marking", () => {
  it("marks what was found, keeps the writer's own highlight and puts it back", async () => {
    const pane = await startPane();
    pane.host.highlight(2, 14, 15, "#00FFFF");
    await markAll(pane.deps);
    expect(pane.host.colours(2)).toBe("..............yy......yy..");
    await clearMarks(pane.deps);
    expect(pane.host.colours(2)).toBe("..............o...........");
    expect(pane.message()).toBe("已清除 4 处标记，原来的颜色都已恢复。");
    expect(pane.host.saved.at(-1)?.marks).toEqual([]);
  });

  it("finds moved places again and leaves changed ones alone", async () => {
    const pane = await startPane();
    pane.host.insertParagraph(0, "新写的一段");
    pane.host.type(4, "改过的一段");
    await markAll(pane.deps);
    expect(pane.host.colours(3)).toContain("yy");
    expect(pane.host.colours(4)).not.toContain("y");
    expect(pane.message()).toBe("已标记 2 处。2 处已改动，没有处理。请重新检查。");
  });

  it("follows the findings when the document is checked again", async () => {
    const pane = await startPane();
    await markAll(pane.deps);
    pane.host.type(3, "（二）开展活动。全年志愿服务**次，走访**户。");
    await runCheck(pane.deps);
    expect(pane.host.colours(3).match(/yy/g)).toHaveLength(2);
    expect(pane.open().kept.marks).toHaveLength(4);
    await clearMarks(pane.deps);
    expect(pane.host.texts().map((_, index) => pane.host.colours(index)).join("")).not.toMatch(/[yg]/);
  });

  it("says when there is nothing to mark", async () => {
    const pane = await startPane(clean);
    await markAll(pane.deps);
    expect(pane.message()).toBe("没有新的地方要标记。");
  });
});

describe("walking", () => {
  it("selects the place in the document", async () => {
    const pane = await startPane();
    const finding = pane.open().reading?.findings[3];
    await selectFinding(pane.deps, finding?.id ?? "");
    expect(pane.host.selected()).toBe("（一）");
    expect(pane.open().current).toBe(finding?.id);
  });

  it("finds a place that moved, and stays with it", async () => {
    const pane = await startPane();
    pane.host.insertParagraph(0, "新写的一段");
    await selectFinding(pane.deps, pane.open().reading?.findings[3]?.id ?? "");
    expect(pane.host.selected()).toBe("（一）");
    expect(pane.open().reading?.findings.find(({ id }) => id === pane.open().current)?.range).toEqual({ paragraph: 4, start: 0, end: 3 });
    expect(pane.notice()).toBeNull();
  });

  it("says that a place was changed", async () => {
    const pane = await startPane();
    pane.host.type(2, "改过的一段");
    await selectFinding(pane.deps, pane.open().reading?.findings[0]?.id ?? "");
    expect(pane.message()).toBe("1 处已改动，没有处理。请重新检查。");
  });

  it("shows the last of several rows that were passed quickly", async () => {
    const pane = await startPane(draft, "fill");
    pane.host.calls.length = 0;
    await Promise.all([selectTally(pane.deps, pane.tally("集中学习"), 0), selectTally(pane.deps, pane.tally("志愿服务"), 0)]);
    expect(pane.host.calls).toEqual(["select"]);
  });

  it("does not go astray after a write", async () => {
    const pane = await startPane(draft, "fill");
    await keepTyped(pane.deps, pane.tally("集中学习"), "12");
    await Promise.all([writeTallies(pane.deps, pane.tally("集中学习")), selectTally(pane.deps, pane.tally("专题研讨"), 0)]);
    expect(pane.host.selected()).toBe("**");
    expect(pane.message()).toBe("已写入 1 处。");
  });
});
