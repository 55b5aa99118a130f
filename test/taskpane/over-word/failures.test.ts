import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import { type Deps, openDocumentOf } from "../../../src/taskpane/actions/deps";
import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { layOut } from "../../../src/taskpane/actions/lay-out";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { runCheck } from "../../../src/taskpane/actions/run-check";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import { charactersOf } from "../../fixtures/characters-of";
import { docxOfText } from "../../fixtures/docx-of-text";
import { openPane, type Pane } from "./open-pane";

const draft = "工作总结\n一、学习情况\n（一）组织学习。全年集中学习**次，主题党日*次。\n（一）开展活动。志愿服务*次。\n二、打算\n继续努力。";

interface Journey {
  readonly name: string;
  /** What happens before the fault is set. */
  prepare(pane: Pane): Promise<void> | void;
  act(deps: Deps): Promise<void>;
}

function typeValues({ deps }: Pane): void {
  const tallies = openDocumentOf(deps.getState())?.reading?.tallies ?? [];
  expect(tallies.length).toBeGreaterThanOrEqual(3);
  for (const { id } of tallies) deps.dispatch({ type: "typed", id, text: "12" });
}

const journeys: readonly Journey[] = [
  { name: "insert at the cursor", prepare: (pane) => { pane.document.writer.setCursor(1); }, act: (deps) => insertSkeleton(deps, "cursor") },
  { name: "insert at the end", prepare: (pane) => { pane.document.writer.setCursor(5); }, act: (deps) => insertSkeleton(deps, "cursor") },
  { name: "replace the whole text", prepare: () => undefined, act: (deps) => insertSkeleton(deps, "whole") },
  { name: "fill", prepare: typeValues, act: (deps) => writeTallies(deps) },
  { name: "fill while marks are on", prepare: async (pane) => { await markAll(pane.deps); typeValues(pane); }, act: (deps) => writeTallies(deps) },
  { name: "check", prepare: () => undefined, act: runCheck },
  { name: "check while marks are on", prepare: (pane) => markAll(pane.deps), act: runCheck },
  { name: "mark", prepare: () => undefined, act: markAll },
  { name: "lay out", prepare: () => undefined, act: layOut },
  { name: "lay out while marks are on", prepare: (pane) => markAll(pane.deps), act: layOut },
  { name: "clear", prepare: (pane) => markAll(pane.deps), act: clearMarks },
];

/** How far the batch gets before it fails: not at all, into it, or through it with only the answer lost. */
const progress = [0, 9, 1_000_000];

const sentences = { AccessDenied: /停止保护/, GeneralException: /原因不明。请再试一次/, lost: /与 Word 的连接断了。请关闭本窗格/ };

async function countBatches(journey: Journey): Promise<number> {
  const pane = await openPane(docxOfText(draft));
  try {
    await journey.prepare(pane);
    const before = pane.document.counts.syncs;
    await journey.act(pane.deps);
    return pane.document.counts.syncs - before;
  } finally {
    pane.close();
  }
}

describe.each(journeys)("$name, when Word fails", (journey) => {
  it.each(Object.entries(sentences))("with %s says so, stays usable, and the document is as before or comes back", async (code, sentence) => {
    const original = docxOfText(draft);
    const batches = await countBatches(journey);
    expect(batches).toBeGreaterThan(0);
    for (let batch = 1; batch <= batches; batch += 1) {
      for (const afterActions of progress) {
        const pane = await openPane(original);
        try {
          await journey.prepare(pane);
          pane.document.setFault({ batch, afterActions, code });
          await journey.act(pane.deps);
          pane.document.setFault(null);
          const where = `batch ${batch} of ${batches}, after ${afterActions} actions`;
          // The reading that follows a finished write may fail without a word: then the message is that of the success.
          const expected = batch === batches ? new RegExp(`${sentence.source}|^已(插入|写入|排版)`) : sentence;
          expect([where, pane.message()]).toEqual([where, expect.stringMatching(expected)]);
          expect(openDocumentOf(pane.store.getState())?.work).toBeNull();
          await takeBack(pane, original, where);
        } finally {
          pane.close();
        }
      }
    }
  }, 120_000);
});

/** Only the pane's own ways back are used: 清除标记 and 撤回上次. */
async function takeBack(pane: Pane, original: Uint8Array, where: string): Promise<void> {
  if ((openDocumentOf(pane.store.getState())?.kept.marks.length ?? 0) > 0) await clearMarks(pane.deps);
  if (openDocumentOf(pane.store.getState())?.kept.lastWrite) await restoreLast(pane.deps);
  expect([where, pane.message(), charactersOf(pane.document.save())]).toEqual([where, pane.message(), charactersOf(original)]);
}
