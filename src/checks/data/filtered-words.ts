import type { Phrase } from "../text/phrase";

/** What is left of set phrases where a filter cut words out; the right text is given where only one is possible. */
export const filteredWords: readonly Phrase[] = [
  { text: "习新时代", right: "习近平新时代", onlyBefore: ["中国", "特色"], notAfter: ["学"] },
  { text: "中国特色.主义", right: "中国特色社会主义" },
  { text: "特色.主义", right: "特色社会主义" },
  { text: "中国特色主义", right: "中国特色社会主义" },
  { text: "新时代特色社会主义思想", right: "新时代中国特色社会主义思想" },
  { text: "习近平中国特色社会主义思想", right: "习近平新时代中国特色社会主义思想" },
  { text: ".系列重要讲话" },
  { text: ".总书记" },
  { text: "_总书记" },
  { text: "学习贯彻思想", notBefore: ["政治", "道德", "文化", "建设", "工作"] },
  { text: "以及等", notBefore: ["待", "额", "同", "次", "效", "价", "候", "距", "离", "高", "保", "于", "级", "边", "压", "差", "着", "等", "到"] },
  { text: "于月份" },
  { text: "于月日" },
  { text: "XJP", right: "习近平" },
  { text: "xjp", right: "习近平" },
  { text: "同志为核心", onlyAfter: ["以", "、", "，", "由"] },
  { text: "阵势意识", right: "大局意识" },
  { text: "焦点意识", right: "核心意识" },
];
