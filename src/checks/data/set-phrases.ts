import type { Phrase } from "../text/phrase";
import { BEFORE_OWN_XI } from "./set-forms";

/**
 * The verb that goes with each slogan (十九届六中全会决议和党的二十大报告的提法). A verb that belongs to another slogan may
 * as well mean that the slogans were swapped: 做到“两个确立” is no case for a fix.
 */
const VERBS: readonly (readonly [slogan: string, right: string, wrong: readonly string[], swapped: readonly string[]])[] = [
  ["四个意识", "增强", ["坚持"], ["坚定", "做到"]],
  ["四个自信", "坚定", [], ["做到"]],
  ["两个维护", "做到", ["坚持"], ["增强", "坚定", "树牢", "拥护", "领悟"]],
  ["两个确立", "拥护", [], ["坚持", "做到", "增强"]],
];

/** 增强“两个维护”的政治自觉: what is strengthened is not the slogan. */
const OF_SLOGAN: readonly string[] = ["的", "意识", "自觉", "能力", "定力"];

const verbPhrases: readonly Phrase[] = VERBS.flatMap(([slogan, right, wrong, swapped]) =>
  [...wrong, ...swapped].flatMap((verb) =>
    [`${verb}“${slogan}”`, `${verb}${slogan}`].map((text): Phrase => {
      // Verb or slogan may be wrong, so that both are named; without its quotes the slogan is told of by itself.
      if (swapped.includes(verb) && text.endsWith("”")) return { text, notBefore: OF_SLOGAN };
      const phrase = { text, to: verb.length, notBefore: OF_SLOGAN };
      return swapped.includes(verb) ? phrase : { ...phrase, right };
    }),
  ),
);

/** A slogan with a number in it stands in quotes (GB/T 15834-2011 4.8.3.3). */
const unquoted: readonly Phrase[] = VERBS.map(([slogan]) => ({
  text: slogan,
  right: `“${slogan}”`,
  onlyAfter: ["增强", "坚定", "做到", "树牢", "拥护", "领悟", "践行"],
  notBefore: ["”", "’", "》", "形态", "流", "心"],
}));

/** 十九大四中全会: a session is one of the committee that the congress elected. */
const sessions: readonly Phrase[] = ["十八", "十九", "二十"].flatMap((ordinal) =>
  Array.from("一二三四五六七").map((session) => ({ text: `${ordinal}大${session}中全会`, right: "届", from: 2, to: 3 })),
);

/** Set phrases written wrong. Sources: 党章 (2022 年修改)、党的二十大报告、各次主题教育的总要求. */
export const setPhrases: readonly Phrase[] = [
  ...verbPhrases,
  ...unquoted,
  ...sessions,
  { text: "习近平新时代中国特色社会主义理论", right: "习近平新时代中国特色社会主义思想", notBefore: ["体系"] },
  { text: "新时期中国特色社会主义思想", right: "新时代中国特色社会主义思想" },
  // 学习总书记重要讲话; 时任省委书记 was 习近平书记, and only a reader knows the time.
  { text: "习总书记", right: "习近平总书记", notAfter: BEFORE_OWN_XI, notBefore: ["近平"] },
  { text: "习近平书记" },
  // Parts of the name and of the title in disorder: 习总平书记, 习总书记近平, 习近平同志总书记.
  ...["习总平", "习总近平", "习总书记近平", "习书记近平"].map((text): Phrase => ({ text, notAfter: BEFORE_OWN_XI })),
  { text: "习近平同志总书记" },
  { text: "“两个维护”的决定性意义" },
  ...["习近平", "习近平总书记", "习近平主席", "习总书记"].map((name) => ({ text: `以${name}为核心`, right: "以习近平同志为核心" })),
  { text: "以习近平同志为中心", right: "核心", from: 7 },
  { text: "“三个代表重要思想”", right: "“三个代表”重要思想" },
  { text: "三个代表重要思想", right: "“三个代表”重要思想", notAfter: ["“"] },
  { text: "“三个代表”的重要思想", right: "“三个代表”重要思想" },
  { text: "党政治的群众基础", right: "执政", from: 1, to: 3 },
  { text: "重要精华精神", right: "讲话", from: 2, to: 4 },
  { text: "系列重要精神讲话", right: "系列重要讲话精神" },
  { text: "《纪检监察法》", right: "监察法", from: 1, to: 6 },
  { text: "学习思想、强化党性、注重实践、创造新功", right: "学思想、强党性、重实践、建新功" },
  { text: "找差距、抓落实，守初心、担使命", right: "守初心、担使命，找差距、抓落实" },
  { text: "坚持稳中求进总基调", right: "坚持稳中求进工作总基调" },
  { text: "统揽全局、协调各方", right: "总揽", to: 2 },
];
