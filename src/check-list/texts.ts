import type { Level, RuleFamily } from "../checks/types";
import type { SnapshotNotice, StoryKind } from "../snapshot/types";

/** What a check list says, in one language. */
export interface CheckListTexts {
  readonly lang: string;
  readonly heading: string;
  readonly facts: { readonly title: string; readonly unit: string; readonly time: string; readonly version: string; readonly counts: string };
  /** For a fact that nobody has given. */
  readonly unknown: string;
  readonly product: (version: string) => string;
  readonly time: (at: Date) => string;
  readonly ready: string;
  readonly notReady: (must: number) => string;
  readonly counts: (must: number, should: number, hint: number, ignored: number) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly families: Readonly<Record<RuleFamily, string>>;
  readonly stories: Readonly<Record<StoryKind, string>>;
  readonly place: (story: string | null, paragraph: number) => string;
  readonly checked: { readonly heading: (rules: number) => string; readonly columns: readonly [string, string, string, string, string, string] };
  readonly found: (title: string, count: number) => string;
  readonly off: (titles: string) => string;
  readonly separator: string;
  readonly open: string;
  readonly ignored: string;
  readonly columns: readonly [string, string, string, string];
  readonly none: string;
  readonly more: (count: number) => string;
  readonly notices: Readonly<Record<SnapshotNotice, string>>;
  readonly remark: string;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

const zh: CheckListTexts = {
  lang: "zh-CN",
  heading: "文稿检查单",
  facts: { title: "文稿", unit: "单位", time: "检查时间", version: "检查工具", counts: "检查结果" },
  unknown: "（未填写）",
  product: (version) => `成文 ${version}`,
  time: (at) => `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${two(at.getHours())}:${two(at.getMinutes())}`,
  ready: "可以提交",
  notReady: (must) => `还有 ${must} 处必改`,
  counts: (must, should, hint, ignored) => `必改 ${must}，建议 ${should}，参考 ${hint}，已忽略 ${ignored}`,
  levels: { must: "必改", should: "建议", hint: "参考" },
  families: { placeholder: "漏填", numbering: "序号", residue: "旧稿痕迹", text: "文字", structure: "结构" },
  stories: { body: "正文", header: "页眉", footer: "页脚", footnote: "脚注", textbox: "文本框" },
  place: (story, paragraph) => (story === null ? `第 ${paragraph} 段` : story),
  checked: { heading: (rules) => `一、检查内容（${rules} 项）`, columns: ["类别", "检查项", "必改", "建议", "参考", "已忽略"] },
  found: (title, count) => `${title}（${count} 处）`,
  off: (titles) => `按本单位设置不检查：${titles}。`,
  separator: "；",
  open: "二、还没有改的地方",
  ignored: "三、经确认忽略的地方",
  columns: ["位置", "级别", "检查项", "原文"],
  none: "没有。",
  more: (count) => `还有 ${count} 处，请到文稿里看。`,
  notices: {
    "revisions-read-as-text": "文稿里有修订，已删除的字也当作正文检查了。",
    "revisions-left-out": "文稿里有修订，已删除的字没有检查。",
    "notes-unread": "Word 没有给出脚注和尾注，这一部分没有检查。",
  },
  remark: "本单只列出检查过的内容，不代替人工审阅。“可以提交”指没有必改的地方。",
};

const en: CheckListTexts = {
  lang: "en",
  heading: "Check list",
  facts: { title: "Document", unit: "Unit", time: "Checked at", version: "Checked with", counts: "Result" },
  unknown: "(not given)",
  product: (version) => `Chengwen ${version}`,
  time: (at) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`,
  ready: "Ready to hand in",
  notReady: (must) => `${must} to correct`,
  counts: (must, should, hint, ignored) => `To correct ${must}, suggestions ${should}, hints ${hint}, ignored ${ignored}`,
  levels: { must: "To correct", should: "Suggestion", hint: "Hint" },
  families: { placeholder: "Blanks", numbering: "Numbering", residue: "Leftovers", text: "Text", structure: "Structure" },
  stories: { body: "Text", header: "Header", footer: "Footer", footnote: "Footnote", textbox: "Text box" },
  place: (story, paragraph) => (story === null ? `Paragraph ${paragraph}` : story),
  checked: { heading: (rules) => `1. What was checked (${rules})`, columns: ["Kind", "Looked for", "To correct", "Suggestions", "Hints", "Ignored"] },
  found: (title, count) => `${title} (${count})`,
  off: (titles) => `Not checked, by the settings of this office: ${titles}.`,
  separator: "; ",
  open: "2. Not corrected",
  ignored: "3. Ignored after a look",
  columns: ["Place", "Level", "Looked for", "Words"],
  none: "None.",
  more: (count) => `${count} more; see the document.`,
  notices: {
    "revisions-read-as-text": "The document has tracked changes; deleted words were checked as text.",
    "revisions-left-out": "The document has tracked changes; deleted words were not checked.",
    "notes-unread": "Word did not give footnotes and endnotes; they were not checked.",
  },
  remark: "This list says what was checked; it does not replace a reader. “Ready to hand in” means that nothing must be corrected.",
};

/** The words of a check list by the language of the pane. */
export const checkListTexts: Readonly<Record<"zh" | "en", CheckListTexts>> = { zh, en };
