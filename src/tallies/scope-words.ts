/** A stretch of time that a sentence speaks of. */
export interface Scope {
  /** As written: 上半年, 2025年, 第一季度; "" when nothing says it. */
  readonly words: string;
  /** Said in the sentence itself; else it was said before in the paragraph. */
  readonly isStated: boolean;
}

const MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const QUARTER = "第?[一二三四1-4]季度";
const WITHIN = `(?:上半年|下半年|全年|${QUARTER}|${MONTH}月份?|同期|初|底|末)`;
/** 比去年, 较上年同期 compare; they do not say what the sentence is about. */
const SCOPE = new RegExp(
  "(?<![比较与同超距])(?:" +
    [
      `(?:(?:19|20)\\d{2}|[*＊×xX_]{2,4})年度?${WITHIN}?`,
      `(?:今年|去年|上年|本年|前年|明年|来年|当年|上一年|下一年)度?(?:以来|来)?${WITHIN}?`,
      "上半年|下半年|全年|半年|年初|年中|年底|年末|年内|前年",
      `前[一二三四1-4]个?季度|${QUARTER}|[上本]季度`,
      `(?<![\\d一二三四五六七八九十])${MONTH}(?:月?[-—–~～至到]${MONTH})?月(?:份|初|底|末|以来)?`,
      "上个?月|本月|当月|下个?月|[上中下]旬|上个?周|本周",
      "[春夏秋冬]季学?期?|上学期|下学期|第[一二]学期",
      "“?十[二三四五六]五”?(?:期间|时期|以来)?",
      "(?:近|过去|前)[一二两三四五六七八九十\\d]+年(?:间|来)?|[三五十]年来",
      "目前|当前|截至目前",
    ].join("|") +
    ")",
  "gu",
);
/** What a report speaks of when it says nothing: its own year. */
const USUAL = /^(?:全年|今年(?:度|全年|以来|来)?|本年度?|本年全年|年内|目前|当前|截至目前)$/u;

/** Where a text says of which time it speaks, in order. */
function scopesIn(text: string): readonly { readonly start: number; readonly words: string }[] {
  return [...text.matchAll(SCOPE)].map(({ 0: words, index }) => ({ start: index, words }));
}

/**
 * A question that may be asked of numbers in ascending order: of which time does the text speak at an offset? Linear in the text.
 * @param text a paragraph's text
 */
export function scopeReader(text: string): (sentenceStart: number, at: number) => Scope {
  const scopes = scopesIn(text);
  let next = 0;
  return (sentenceStart, at) => {
    while ((scopes[next]?.start ?? Infinity) < at) next += 1;
    const last = scopes[next - 1];
    return last === undefined ? { words: "", isStated: false } : { words: last.words, isStated: last.start >= sentenceStart };
  };
}

/** The scope by which facts are told apart: 全年, 今年 and nothing are one; what was only said before in the paragraph is marked. */
export function scopeKey({ words, isStated }: Scope): string {
  if (words === "" || USUAL.test(words)) return "";
  return isStated ? words : `~${words}`;
}

const LEADING = new RegExp(`^(?:${SCOPE.source})`, "u");

/** A name without the time with which it begins: 前三季度减税 → 减税. */
export function withoutScope(name: string): string {
  return name.replace(LEADING, "");
}
