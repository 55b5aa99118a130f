import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import type { Deps } from "../../../src/taskpane/actions/deps";
import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { keepTyped } from "../../../src/taskpane/actions/keep-typed";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { newDocument } from "../../../src/taskpane/actions/new-document";
import { openDocument } from "../../../src/taskpane/actions/open-document";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { selectFinding } from "../../../src/taskpane/actions/select-finding";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import type { WordFailureKind } from "../../../src/word/word-host";
import type { HostVerb } from "../fake-word-host";
import { draft, startPane, type StartedPane } from "../start-pane";

interface Case {
  readonly name: string;
  readonly fails: HostVerb;
  readonly prepare?: (pane: StartedPane) => Promise<void>;
  readonly act: (deps: Deps, pane: StartedPane) => Promise<void>;
  /** How the message begins. */
  readonly what: string;
  /** What the writer may do about a half-changed document. */
  readonly remedy: string | null;
}

const typeOne = (pane: StartedPane): Promise<void> => keepTyped(pane.deps, pane.tally("志愿服务"), "5");
const firstFinding = (pane: StartedPane): string => pane.open().reading?.findings[0]?.id ?? "";

const cases: readonly Case[] = [
  { name: "reading at opening", fails: "readSnapshot", act: openDocument, what: "读取文稿没有完成。", remedy: "retryOpen" },
  { name: "checking again", fails: "readSnapshot", act: runCheck, what: "检查文稿没有完成。", remedy: "check" },
  { name: "inserting", fails: "insertPackage", act: (deps) => insertSkeleton(deps, "cursor"), what: "插入骨架没有完成。", remedy: null },
  { name: "opening a new document", fails: "openNewDocument", act: newDocument, what: "新建文档没有完成。", remedy: null },
  { name: "writing numbers", fails: "applyEdits", prepare: typeOne, act: (deps) => writeTallies(deps), what: "写入文稿没有完成。", remedy: null },
  { name: "keeping what was typed", fails: "saveRecord", act: (_, pane) => typeOne(pane), what: "保存填写的内容没有完成。", remedy: null },
  { name: "marking", fails: "mark", act: markAll, what: "标记没有完成。", remedy: null },
  { name: "saving the record of the marks", fails: "saveRecord", act: markAll, what: "标记没有完成。", remedy: null },
  { name: "clearing", fails: "clearMarks", prepare: (pane) => markAll(pane.deps), act: clearMarks, what: "清除标记没有完成。", remedy: "clearMarks" },
  { name: "selecting", fails: "select", act: (deps, pane) => selectFinding(deps, firstFinding(pane)), what: "定位没有完成。", remedy: null },
  {
    name: "restoring",
    fails: "restore",
    prepare: async (pane) => {
      await typeOne(pane);
      await writeTallies(pane.deps);
    },
    act: restoreLast,
    what: "撤回没有完成。",
    remedy: "restore",
  },
];

const whys: Readonly<Record<WordFailureKind, string>> = {
  busy: "Word 正忙。请稍等片刻再试一次。",
  readOnly: "文稿是只读的，不能改动。请另存一份再操作。",
  protected: "Word 不允许改动这份文稿，多半是设了编辑保护。请先在“审阅”选项卡里停止保护，再试一次。",
  notSupported: "当前的 Word 做不了这一步。请换用更新的 Word，或者手工完成。",
  gone: "与 Word 的连接断了。请关闭本窗格，再从功能区重新打开。",
  unknown: "原因不明。请再试一次；还不行，请保存文稿后重新打开 Word。",
};
const kinds = Object.keys(whys) as WordFailureKind[];

describe.each(cases)("when $name fails", ({ fails, prepare, act, what, remedy }) => {
  it.each(kinds)("because the host is %s, the pane says so, stays usable and the document is as before", async (kind) => {
    const pane = await startPane();
    await prepare?.(pane);
    const texts = pane.host.texts();
    const colours = texts.map((_, index) => pane.host.colours(index));
    pane.host.fail(fails, kind);
    await act(pane.deps, pane);

    expect(pane.message().startsWith(what + whys[kind])).toBe(true);
    expect(pane.notice()).toMatchObject({ id: "failed", kind, code: `Fake-${kind}`, remedy });
    expect(pane.open().work).toBeNull();
    expect(pane.host.texts()).toEqual(texts);
    expect(texts.map((_, index) => pane.host.colours(index))).toEqual(colours);

    await act(pane.deps, pane);
    expect(pane.notice()?.id).not.toBe("failed");
  });
});

describe("when Word has written and only the answer is lost", () => {
  it("offers to restore an insertion, which makes the document as before", async () => {
    const pane = await startPane();
    pane.host.fail("insertPackage", "gone", "after");
    await insertSkeleton(pane.deps, "cursor");
    expect(pane.message()).toContain("文稿可能只改了一部分，点“撤回上次”可以恢复原样。");
    await restoreLast(pane.deps);
    expect(pane.host.texts().join("\n")).toBe(draft);
  });

  it("offers to restore numbers, and still has them typed", async () => {
    const pane = await startPane();
    await typeOne(pane);
    pane.host.fail("applyEdits", "unknown", "after");
    await writeTallies(pane.deps);
    expect(pane.notice()).toMatchObject({ remedy: "restore" });
    expect(Object.values(pane.open().typed)).toEqual(["5"]);
    await restoreLast(pane.deps);
    expect(pane.host.texts().join("\n")).toBe(draft);
  });

  it("offers to clear the marks", async () => {
    const pane = await startPane();
    pane.host.fail("mark", "unknown", "after");
    await markAll(pane.deps);
    expect(pane.notice()).toMatchObject({ remedy: "clearMarks" });
    await clearMarks(pane.deps);
    expect(pane.host.texts().map((_, index) => pane.host.colours(index)).join("")).not.toMatch(/[yg]/);
  });
});

it("a fault of our own is told as unknown with its name, not swallowed", async () => {
  const pane = await startPane();
  const host = { ...pane.host, readSnapshot: () => Promise.reject(new RangeError("boom")) };
  await runCheck({ ...pane.deps, host });
  expect(pane.notice()).toEqual({ id: "failed", verb: "check", kind: "unknown", code: "RangeError", remedy: "check" });
});
