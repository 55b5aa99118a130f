import { docxOf, docxOfText } from "../fixtures/docx-of-text";
import { plainDraft } from "./draft";
import type { OpenPage } from "./open-word-host";
import type { PaneDriver, ViewName } from "./pane-driver";

/** A view or panel of the pane, and the way there. */
export type PaneView = {
  readonly name: string;
  /** For file names. */
  readonly file: string;
  readonly docx?: Uint8Array;
  readonly ribbon: ViewName;
  readonly go?: (pane: PaneDriver, open: OpenPage) => Promise<void>;
};

const report = docxOfText(
  [
    "示例街道党支部2025年工作总结",
    "2025年，示例街道党支部认真落实上级部署，扎实开展党建工作。现将2025年工作情况总结如下。",
    "一、主要工作",
    "（一）抓好理论学习。全年集中学习12次，专题研讨4次。",
    "（二）规范组织生活。召开支部党员大会4次，支委会12次。",
    "二、存在的问题",
    "学习不够深入，个别党员结合岗位思考不多。",
    "三、2026年工作打算",
    "（一）深化理论学习。全年集中学习不少于12次。",
    "示例街道党支部",
    "2025年12月18日",
  ].join("\n"),
  { plain: true },
);

/** Two numbers that are likely one. */
const likely = docxOfText("工作总结\n一、总体情况\n全年开展志愿服务**次。\n二、主要做法\n组织志愿服务**次，走访群众**户。", { plain: true });

/** With fields of a skeleton, the writer's own colour and tracked changes: everything that 提交前清理 asks about. */
const unclean = docxOf([
  { text: "示例街道党支部2026年工作总结" },
  { text: "一、学习情况" },
  { runs: [{ text: "全年集中学习" }, { text: "**", control: { id: 31, tag: "cw.t.集中学习.次", title: "集中学习（次）" } }, { text: "次，形成调研报告**篇。" }] },
  { runs: [{ text: "自己标过的话", highlight: "yellow" }, { text: "，" }, { text: "新加的", inserted: true }, { text: "旧的", deleted: true }, { text: "内容。" }] },
  { text: "二、下步打算" },
  { text: "继续努力，不断提高工作水平。" },
]);

const table = new TextEncoder().encode("集中学习,12,次\n党员大会,4,次\n招商引资,2,亿元");

const settings = async (section: string, pane: PaneDriver): Promise<void> => {
  await pane.press("设置");
  await pane.press(new RegExp(`^${section}`));
};

/** All of them, in the order of the pane. */
export const paneViews: readonly PaneView[] = [
  { name: "骨架 · 整篇", file: "skeleton", ribbon: "骨架" },
  {
    name: "骨架 · 整篇，类别展开",
    file: "skeleton-kinds",
    ribbon: "骨架",
    go: async (pane) => {
      await pane.frame().getByRole("combobox", { name: "报告种类" }).click();
    },
  },
  { name: "骨架 · 预览", file: "preview", ribbon: "骨架", go: (pane) => pane.press("预览") },
  {
    name: "骨架 · 小节",
    file: "section",
    docx: report,
    ribbon: "骨架",
    go: async (pane, { page }) => {
      await page.evaluate(() => { window.wordHost.writer.setCursor(3); });
      await pane.showSections();
      await pane.frame().getByRole("radio").nth(6).check();
    },
  },
  { name: "骨架 · 排版", file: "layout", docx: report, ribbon: "骨架", go: (pane) => pane.showSkeletonTab("排版") },
  { name: "骨架 · 套用上年报告", file: "roll-over", docx: report, ribbon: "骨架", go: (pane) => pane.showSkeletonTab("套用上年报告") },
  { name: "填数", file: "fill", docx: plainDraft, ribbon: "填数" },
  { name: "填数 · 同一个数？", file: "same-number", docx: likely, ribbon: "填数" },
  { name: "填数 · 带入数字的几种", file: "bring-in-menu", docx: plainDraft, ribbon: "填数", go: (pane) => pane.press("带入数字") },
  {
    name: "填数 · 带入，选列",
    file: "bring-in-columns",
    docx: plainDraft,
    ribbon: "填数",
    go: async (pane) => {
      await pane.chooseFile(/^选择表格文件/, "台账.csv", new TextEncoder().encode("项目,去年,今年,单位\n集中学习,10,12,次\n党员大会,3,4,次"));
    },
  },
  {
    name: "填数 · 带入，选列展开",
    file: "bring-in-choice",
    docx: plainDraft,
    ribbon: "填数",
    go: async (pane) => {
      await pane.chooseFile(/^选择表格文件/, "台账.csv", new TextEncoder().encode("项目,去年,今年,单位\n集中学习,10,12,次\n党员大会,3,4,次"));
      await pane.frame().getByRole("combobox", { name: "单位", exact: true }).click();
    },
  },
  { name: "填数 · 带入，核对", file: "bring-in", docx: plainDraft, ribbon: "填数", go: (pane) => pane.chooseFile(/^选择表格文件/, "台账.csv", table) },
  { name: "终检", file: "check", docx: plainDraft, ribbon: "终检", go: (pane) => pane.chooseFinding(0) },
  { name: "终检，标记了", file: "check-marked", docx: plainDraft, ribbon: "终检", go: (pane) => pane.mark() },
  {
    name: "终检 · 忽略的几种",
    file: "ignore-menu",
    docx: plainDraft,
    ribbon: "终检",
    go: async (pane) => {
      await pane.chooseFinding(0);
      await pane.press("忽略");
    },
  },
  { name: "终检 · 改正前查看", file: "fix", docx: plainDraft, ribbon: "终检", go: (pane) => pane.press(/^改正 \d+ 处…$/) },
  {
    name: "终检 · 已忽略",
    file: "ignored",
    docx: plainDraft,
    ribbon: "终检",
    go: async (pane, { page }) => {
      await pane.chooseFinding(0);
      await page.keyboard.press("i");
      await pane.press("查看已忽略的");
    },
  },
  { name: "终检 · 提交前清理", file: "submit", docx: unclean, ribbon: "终检", go: (pane) => pane.openSubmit() },
  { name: "设置 · 规则", file: "settings-rules", docx: plainDraft, ribbon: "终检", go: (pane) => settings("规则", pane) },
  { name: "设置 · 词语", file: "settings-words", docx: plainDraft, ribbon: "终检", go: (pane) => settings("词语", pane) },
  { name: "设置 · 标记", file: "settings-marks", docx: plainDraft, ribbon: "终检", go: (pane) => settings("标记", pane) },
];
