import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { isDigit } from "../characters";
import { oddArticles } from "../numbering/articles";
import { announces } from "../numbering/between";
import type { NumberedParagraph } from "../numbering/numbered-paragraphs";
import { outlineOf } from "../numbering/outline";
import type { SiblingGroup } from "../numbering/outline";
import type { Finding, Rule } from "../types";

const ruleId = "heading-end";
// A heading is no longer than this; what is longer is a sentence of the text. UTF-16 units, number included.
const LONGEST_HEADING = 40;
const MARKS = "。；：，、;:,";
/** What may end a heading: a table, because every character of a heading is asked. */
const isStop = new Uint8Array(0x10000);
for (const stop of "。；：;:") isStop[stop.charCodeAt(0)] = 1;

/** A heading that stands alone ends without a mark; one that the text runs on behind ends with 。. */
export const headingEnd: Rule = {
  id: ruleId,
  family: "numbering",
  level: "should",
  basis: { kind: "standard", clause: "GB/T 15834-2011 B.4（资料性附录）" },
  title: { zh: "标题末尾的标点不合适", en: "The mark at the end of a heading" },
  messages: {
    alone: { zh: "这个标题单独成行，末尾不用“{mark}”。", en: "This heading stands alone and should not end with “{mark}”." },
    runIn: {
      zh: "后面接着写正文的标题习惯上用句号收尾，同一层的其他标题都用“。”，这里用的是“{mark}”。",
      en: "Headings with text after them in the same paragraph end with “。” here; this one has “{mark}”.",
    },
    title: { zh: "文件标题末尾不用“{mark}”。", en: "The title of a document does not end with “{mark}”." },
  },
  examples: {
    good: [
      "一、主要工作\n（一）坚持学用结合\n支部每周安排一次集中学习，党员轮流领学。",
      "一、主要工作\n（一）坚持学用结合。支部每周安排一次集中学习。\n（二）优化阅读服务。全年改造阅览室两间。",
      "1.抓学习。\n2.抓队伍。\n以上各项由支部书记负责。",
      "（一）长期扎根基层、实绩突出，受到通报表扬的；\n（二）符合其他条件的。\n符合条件的，由支部报上级党委审定。",
      "1.稳步推进。全年办结40件。\n2.完成搬迁60人，其中：集中安置20人，分散安置40人。\n3.加强督促。每月通报一次。",
    ],
    bad: [
      "示例县民政局2026年工作总结「。」\n一、主要工作\n全年办件320件。",
      "一、主要工作「：」\n（一）坚持学用结合「。」\n支部每周安排一次集中学习，党员轮流领学。",
      "（一）坚持学用结合。支部每周安排一次集中学习。\n（二）优化阅读服务「：」全年改造阅览室两间。\n（三）建设队伍。两名青年馆员参加了培训。",
    ],
  },
  check(snapshot) {
    const findings: Finding[] = [...titleStop(snapshot)];
    const articles = oddArticles(snapshot);
    for (const group of outlineOf(snapshot).groups) {
      if (group.items.some((item) => articles.has(item))) continue;
      const odd = oddOne(snapshot, group);
      const hasNames = group.items.some((item) => "：:".includes(runInMark(textOf(snapshot, item), item) || "none"));
      for (let at = 0; at < group.items.length; at += 1) {
        const item = group.items[at];
        if (item === undefined) continue;
        const start = hasNames && at !== odd ? aloneStop(snapshot, group, item, at) : aloneMark(snapshot, group, item, at);
        if (start !== null) findings.push(finding(snapshot, item, "alone", start));
        else if (at === odd) findings.push(finding(snapshot, item, "runIn", firstStop(textOf(snapshot, item), item)));
      }
    }
    return findings;
  },
};

const TITLE = /^[^。；，、：:;,!！?？]{4,40}(?:总结|报告|计划|要点|方案|汇报|小结|思路|打算|通知|意见|办法|规定)[。；：，;:,.]$/;

/** 青石县民政局2026年工作总结。 in the first line: a title, and none that says what it is (以下是…, 现将…). */
function titleStop(snapshot: DocumentSnapshot): readonly Finding[] {
  const first = snapshot.paragraphs.find(({ text, story, inTable }) => story.kind === "body" && !inTable && text.trim() !== "");
  const text = first?.text.trimEnd() ?? "";
  const isTitle = first !== undefined && first.index < snapshot.paragraphs.length - 1 && TITLE.test(text.trimStart()) && /(?:19|20)[0-9]{2}|年度|半年|关于/.test(text) && !/^\s*(?:以下|下面|这是|现将|根据|按照)|[是了]/.test(text);
  if (!isTitle) return [];
  const range = { paragraph: first.index, start: text.length - 1, end: text.length };
  return [findingAt(snapshot, range, { ruleId, messageId: "title", data: { mark: text.slice(-1) }, fix: { edits: [{ range, text: "" }] } })];
}

/** The one heading with another mark among at least two that all have the full stop, by its place in the group; -1 for none. */
function oddOne(snapshot: DocumentSnapshot, { items }: SiblingGroup): number {
  if (items.length < 3) return -1;
  let odd = -1;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const mark = item === undefined ? "" : runInMark(textOf(snapshot, item), item);
    if (mark === "。") continue;
    if (odd >= 0 || mark === "") return -1;
    odd = at;
  }
  const item = items[odd];
  return item === undefined || leadsUp(textOf(snapshot, item), item) ? -1 : odd;
}

// A heading before ； has no more characters than this; what is longer is the first of several clauses.
const LONGEST_BEFORE_SEMICOLON = 15;

/** 完成搬迁1147人，其中：…, 主要做法如下：…, 建章立制；…；…: the mark is right, it leads up to what follows or divides it. */
function leadsUp(text: string, item: NumberedParagraph): boolean {
  const stop = firstStop(text, item);
  const words = text.slice(wordsStart(item), stop);
  if ("；;".includes(text.charAt(stop))) return words.length > LONGEST_BEFORE_SEMICOLON || words.includes("，");
  return /[0-9]|(?:其中|如下|[以下上]列|以下|包括|分别|[为是有即如])$/.test(words);
}

/** What stands around the headings, read only where a heading ends with a mark. */
interface Layout {
  /** Paragraphs that begin with a number. */
  readonly numbered: ReadonlySet<number>;
  /** The heading above, by the first paragraph of the list below it. */
  readonly firstBelow: ReadonlyMap<number, NumberedParagraph>;
}

const layouts = new WeakMap<DocumentSnapshot, Layout>();

function layoutOf(snapshot: DocumentSnapshot): Layout {
  const known = layouts.get(snapshot);
  if (known) return known;
  const { numbered, groups } = outlineOf(snapshot);
  const layout = {
    numbered: new Set(numbered.map(({ paragraph }) => paragraph)),
    firstBelow: new Map(
      groups.flatMap(({ parent, items, introduced }) => (parent && items[0] && !introduced ? [[items[0].paragraph, parent] as const] : [])),
    ),
  };
  layouts.set(snapshot, layout);
  return layout;
}

function finding(snapshot: DocumentSnapshot, item: NumberedParagraph, messageId: "alone" | "runIn", start: number): Finding {
  const range = { paragraph: item.paragraph, start, end: start + 1 };
  const fix = { edits: [{ range, text: messageId === "alone" ? "" : "。" }] };
  return findingAt(snapshot, range, { ruleId, messageId, data: { mark: textOf(snapshot, item).charAt(start) }, fix });
}

function textOf({ paragraphs }: DocumentSnapshot, { paragraph }: NumberedParagraph): string {
  return paragraphs[paragraph]?.text ?? "";
}

function wordsStart({ typed }: NumberedParagraph): number {
  return typed?.end ?? 0;
}

/** The same in a list of names with what belongs to them, 一、时间：3月1日。 二、材料：: there a colon belongs to the name. */
function aloneStop(snapshot: DocumentSnapshot, group: SiblingGroup, item: NumberedParagraph, at: number): number | null {
  return /[：:]\s*$/.test(textOf(snapshot, item)) ? null : aloneMark(snapshot, group, item, at);
}

/** The mark at the end of a heading that stands alone: text of its own follows, or, at the highest level, its list does. */
function aloneMark(snapshot: DocumentSnapshot, group: SiblingGroup, item: NumberedParagraph, at: number): number | null {
  const text = textOf(snapshot, item);
  if (isBeforeGap(group, at) || isMaybeDecimal(text, item)) return null;
  const start = text.trimEnd().length - 1;
  const mark = text.charAt(start);
  if (start >= LONGEST_HEADING || start <= wordsStart(item) || !MARKS.includes(mark)) return null;
  if (firstStop(text, item) !== start && !"，、,".includes(mark)) return null;
  if ("：:".includes(mark) && announces(text, start)) return null;
  // Lower down a short line that ends with a colon leads up to what follows: 1.主要做法：.
  if (mark !== "。" && group.form !== "一、" && group.form !== "（一）") return null;
  const next = nextWithText(snapshot, item.paragraph + 1);
  if (next === undefined) return null;
  const { numbered, firstBelow } = layoutOf(snapshot);
  const hasList = group.form === "一、" && firstBelow.get(next.index) === item;
  const isPoint = (): boolean => endsList(snapshot, group, at) || areSentences(snapshot, group);
  const hasText = !numbered.has(next.index) && isText(next) && !isPoint();
  return hasList || hasText ? start : null;
}

const FEWEST_SENTENCES = 3;

/** 一、破除陋习，移风易俗。 and so on: all of them are sentences of two clauses, each with its own text below. */
function areSentences(snapshot: DocumentSnapshot, { items }: SiblingGroup): boolean {
  return items.length >= FEWEST_SENTENCES && items.every((item) => /，[^，。；：]+。\s*$/.test(textOf(snapshot, item)));
}

/** The next number is not the one that follows: the text behind this one may be a point whose number is lost. */
function isBeforeGap({ items }: SiblingGroup, at: number): boolean {
  const [own, next] = [items[at]?.label.value ?? 0, items[at + 1]?.label.value];
  return next !== undefined && next > own + 1;
}

/** 1.5公里村道完成硬化。 may be a sentence that begins with a decimal. */
function isMaybeDecimal(text: string, { typed }: NumberedParagraph): boolean {
  return typed?.form === "1." && ".．".includes(typed.mark) && isDigit(text.charAt(typed.end));
}

const SHORTEST_TEXT = 15;

function isText({ text, inTable }: Paragraph): boolean {
  return !inTable && text.length >= SHORTEST_TEXT && !/^\s*(以上|特此|附件|此外|总之)/.test(text);
}

/**
 * These are points of a list, not headings: the one before is followed by this number at once, or ends as a clause does; or this one is
 * a condition, …的。
 */
function endsList(snapshot: DocumentSnapshot, group: SiblingGroup, at: number): boolean {
  const item = group.items[at];
  if (item !== undefined && /的。\s*$/.test(textOf(snapshot, item))) return true;
  const before = group.items[at - 1];
  if (before === undefined) return false;
  return nextWithText(snapshot, before.paragraph + 1)?.index === item?.paragraph || /[；;，,、]\s*$/.test(textOf(snapshot, before));
}

function nextWithText({ paragraphs }: DocumentSnapshot, from: number): Paragraph | undefined {
  for (let at = from; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.text.trim() !== "") return paragraph;
  }
  return undefined;
}

/** The mark with which a heading ends behind which the text runs on; "" where it does not. */
function runInMark(text: string, item: NumberedParagraph): string {
  const start = firstStop(text, item);
  return start >= 0 && start < text.trimEnd().length - 1 ? text.charAt(start) : "";
}

function firstStop(text: string, item: NumberedParagraph): number {
  for (let at = wordsStart(item); at < text.length && at < LONGEST_HEADING; at += 1) {
    if (isStop[text.charCodeAt(at)] === 1) return at;
  }
  return -1;
}
