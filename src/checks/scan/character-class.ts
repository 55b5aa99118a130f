/**
 * What a rule may look for, as bits: one pass over the text tells for every paragraph which of them it holds, so that a rule
 * reads only the paragraphs that can concern it.
 */
export const characterClass = {
  /** `* ＊ × X x □ ○ ＿ _` and their like. */
  mask: 1 << 0,
  /** Opening and closing brackets, quotation marks and book marks, half and full width. */
  pair: 1 << 1,
  /** ASCII `, . ; : ? !`. */
  halfMark: 1 << 2,
  /** Chinese marks `，。；：？！、…—～·`. */
  fullMark: 1 << 3,
  /** 0–9, half or full width. */
  digit: 1 << 4,
  /** Spaces of all widths and the tab. */
  blank: 1 << 5,
  /** a–z, A–Z, half or full width. */
  latin: 1 << 6,
  /** Chinese digits 〇一二三四五六七八九十百两首其第: what numbers and series begin with. */
  hanNumber: 1 << 7,
  /** Other ASCII signs: # $ % & + / < = > @ \ | ~ ^ and the hyphen. */
  sign: 1 << 8,
  /** Opening brackets, and the first characters of prompts without brackets: 待补充, 此处填写, TODO. */
  prompt: 1 << 9,
  /** What the number of a heading begins with: brackets, digits, Chinese digits, 第, ①, and 附 of 附件：1. */
  label: 1 << 10,
  /** What a counting word in running text begins with: 一是, 第一, 其一, 首先. */
  series: 1 << 11,
} as const;

const { mask, pair, halfMark, fullMark, digit, blank, latin, hanNumber, sign, prompt, label, series } = characterClass;

const members: readonly (readonly [number, string])[] = [
  [mask, "*＊✱﹡×✕╳XxＸｘ□○〇◯●■◇＿_﹍"],
  [pair, "()（）[]［］{}｛｝<>〈〉《》「」『』【】〔〕“”‘’\"'"],
  [halfMark, ",.;:?!"],
  [fullMark, "，。；：？！、…—～·．"],
  [digit, "0123456789０１２３４５６７８９"],
  [blank, " \t\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\ufeff"],
  [latin, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  [latin, "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ"],
  [hanNumber, "〇一二三四五六七八九十百两首其第再最另"],
  [sign, "#$%&+-/<=>@\\^`|~"],
  [prompt, "(（[［{｛<＜【〖单点选此待CT"],
  [label, "(（第附0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"],
  [series, "一二三四五六七八九十首其第"],
];

/** The classes of every UTF-16 unit. */
export const classOf: Readonly<Uint16Array> = table();

function table(): Uint16Array {
  const classes = new Uint16Array(0x10000);
  for (const [bit, characters] of members) {
    for (let at = 0; at < characters.length; at += 1) {
      const code = characters.charCodeAt(at);
      classes[code] = (classes[code] ?? 0) | bit;
    }
  }
  return classes;
}
