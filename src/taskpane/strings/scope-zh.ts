/** The words in Chinese for what is checked and for the search in the list of findings. */
export const scopeZh = {
  button: "检查范围",
  label: (where: string) => `检查范围：${where}`,
  whole: "全文",
  selected: "所选段落",
  selectedWhy: "先在文稿里选好，再点这里",
  where: "检查哪里",
  alsoChecked: "一起查的内容",
  parts: { tables: "表格", quotations: "引文", notes: "脚注", headers: "页眉页脚" },
  quotationsWhy: "引号和书名号里的话，引用样式的段落",
  notesUnread: "脚注（这个版本的 Word 读不到）",
  part: {
    left: (must: number, should: number) => (should > 0 ? `查过的部分还有 ${must} 处必改，${should} 处建议` : `查过的部分还有 ${must} 处必改`),
    readyShould: (should: number) => `查过的部分没有必改，还有 ${should} 处建议`,
    ready: "查过的部分没有要改的",
  },
  selection: {
    left: (must: number, should: number) => (should > 0 ? `所选段落还有 ${must} 处必改，${should} 处建议` : `所选段落还有 ${must} 处必改`),
    readyShould: (should: number) => `所选段落没有必改，还有 ${should} 处建议`,
    ready: "所选段落没有要改的",
  },
  only: (first: number, last: number) => (first === last ? `只查了第 ${first} 段。` : `只查了第 ${first} 段到第 ${last} 段。`),
  notChecked: (parts: string) => `未查：${parts}。`,
  outside: (count: number) => `其余部分还有 ${count} 处。`,
  checkAll: "全部都查",
  lost: "所选段落已经变了，请重新选择。现在查的是全文。",
  refused: { what: "没能改为只查所选段落。", todo: "光标不在正文里。请在正文里选好段落，再选一次。" },
  moved: { what: "没能改为只查所选段落。", todo: "文稿正在改动，位置定不下来。请稍等片刻，再选一次。" },
  nothingFound: "查过的部分没有发现问题。",
  search: {
    label: "在结果里找",
    hint: "规则、文字或第几段",
    clear: "清除",
    count: (shown: number, count: number) => `${shown} / ${count}`,
    countLabel: (shown: number, count: number) => `找到 ${shown} 处，共 ${count} 处`,
    none: (words: string) => `没有找到“${words}”。`,
    noneTodo: "换个词再找，或者清除后看全部结果。",
  },
};

export type ScopeWords = typeof scopeZh;
