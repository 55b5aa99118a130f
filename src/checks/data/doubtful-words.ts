import type { Phrase } from "../text/phrase";

/** Reactions in the true sense: 化学反应问题, 应急反应意见. */
const REACTIONS: readonly string[] = ["化学", "核", "过敏", "免疫", "不良", "连锁", "应急", "快速", "副"];

/** 群众反应强烈 is meant to be 反映强烈 where people complain; a medicine has 强烈反应. */
const COMPLAINING: readonly string[] = ["群众", "社会", "公众", "居民", "村民", "各方面", "各界", "企业", "职工"];

/** Words that are mostly, but not always, meant to be others: a hint, never a fix. */
export const doubtfulWords: readonly Phrase[] = [
  { text: "做出", right: "作出", onlyBefore: ["贡献", "决定", "部署", "重要", "批示", "指示", "承诺", "安排", "突出", "积极", "应有", "新的更大贡献"] },
  { text: "份量", right: "分量", notBefore: ["化", "身", "表", "测", "子"], notAfter: Array.from("0123456789一二三四五六七八九十两每各几多部身股省月年这") },
  { text: "交待", right: "交代", notAfter: ["移", "提", "上", "递", "转", "呈", "报", "外", "结", "社", "成", "公"], notBefore: ["办", "审", "批", "定", "处", "查", "遇", "人"] },
  { text: "急待", right: "亟待", notAfter: ["紧", "应", "救", "加", "着", "焦", "危"], notBefore: ["办", "命", "遇", "岗", "定", "人"] },
  { text: "法制建设", right: "法治建设" },
  { text: "反应问题", right: "反映问题", notAfter: REACTIONS },
  { text: "反应意见", right: "反映意见", notAfter: REACTIONS },
  { text: "反应诉求", right: "反映诉求" },
  ...["客观", "如实", "真实"].map((how): Phrase => ({ text: `${how}反应`, right: "反映", from: 2 })),
  { text: "目的是为了", right: "目的是" },
  { text: "疏理", right: "梳理", onlyBefore: ["问题", "线索", "清单", "总结", "工作", "出", "排查"], notAfter: ["生", "荒", "粗"] },
  { text: "反应强烈", right: "反映", to: 2, onlyAfter: COMPLAINING },
  { text: "反应强烈的问题", right: "反映", to: 2, notAfter: REACTIONS },
  { text: "反应强烈问题", right: "反映", to: 2, notAfter: REACTIONS },
  // 《现代汉语词典》 has both; documents write 其他.
  { text: "其它", right: "其他", variant: true, notBefore: ["们"] },
  { text: "融汇贯通", right: "融会贯通" },
  // Members pay (交纳), organisations collect (收缴): 《关于中国共产党党费收缴、使用和管理的规定》.
  { text: "缴纳党费", right: "交纳", to: 2, notWith: /^[^，。；]*(社保|保险)/ },
  { text: "党费缴纳", right: "交纳", from: 2 },
  { text: "权利机关", right: "权力机关" },
  { text: "权利清单", right: "权力清单" },
  { text: "权利运行", right: "权力运行" },
  { text: "共商国事", right: "共商国是" },
  { text: "既使", right: "即使", notBefore: ["用", "命", "馆"], notWith: /又|还[能要可]|也使/ },
  { text: "水份", right: "水分", notBefore: ["额", "量", "儿"] },
];
