import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { outlineOf } from "../numbering/outline";
import { kindOfReport } from "../structure/kind-of-report";
import { openingOf } from "../structure/opening";
import { REQUIRED_PARTS } from "../structure/required-parts";
import type { RequiredPart } from "../structure/required-parts";
import type { Rule } from "../types";

// A shorter text is a beginning or an extract; UTF-16 units.
const SHORTEST_REPORT = 300;
// The words that name a part stand at the head of its first paragraph.
const HEAD = 60;

/** A part that reports of this kind are expected to have is not there. */
export const sectionMissing: Rule = {
  id: "section-missing",
  family: "structure",
  level: "should",
  basis: { kind: "custom" },
  title: { zh: "缺少应有的部分", en: "An expected part is missing" },
  messages: {
    missing: {
      zh: "这份{kind}里没有找到“{part}”这一部分，请看是否需要补上。",
      en: "This report ({kind}) has no part “{part}”. Please see whether it is needed.",
    },
  },
  examples: {
    good: ["清河县水务局2026年工作总结\n现将全年工作总结如下。\n一、主要工作\n（一）抓学习。"],
    bad: [
      [
        "「清河县水务局2026年工作总结」",
        "一、主要工作",
        "（一）抓好供水保障。汛期前对全县泵站、管网逐一检修，更换老化阀门，建立日常巡查台账，发现隐患当日登记、限时办结。会同乡镇检测村级供水点的水质，结果每月在村务公开栏公布。",
        "（二）抓好防汛抗旱。修订水库调度方案和应急预案，组织演练两次，把巡查值守的责任落实到人。强降雨期间干部全员在岗，提前转移低洼地带的群众，全县没有发生人员伤亡。",
        "（三）抓好河湖管护。各级河长按期巡河，对乱占乱建、乱倒垃圾等行为逐一登记、逐一纠正。与相邻的县建立联合巡查机制，交界河段的保洁责任划分到段、落实到村，水面保持干净。",
        "（四）抓好队伍建设。每月组织一次业务学习，安排技术人员到一线工地轮岗，年轻干部的业务能力有了提高。完善请销假和值班制度，窗口服务做到随到随办，群众满意度稳步提升。",
        "二、下一步打算",
        "继续抓好供水管网改造。",
      ].join("\n"),
    ],
  },
  check(snapshot, profile) {
    const kind = kindOfReport(snapshot, profile);
    if (kind === null || REQUIRED_PARTS[kind].length === 0) return [];
    const required = REQUIRED_PARTS[kind];
    const unnamed = notNamed(snapshot, required);
    if (unnamed.length === 0) return [];
    const body = snapshot.paragraphs.filter(isBodyText);
    const place = openingOf(snapshot).title[0] ?? body[body.length - 1];
    if (place === undefined || lengthOf(body) < SHORTEST_REPORT) return [];
    const told = partsToldInText(body);
    const missing = unnamed.filter((part) => !told.some((words) => part.names.test(words)));
    // Where nothing at all is found, the report is built in another way.
    if (missing.length === required.length) return [];
    const first = required[0];
    const others = missing.filter((part) => part !== first || !hasPartBefore(snapshot, required.slice(1)));
    if (others.length === 0) return [];
    return [
      findingAt(snapshot, wholeOf(place), {
        ruleId: "section-missing",
        messageId: "missing",
        data: { kind, part: others.map(({ title }) => title).join("、") },
      }),
    ];
  },
};

/** 举旗铸魂…, 固本强基… before 存在问题: whatever a first part is called, it tells of the work. */
function hasPartBefore(snapshot: DocumentSnapshot, others: readonly RequiredPart[]): boolean {
  const { groups } = outlineOf(snapshot);
  const top = groups.filter(({ parent }) => parent === null).flatMap(({ items }) => items);
  const inOrder = top.map(({ paragraph }) => paragraph).sort((left, right) => left - right);
  const heads = inOrder.map((index) => (snapshot.paragraphs[index]?.text ?? "").slice(0, HEAD));
  const other = heads.findIndex((head) => others.some(({ names }) => names.test(head)));
  return other > 0;
}

function isBodyText({ story, inTable, text }: Paragraph): boolean {
  return story.kind === "body" && !inTable && text.trim() !== "";
}

/**
 * The parts that no heading names, and no line short enough to be one. The title is left out: 总结及计划 promises a plan and
 * does not give it. Most reports name all their parts early or late, and are read no farther than that.
 */
function notNamed(snapshot: DocumentSnapshot, required: readonly RequiredPart[]): readonly RequiredPart[] {
  const { numbered } = outlineOf(snapshot);
  const { title, lead } = openingOf(snapshot);
  const apart = new Set([...title, ...lead]);
  let unnamed = required;
  let passed = 0;
  for (const paragraph of snapshot.paragraphs) {
    const { index, text } = paragraph;
    while ((numbered[passed]?.paragraph ?? Infinity) < index) passed += 1;
    if ((text.length >= HEAD && numbered[passed]?.paragraph !== index) || !isBodyText(paragraph) || apart.has(paragraph)) continue;
    const head = text.slice(0, HEAD);
    unnamed = unnamed.filter(({ names }) => !names.test(head));
    if (unnamed.length === 0) break;
  }
  return unnamed;
}

// 还存在一些短板, 下一步，我们将: a part without a heading of its own.
const TOLD = /(还?存在|仍有|还有)[^。]{0,16}(问题|不足|短板|差距|弱项|薄弱)|(问题|不足|短板|差距)(主要)?(有|是|表现)|下(一)?步(工作)?[，,将]|(今后|明年)[，,]/g;

function partsToldInText(body: readonly Paragraph[]): readonly string[] {
  return body.flatMap(({ text }) => text.match(TOLD) ?? []);
}

function lengthOf(body: readonly Paragraph[]): number {
  return body.reduce((sum, { text }) => sum + text.length, 0);
}

function wholeOf({ index, text }: Paragraph): { paragraph: number; start: number; end: number } {
  const start = text.length - text.trimStart().length;
  return { paragraph: index, start, end: text.trimEnd().length };
}
