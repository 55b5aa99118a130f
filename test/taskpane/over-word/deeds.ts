import { clearMarks } from "../../../src/taskpane/actions/clear-marks";
import { openDocumentOf } from "../../../src/taskpane/actions/deps";
import { fixFindings } from "../../../src/taskpane/actions/fix-findings";
import { insertSkeleton } from "../../../src/taskpane/actions/insert-skeleton";
import { layOut } from "../../../src/taskpane/actions/lay-out";
import { markAll } from "../../../src/taskpane/actions/mark-all";
import { restoreLast } from "../../../src/taskpane/actions/restore-last";
import { writeTallies } from "../../../src/taskpane/actions/write-tallies";
import { docxOf } from "../../fixtures/docx-of-text";
import type { Pane } from "./open-pane";

/** Blanks, two numbering faults, and the writer's own colour across one of the blanks. */
export const draft = docxOf([
  { text: "工作总结" },
  { text: "一、学习情况" },
  { runs: [{ text: "（一）组织学习。全年集中学习" }, { text: "**次，主题", highlight: "cyan" }, { text: "党日*次。" }] },
  { text: "（一）开展活动。志愿服务*次。" },
  { text: "三、打算" },
  { text: "继续努力。" },
]);

/** Something that the writer does in the pane and that changes the document. */
export interface Deed {
  readonly name: string;
  act(pane: Pane): Promise<void>;
  /** What the writer presses in the pane to have it as before. */
  back(pane: Pane): Promise<void>;
}

const restore = ({ deps }: Pane): Promise<void> => restoreLast(deps);

export const deeds: readonly Deed[] = [
  { name: "标记", act: ({ deps }) => markAll(deps), back: ({ deps }) => clearMarks(deps) },
  {
    name: "改正",
    act: ({ deps }) => fixFindings(deps, (openDocumentOf(deps.getState())?.reading?.findings ?? []).flatMap(({ id, fix }) => (fix ? [id] : []))),
    back: restore,
  },
  {
    name: "填数",
    act: async ({ deps }) => {
      for (const { id } of openDocumentOf(deps.getState())?.reading?.tallies ?? []) deps.dispatch({ type: "typed", id, text: "12" });
      await writeTallies(deps);
    },
    back: restore,
  },
  {
    name: "插入到光标处",
    act: async (pane) => {
      pane.document.writer.setCursor(5);
      await insertSkeleton(pane.deps, "cursor");
    },
    back: restore,
  },
  { name: "替换全文", act: ({ deps }) => insertSkeleton(deps, "whole"), back: restore },
  { name: "一键排版", act: ({ deps }) => layOut(deps), back: restore },
];
