import { marksOutside } from "./clause-of";
import { CONNECTIVES, GENERAL_NOUNS, INNER_ADVERBS, LIGHT_VERBS, OPENERS, VERBS } from "./label-words";

/** A label no longer than this is left whole; in UTF-16 units. */
export const COMFORTABLE = 16;

const OPENER = new RegExp(`^(?:${OPENERS})`, "u");
const LIGHT = new RegExp(LIGHT_VERBS, "gu");
const LIGHT_AT_END = new RegExp(`(?:${LIGHT_VERBS})$`, "u");
const EVENT = /.(?:会|会议|活动|党课|培训|培训班|演练|讲座|行动|检查|比赛)$/u;
const QUOTED = /[“‘《「][^”’》」]*[”’》」]/gu;
/** Items of a list that hold a masked name: *社区、*村. */
const MASKED_ITEMS = /^.*[*＊✱×✕╳_＿][^、]*、/u;
/** 第*次, **届*次 */
const MASKED_ORDINAL = /第[*＊×xX□_＿]+[次届期批轮]|[*＊×xX□_＿]+届(?:[*＊×xX□_＿]+次)?/gu;
const MASKS = /[*＊✱✕╳□■○◯●◇◆_＿]+|(?<!\d)×+|[xXｘＸ]+(?=\p{Script=Han}|$)/gu;

/**
 * The name that the words before a number give it: 今年以来，开展植树造林、防汛等主题党日活动 → 主题党日活动.
 * @param words the clause before the number
 * @returns "" when they name nothing (今年以来共开展)
 */
export function nameBefore(words: string): string {
  const name = trimStart(trimEnd(words.replace(MASKED_ITEMS, "").replace(MASKED_ORDINAL, "").replace(MASKS, "")));
  const taking = trimStart(trimEnd(afterLightVerb(name))) || eventBefore(name);
  return balanced(shorten(collapseList(taking).replace(INNER_ADVERBS, "")));
}

/** 党委会 of 党委会召开*次: what takes place may stand before its verb. */
function eventBefore(name: string): string {
  const event = trimEnd(name.replace(LIGHT_AT_END, ""));
  return EVENT.test(event) ? event : "";
}

/** A name cut out of the middle of a title or quotation goes on behind its end: …通知》党建工作制度. */
function balanced(name: string): string {
  const close = name.search(/[》”’」）]/u);
  if (close < 0) return name;
  const open = name.search(/[《“‘「（]/u);
  return open >= 0 && open < close ? name : name.slice(close + 1);
}

/** Drops separators and 约, 共, 达, 为 … from the end of words. */
export function trimEnd(words: string): string {
  let rest = words;
  for (;;) {
    const next = rest.replace(/[\s、和及与（(]+$/u, "");
    const connective = CONNECTIVES.find((word) => next.endsWith(word) && !endsInWord(next, word));
    const shorter = connective === undefined ? next : next.slice(0, -connective.length);
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** Words whose last character only looks like a connective: 总计 stays whole, 培训了 does not. */
function endsInWord(words: string, connective: string): boolean {
  return connective.length === 1 && /(?:中共|所有|没有|拥有|国有|公有|私有|特有|作为|行为|存在|正在|现在|潜在|总是|设计|统计|审计|会计|预计|附近|就近|亲近|靠近|通过|经过|到达|表达|传达|转达|下达|发达|制约|节约|合约|条约|自由|理由|履约|公约|违约|签约|赴约|预约)$/u.test(words);
}

/** Drops 一是, 今年以来, 其中, 各类 … from the beginning of words. */
export function trimStart(words: string): string {
  let rest = words;
  for (;;) {
    const next = rest.replace(/^(?:[\s、，）)的]|和(?!谐)|及(?!时|早)|与(?!会))+/u, "").replace(OPENER, "");
    if (next === rest) return rest;
    rest = next;
  }
}

/** What follows the last 开展, 召开, 组织 … outside quotation marks; all of it when there is none. */
function afterLightVerb(words: string): string {
  const open = words.replace(QUOTED, (quoted) => "“".repeat(quoted.length));
  let end = 0;
  for (const match of open.matchAll(LIGHT)) {
    // 组织 inside a name (基层组织换届) is no verb: it counts at the beginning, or before another verb.
    if (match[0] === "组织" && match.index > 0 && !/[，、了已共年度]$/u.test(open.slice(0, match.index))) {
      if (words.length <= COMFORTABLE) continue;
    }
    end = match.index + match[0].length;
  }
  return words.slice(end);
}

/** A、B、C等N → N; with a verb before the list, verb and N; with a general N, C等N. */
function collapseList(words: string): string {
  const etc = marksOutside(words, "等").filter((at) => at > 0 && !isGrade(words, at)).at(-1);
  if (etc === undefined) return words;
  const list = words.slice(0, etc);
  const noun = words.slice(etc + 1).replace(/^[\d一二三四五六七八九十]+(?:个|项|种|类|方面)(?:方面)?的?/u, "");
  if (noun === "") return list;
  const verb = leadingVerb(list);
  const comma = marksOutside(list, "、").at(-1);
  if (GENERAL_NOUNS.includes(noun)) {
    const last = comma === undefined ? list.slice(verb.length) : list.slice(comma + 1);
    const plain = last.length > COMFORTABLE ? last.replace(QUOTED, "") : last;
    return `${verb}${plain === "" ? last : plain}等${noun}`;
  }
  return verb + noun;
}

/** 等 that ends no list: 等级, 等候, 甲等, 一等, 中等. */
function isGrade(words: string, at: number): boolean {
  return /^等(?:级|候|待|额|同|于)/u.test(words.slice(at, at + 2)) || /[甲乙丙丁特一二三优上高中初劣平均对]$/u.test(words.slice(0, at));
}

/** The beginning of a list up to the last verb before its first item: 帮助群众解决就业、就医 → 帮助群众解决. */
function leadingVerb(list: string): string {
  const open = list.replace(QUOTED, (quoted) => "“".repeat(quoted.length));
  const comma = open.indexOf("、");
  const head = comma < 0 ? open : open.slice(0, comma);
  const end = Math.max(...VERBS.map((verb) => verbEnd(head, verb)));
  return list.slice(0, Math.max(0, end));
}

/** Offset behind the last occurrence of a verb that has something behind it; -1 when there is none. */
function verbEnd(head: string, verb: string): number {
  const at = head.length > verb.length ? head.lastIndexOf(verb, head.length - verb.length - 1) : -1;
  return at < 0 ? -1 : at + verb.length;
}

/** Brings a long name down: subject off, quotations off, last item of a list, what follows the last 的. */
function shorten(name: string): string {
  let short = name;
  for (const cut of [fromLastVerb, withoutQuotations, lastItem, fromLastVerb, afterLastOf]) {
    if (short.length <= COMFORTABLE) return short;
    const next = cut(short);
    if (next.length >= 2) short = next;
  }
  return short;
}

function fromLastVerb(name: string): string {
  const open = name.replace(QUOTED, (quoted) => "“".repeat(quoted.length));
  const at = Math.max(...VERBS.map((verb) => lastVerbAt(open, verb)));
  return at > 0 ? name.slice(at) : name;
}

/** Position of a verb that still has an object of two characters behind it. */
function lastVerbAt(name: string, verb: string): number {
  const at = name.lastIndexOf(verb, name.length - verb.length - 2);
  // A verb right before 的 or 活动 is part of a noun: 走访活动.
  return at >= 0 && /^(?:的|活动|工作|情况)/u.test(name.slice(at + verb.length)) ? -1 : at;
}

function withoutQuotations(name: string): string {
  return name.replace(QUOTED, "");
}

function lastItem(name: string): string {
  const comma = marksOutside(name, "、").at(-1);
  return comma === undefined ? name : name.slice(comma + 1);
}

function afterLastOf(name: string): string {
  const of = name.lastIndexOf("的", name.length - 3);
  return of < 0 ? name : name.slice(of + 1);
}
