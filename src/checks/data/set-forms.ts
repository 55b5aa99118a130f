import type { Phrase } from "../text/phrase";

/** A set phrase that is looked for together with its slips: a character doubled, lost, swapped or of the same sound. */
export interface SetForm {
  /** At least five characters. */
  readonly text: string;
  /** Where the name 习近平 stands in it; there any wrong character is a slip, and so is a lost first one. */
  readonly name?: number;
  /** Words that come between its parts are a slip as well. */
  readonly close?: true;
  /** What looks like a slip and is right, or may be. */
  readonly also?: readonly string[];
}

/** The name of the thought without the name before it. */
export const THOUGHT = "新时代中国特色社会主义思想";

/** 习近平 with what directly follows. Sources: 党章 (2022 年修改), 党的二十大报告, 二十届历次全会公报. */
const NAMED: readonly SetForm[] = [
  { text: `习近平${THOUGHT}`, name: 0, close: true, also: ["习近平新时代中国特色社会主义经济思想", "习近平新时代中国特色社会主义外交思想"] },
  // Where he was secretary of a province he is 习近平书记, and data/set-phrases.ts knows that.
  { text: "习近平总书记", name: 0, also: ["习近平书记"] },
  // 近平同志 is what those say who worked with him.
  { text: "习近平同志", name: 0, also: ["近平同志"] },
  { text: "以习近平同志为核心", name: 1, close: true },
  { text: "以习近平同志为核心的党中央", name: 1 },
  ...["法治思想", "经济思想", "文化思想", "外交思想", "强军思想", "生态文明思想"].map((thought) => ({ text: `习近平${thought}`, name: 0 })),
];

/** Sources: 党章 (2022 年修改), 党的二十大报告, 党内法规. */
const PLAIN: readonly SetForm[] = [
  "中国特色社会主义", "马克思列宁主义", "邓小平理论", "新时代党的建设总要求", "社会主义核心价值观", "人类命运共同体", "全面从严治党",
  "稳中求进工作总基调", "绿水青山就是金山银山", "人民代表大会制度", "社会主义市场经济", "民主生活会", "组织生活会", "理论学习中心组",
  "意识形态工作", "党风廉政建设", "生态文明建设", "乡村全面振兴", "中央八项规定精神", "自我革命精神", "群众路线教育",
  "国家治理体系和治理能力现代化", "增强“四个意识”", "坚定“四个自信”", "做到“两个维护”",
  "政治判断力", "政治领悟力", "政治执行力", "科学技术是第一生产力", "全过程人民民主", "第二个百年奋斗目标",
].map((text) => ({ text }));

const WITH_OTHERS: readonly SetForm[] = [
  { text: "科学发展观", also: ["学科发展观"] },
  { text: "民主集中制", also: ["民主中制"] },
  { text: "党的建设新的伟大工程", also: ["党的建设的伟大工程"] },
  { text: "中国式现代化", also: ["中国现代化", "中国使现代化", "中国时现代化"] },
  { text: "中华民族伟大复兴", also: ["中华民族大复兴"] },
  { text: "中华民族共同体意识", also: ["中华民族共同意识"] },
  { text: "反腐败斗争", also: ["反腐斗争"] },
  { text: "不忘初心、牢记使命", also: ["不忘初心牢记使命"] },
  { text: "总揽全局、协调各方", also: ["总揽全局协调各方"] },
  { text: "社会主义现代化强国", also: ["社会主义现代强国"] },
  { text: "社会主义现代化国家", also: ["社会主义现代国家"] },
  { text: "全心全意为人民服务", also: ["全心全意为民服务", "全心全意为人服务"] },
];

export const setForms: readonly SetForm[] = [...NAMED, ...PLAIN, ...WITH_OTHERS];

/** One of the two halves of set phrases: where a single slip was made, the other half is whole. */
export interface FormHalf extends Phrase {
  readonly firstOf: readonly SetForm[];
  readonly secondOf: readonly SetForm[];
  /** All set phrases that begin, and that end, with these characters. */
  readonly begun: readonly SetForm[];
  readonly ended: readonly SetForm[];
}

export const halvesOfForms: readonly FormHalf[] = halves();

function halves(): readonly FormHalf[] {
  const byText = new Map<string, { firstOf: SetForm[]; secondOf: SetForm[] }>();
  const halfNamed = (text: string): { firstOf: SetForm[]; secondOf: SetForm[] } => {
    const half = byText.get(text) ?? { firstOf: [], secondOf: [] };
    byText.set(text, half);
    return half;
  };
  for (const form of setForms) {
    const middle = Math.ceil(form.text.length / 2);
    // One character less than half, so that two that were swapped in the middle leave it whole.
    halfNamed(form.text.slice(0, middle - 1)).firstOf.push(form);
    halfNamed(form.text.slice(middle)).secondOf.push(form);
  }
  return [...byText].map(([text, half]) => ({
    text,
    ...half,
    begun: setForms.filter((form) => form.text.startsWith(text)),
    ended: setForms.filter((form) => form.text.endsWith(text)),
  }));
}

/** What ends with 习 as a word of its own: 学习总书记重要讲话 is right, and the name behind it needs a 习 of its own. */
export const BEFORE_OWN_XI: readonly string[] = Array.from("学练研复预自补温演见修讲传恶陋积");

/** What a text calls 习近平; between his name and what belongs to it a title is out of place. */
export const TITLES: readonly string[] = ["总书记", "主席", "同志", "总书记的", "同志的"];

/** Words between 习近平 and 新时代中国特色社会主义思想 with which the sentence is right. */
export const RIGHT_BETWEEN = /关于|对|提出|创立|论述|阐述|阐释|强调|指出|提到/;

/** The words with which a text goes on behind the name of the thought; before one of them a lost 思想 is certain. */
export const BEHIND_THOUGHT = /^(为指导|为指引|为引领|为行动指南|武装|指引|引领|统领|统揽|铸魂|凝心|精神|伟大旗帜|[，。；、！）》”]|$)/;
