import type { CommandVerb, FailureKind, Refusal } from "./said";

/** The words of the dialog; what the pane says too, it says in the same words. */
export interface Words {
  readonly language: "zh" | "en";
  readonly name: string;
  readonly close: string;
  readonly ready: string;
  readonly readyShould: (should: number) => string;
  readonly left: (must: number, should: number) => string;
  readonly marked: (places: number, must: number, should: number) => string;
  readonly unmarked: (places: number) => string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly foreign: string;
  readonly walk: string;
  readonly submit: string;
  readonly nothing: { readonly what: string; readonly todo: string };
  readonly unreachable: { readonly what: (places: number) => string; readonly todo: string };
  readonly marksLeft: { readonly what: (places: number) => string; readonly todo: string };
  readonly failed: { readonly what: Readonly<Record<CommandVerb, string>>; readonly why: Readonly<Record<FailureKind, string>>; readonly code: (code: string) => string };
}

const zh: Words = {
  language: "zh",
  name: "成文",
  close: "关闭",
  ready: "可以提交",
  readyShould: (should) => `没有必改，还有 ${should} 处建议`,
  left: (must, should) => (should > 0 ? `还有 ${must} 处必改，${should} 处建议` : `还有 ${must} 处必改`),
  marked: (places, must, should) => `文稿里标出了 ${places} 处，${[must > 0 ? "黄色是必改" : "", should > 0 ? "绿色是建议" : ""].filter(Boolean).join("，")}。`,
  unmarked: (places) => `${places} 处没能标出来，请打开“终检”查看。`,
  refused: {
    readOnly: "文稿是只读的，所以没有在文稿里标颜色。",
    protected: "文稿设了编辑保护，所以没有在文稿里标颜色。",
  },
  foreign: "文稿里带着成文的记录，不能确认是这台电脑留下的。请打开“终检”，核对忽略了哪些地方。",
  walk: "点“下一处”逐处查看；原因和改法在“终检”里。",
  submit: "请打开“终检”，做一次提交前清理。",
  nothing: { what: "没有需要修改的地方", todo: "没有发现必改和建议。" },
  unreachable: { what: (places) => `${places} 处问题 Word 无法定位`, todo: "请打开“终检”，照列出的段落手工查找。" },
  marksLeft: { what: (places) => `还有 ${places} 处标记没能清除`, todo: "请再点一次“清除标记”，或者在 Word 里手工去掉颜色。" },
  failed: {
    what: { check: "检查没有完成", walk: "没能定位", clear: "标记没有清除完" },
    why: {
      busy: "Word 正忙。请稍等片刻再试一次。",
      readOnly: "文稿是只读的，不能改动。请另存一份再操作。",
      protected: "Word 不允许改动这份文稿，多半是设了编辑保护。请先在“审阅”选项卡里停止保护，再试一次。",
      notSupported: "当前的 Word 做不了这一步。请换用更新的 Word，或者手工完成。",
      gone: "与 Word 的连接断了。请重新打开文稿，再试一次。",
      notLoaded: "成文有一部分没有加载出来，可能是服务器连不上，或者刚刚更新过。请重新打开文稿，再试一次。",
      unknown: "原因不明。请再试一次；还不行，请保存文稿后重新打开 Word。",
    },
    code: (code) => `Word 给出的代码：${code}`,
  },
};

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const en: Words = {
  language: "en",
  name: "Chengwen",
  close: "Close",
  ready: "Ready to hand in",
  readyShould: (should) => `Nothing must be corrected; ${some(should, "suggestion", "suggestions")}`,
  left: (must, should) => (should > 0 ? `${must} to correct, ${some(should, "suggestion", "suggestions")}` : `${some(must, "place", "places")} to correct`),
  marked: (places, must, should) =>
    `${some(places, "place is", "places are")} highlighted: ${[must > 0 ? "yellow must be corrected" : "", should > 0 ? "green is a suggestion" : ""].filter(Boolean).join(", ")}.`,
  unmarked: (places) => `${some(places, "place", "places")} could not be highlighted; open Final check to see them.`,
  refused: {
    readOnly: "The document is read-only, so nothing was highlighted in it.",
    protected: "The document is protected, so nothing was highlighted in it.",
  },
  foreign: "The document brought a record that perhaps was not written on this computer. Open Final check and see what is ignored.",
  walk: "Next place leads from one to the next; Final check gives reasons and corrections.",
  submit: "Open Final check and clean the document up before handing it in.",
  nothing: { what: "Nothing to correct", todo: "There is nothing to correct and no suggestion." },
  unreachable: { what: (places) => `Word cannot reach ${some(places, "place", "places")}`, todo: "Open Final check and look for them in the paragraphs that it names." },
  marksLeft: { what: (places) => `${some(places, "mark", "marks")} could not be cleared`, todo: "Press Clear marks once more, or take the colour away in Word." },
  failed: {
    what: { check: "The check did not finish", walk: "Could not go to the place", clear: "Not all marks were cleared" },
    why: {
      busy: "Word is busy. Wait a moment, then try again.",
      readOnly: "The document is read-only. Save a copy and work in that.",
      protected: "Word does not allow changes, probably because the document is protected. Stop the protection on the Review tab, then try again.",
      notSupported: "This Word cannot do it. Use a newer Word, or do it by hand.",
      gone: "The connection to Word is lost. Reopen the document and try again.",
      notLoaded: "A part of Chengwen did not load: its server may be out of reach, or it was just updated. Reopen the document and try again.",
      unknown: "The reason is not known. Try again; if it fails again, save the document and reopen Word.",
    },
    code: (code) => `Word’s code: ${code}`,
  },
};

/** @param language of Office's menus, for example zh-CN */
export function wordsFor(language: string): Words {
  return /^zh\b/i.test(language) ? zh : en;
}
