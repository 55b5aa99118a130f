import type { Phrase } from "../text/phrase";

/** Words that are mostly, but not always, meant to be others: a hint, never a fix. */
export const doubtfulWords: readonly Phrase[] = [
  { text: "做出", right: "作出", onlyBefore: ["贡献", "决定", "部署", "重要", "批示", "指示", "承诺", "安排", "突出", "积极", "应有", "新的更大贡献"] },
  { text: "份量", right: "分量" },
  { text: "交待", right: "交代" },
  { text: "急待", right: "亟待" },
  { text: "法制建设", right: "法治建设" },
  { text: "反应问题", right: "反映问题" },
  { text: "反应意见", right: "反映意见" },
  { text: "反应诉求", right: "反映诉求" },
  { text: "权利机关", right: "权力机关" },
  { text: "权利清单", right: "权力清单" },
  { text: "权利运行", right: "权力运行" },
  { text: "共商国事", right: "共商国是" },
  { text: "既使", right: "即使" },
  { text: "水份", right: "水分" },
  { text: "五大发展理念", right: "新发展理念" },
];
