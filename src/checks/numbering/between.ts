import type { Paragraph } from "../../snapshot/types";

/**
 * What stands between a numbered paragraph and the one before it, from the weakest to the strongest: nothing, plain text, words that
 * introduce a list (…如下：), a heading without a number, an article or a number of several places (第三条, 1.2), a new part of the
 * document (附件1). Of several paragraphs the strongest counts.
 */
export type Between = "nothing" | "text" | "lead" | "title" | "article" | "part";

const STRENGTH: Readonly<Record<Between, number>> = { nothing: 0, text: 1, lead: 2, title: 3, article: 4, part: 5 };

/** The stronger of two. */
export function strongerOf(left: Between, right: Between): Between {
  return STRENGTH[right] > STRENGTH[left] ? right : left;
}

/** True where a list that begins here is announced, or stands under something other than the numbers before it. */
export function isOpening(between: Between): boolean {
  return STRENGTH[between] >= STRENGTH.lead;
}

const LONGEST_TITLE = 40;
const NOT_BEHIND_A_TITLE = "。；，、！？;,.!?";

/**
 * What one paragraph without a number is for the numbers behind it.
 * @param first offset of its first character that is no blank; `last` that of the last one; `last` < `first` for an empty paragraph
 */
export function betweenOf({ text, listLabel }: Paragraph, first: number, last: number): Between {
  if (listLabel !== undefined && DRAWN_ARTICLE.test(listLabel)) return "article";
  if (last < first) return "nothing";
  const char = text.charAt(first);
  if (char === "附" && PART.test(text)) return "part";
  if (char === "第" && ARTICLE.test(text)) return "article";
  if (char >= "0" && char <= "9" && isDecimalHead(text)) return "article";
  const end = text.charAt(last);
  if (end === "：" || end === ":") return "lead";
  if (last - first < LONGEST_TITLE && !NOT_BEHIND_A_TITLE.includes(end)) return "title";
  return announces(text, last) ? "lead" : "text";
}

/** 附件, 附件1, 附件一：, 附表2, 附录: alone in its line. */
const PART = /^\s*附(?:件|表|录)?\s?[0-9一二三四五六七八九十]{0,3}[：:]?\s*$/;
/** 第三条, set off from its words or not. */
const ARTICLE = /^\s*第[0-9一二三四五六七八九十百零〇]{1,5}条(?![线河路街道件款约例])/;
const DRAWN_ARTICLE = /^\s*(?:第.{1,5}条|\d{1,2}(?:[.．]\d{1,2}){1,4}[.．]?)\s*$/;
const DECIMAL_HEAD = /^\s*\d{1,2}(?:[.．]\d{1,2}){1,4}[.．]?(?=[\s\u4e00-\u9fff])\s*(?![\s0-9万亿元个多余倍亩公平千米吨户人名次月日年至号栋幢])/;

/** True for 1.2 总则 and 3.1.4评审: a number of several places before words, not a figure with its measure. */
export function isDecimalHead(text: string): boolean {
  return DECIMAL_HEAD.test(text);
}

/** The word that announces stands so near to the end; in UTF-16 units. */
const LONGEST_ANNOUNCEMENT = 18;
const ANNOUNCES = /(?:(?:以下|下列|如下|下述|下面)(?!简称|同)[^。；，]{0,12}|有[一二三四五六七八九十两0-9]{1,3}(?:项|条|点|类|种|个方面|方面)[^。；，]{0,3})[。.：:]?$/;

/**
 * 下 and 有 begin an announcement; between them and the end stands none of these marks. A table, because every paragraph
 * is asked.
 */
const announcer = new Uint8Array(0x10000);
const begins = 1;
const parts = 2;
for (const char of "下有") announcer[char.charCodeAt(0)] = begins;
for (const char of "。；，") announcer[char.charCodeAt(0)] = parts;

/**
 * Whether the last sentence announces what follows: …应当做好下列工作。
 * @param last offset of the text's last character that is no blank
 */
export function announces(text: string, last: number): boolean {
  const floor = Math.max(0, last - LONGEST_ANNOUNCEMENT);
  for (let at = text.charAt(last) === "。" ? last - 1 : last; at >= floor; at -= 1) {
    const found = announcer[text.charCodeAt(at)];
    if (found === parts) return false;
    if (found === begins) return ANNOUNCES.test(text.slice(floor, last + 1));
  }
  return false;
}
