/** A word that was taken out of everything that the user reads. */
export interface RetiredWord {
  readonly word: RegExp;
  /** What is written now. */
  readonly instead: string;
  readonly why: string;
  /** Longer words that hold it and stay, each with its reason. */
  readonly but?: Readonly<Record<string, string>>;
}

/** Of the Chinese texts. A word comes in here when it is replaced, and never goes out again. */
export const retiredChinese: readonly RetiredWord[] = [
  {
    word: /还原|撤销|退回|拿回|收回|改回原来/u,
    instead: "撤回",
    why: "five words for one deed; 恢复 is for colours and defaults, 撤消 is what Word calls its own Ctrl+Z",
  },
  { word: /撤回本次/u, instead: "撤回上次", why: "what is taken back is the last write; this one has not been made" },
  {
    word: /待填的?(?:位置|处|地方)|填写栏|内容控件|字段|要填的空|外面的框|填好的位置/u,
    instead: "填写框",
    why: "eight names for what stands in the document where something is to be filled in",
  },
  { word: /报告框架/u, instead: "骨架", why: "the first of the user's three jobs is named 骨架" },
  { word: /填写提示/u, instead: "提示语", why: "two names for what asks for words" },
  { word: /占位/u, instead: "漏填（类别）、填写框", why: "a word of programmers; nobody knows at first sight what was found" },
  { word: /残留/u, instead: "旧稿痕迹（类别）、要清理的内容", why: "the same" },
  { word: /滚动/u, instead: "套用上年报告、改写为 2027 年", why: "in a window this means scrolling" },
  { word: /去年的报告/u, instead: "上年报告", why: "the report has one name; 去年的数 stays everyday speech" },
  { word: /定稿/u, instead: "转为普通文字", why: "in an office this is the version that the superior signs" },
  { word: /接排/u, instead: "段首标题", why: "a printer's word" },
  { word: /待谁补/u, instead: "待补数据表", why: "no word of the language" },
  {
    word: /编号/u,
    instead: "序号；规则的 id 叫代号",
    why: "two names for what stands before a heading",
    but: {
      自动编号: "is what Word calls its own numbers",
      重新开始编号: "is an item of Word's menu",
      "请在 Word 里调整编号": "is done with Word's button 编号",
    },
  },
  { word: /写入文档/u, instead: "写入文稿", why: "文稿 is what is open; 新文档 is a window that Word opens anew" },
  { word: /新文稿/u, instead: "新文档", why: "the same" },
  { word: /交稿/u, instead: "提交", why: "one word for handing in; the verdict is 可以提交" },
  { word: /够不着|定位不[到准]/u, instead: "无法定位", why: "three words for one case, one of them of the kitchen" },
  {
    word: /(?:必改|建议)(?:[、，/ ]|和|或者)+“?提示(?!语)/u,
    instead: "参考（级别）",
    why: "提示 is what the check does; it cannot be a level besides",
  },
  { word: /公文写作的惯例|依据：惯例/u, instead: "行文惯例", why: "one name for a basis" },
  { word: /组织类别/u, instead: "组织类型", why: "the pane says 组织类型" },
  { word: /各层序号/u, instead: "各级序号", why: "headings have 级" },
  { word: /“范围”/u, instead: "“检查范围”", why: "alone it does not say of what" },
  { word: /没有加载成功/u, instead: "没有加载出来", why: "two sentences for one case" },
  { word: /做检查单/u, instead: "生成检查单", why: "of the kitchen" },
  { word: /你/u, instead: "您", why: "the pane says 您" },
  { word: /占位符|正则|匹配|解析|异常|报错|[!！]/u, instead: "说明发生了什么、怎样做", why: "words of programmers, and shouting (CONTEXT.md)" },
];

/** Of the English texts. */
export const retiredEnglish: readonly RetiredWord[] = [
  { word: /\brestor|\bundo/i, instead: "take back", why: "three words for one deed; undo is Word's Ctrl+Z" },
  { word: /\bresidue/i, instead: "leftovers", why: "the family had two names" },
  { word: /\bbehind\b/i, instead: "after", why: "in a text one thing comes after another" },
  {
    word: /\bcontent control|\bframes?\b|\bplaceholder/i,
    instead: "field, blank",
    why: "Word's and programmers' words",
  },
  { word: /\borgans?\b/i, instead: "bodies", why: "a dictionary's word for 机关" },
  { word: /\broll(?:ed|ing)? over/i, instead: "rewrite", why: "an accountant's word" },
  { word: /\bmake final|\bmaking it final/i, instead: "into plain text", why: "says more than is done" },
  { word: /\bcheck again/i, instead: "recheck", why: "the button is named Recheck" },
  {
    word: /\breport again|could not be loaded/i,
    instead: "show again; did not load",
    why: "two sentences for one case",
  },
  { word: /\btallies\b|\btally\b/i, instead: "numbers", why: "a word of this project's code" },
  {
    word: /^(?:must|should|correct|suggested)$/i,
    instead: "To correct, Suggestion, Hint",
    why: "three sets of names for the levels",
  },
  {
    word: /\bnational standard|custom of official|wish of this office|own unit$/i,
    instead: "Standard, Common usage, This office",
    why: "two sets of names for the bases",
  },
  {
    word: /\bno text file|holds nothing of|of before\b/i,
    instead: "not a text file; nothing from; earlier",
    why: "German in English words",
  },
];
