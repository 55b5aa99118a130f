import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import { holdsResidue, outsideResidue } from "../residue/residue-spans";
import { characterClass } from "../scan/character-class";
import { paragraphsWith, positionsOf } from "../scan/scan-of";
import { openingOf } from "../structure/opening";
import { isPlainlyPaired, readPairs } from "../text/pairs";
import type { PairReading } from "../text/pairs";
import type { Finding, Rule } from "../types";

const PARTNERS: ReadonlyMap<string, string> = new Map(
  ["（）", "()", "“”", "‘’", "《》", "〈〉", "【】", "〔〕", "「」", "『』", "［］", "[]"].flatMap((pair): [string, string][] => [
    [pair.charAt(0), pair.charAt(1)],
    [pair.charAt(1), pair.charAt(0)],
  ]),
);

// More lonely marks than this in one paragraph are told once.
const MANY = 6;

interface Read extends PairReading {
  readonly paragraph: Paragraph;
  /** The kinds of marks that stand alone in the paragraph. */
  readonly alone: ReadonlySet<string>;
}

/** Brackets, quotes and book marks without their other half, or crossed. */
export const pairUnbalanced: Rule = {
  id: "pair-unbalanced",
  family: "text",
  level: "must",
  basis: { kind: "standard", clause: "GB/T 15834-2011 4.8、4.9、4.15" },
  title: { zh: "括号、引号、书名号不成对", en: "Brackets, quotes or book marks without their other half" },
  messages: {
    lonely: { zh: "“{mark}”没有与它相配的“{partner}”。", en: "“{mark}” has no “{partner}” to go with it." },
    turned: { zh: "引号方向不对，这里应为“{expected}”。", en: "This quote is turned the wrong way; it should be “{expected}”." },
    crossed: { zh: "“{mark}”与前面的括号或引号交叉了，请调整先后。", en: "“{mark}” crosses another pair of brackets or quotes." },
    many: { zh: "这一段有{count}处括号、引号或书名号不成对，如“{mark}”。", en: "{count} brackets, quotes or book marks of this paragraph are not paired, such as “{mark}”." },
  },
  examples: {
    good: [
      "（一）学习《中国共产党章程》，落实“三会一课”（含主题党日）。",
      "要求：1）人员到位；2）责任到位。",
      "会议指出：“要抓学习。\n“要抓落实。”",
      "清河县水务局关于落实《县政府工作\n报告》情况的报告",
    ],
    bad: [
      "学习贯彻「《」中国共产党章程，落实“三会一课”。",
      "落实“三会一课「“」制度。",
      "各村（社区按要求上报）「）」。",
      "（见“附件一）清单「”」。",
    ],
  },
  check(snapshot) {
    const paragraphs = paragraphsWith(snapshot, characterClass.pair);
    const findings: Finding[] = [];
    for (let at = 0; at < paragraphs.length; at += 1) {
      const reading = read(snapshot, paragraphs[at]);
      if (reading === undefined || isInOrder(reading)) continue;
      findings.push(...crossedIn(snapshot, reading), ...lonelyIn(snapshot, reading, read(snapshot, paragraphs[at - 1]), read(snapshot, paragraphs[at + 1])));
    }
    return findings;
  },
};

const IN_ORDER: PairReading = { pairs: [], lonely: [] };

function read(snapshot: DocumentSnapshot, paragraph: Paragraph | undefined): Read | undefined {
  if (paragraph === undefined) return undefined;
  const { text, index } = paragraph;
  if (!holdsResidue(snapshot, index) && isPlainlyPaired(text)) return { paragraph, ...IN_ORDER, alone: NONE };
  const { pairs, lonely } = readPairs(text, outsideResidue(snapshot, index, positionsOf(text, characterClass.pair)));
  return { paragraph, pairs, lonely, alone: lonely.length === 0 ? NONE : new Set(lonely.map((at) => text.charAt(at))) };
}

const NONE: ReadonlySet<string> = new Set();

function isInOrder({ pairs, lonely }: Read): boolean {
  return lonely.length === 0 && !pairs.some(({ crossed }) => crossed);
}

function crossedIn(snapshot: DocumentSnapshot, { paragraph, pairs }: Read): readonly Finding[] {
  const crossed = pairs.filter((pair) => pair.crossed);
  if (crossed.length > MANY) return [];
  return crossed.map(({ close }) =>
    findingAt(snapshot, { paragraph: paragraph.index, start: close, end: close + 1 }, {
      ruleId: "pair-unbalanced",
      messageId: "crossed",
      data: { mark: paragraph.text.charAt(close) },
    }),
  );
}

function lonelyIn(snapshot: DocumentSnapshot, reading: Read, before: Read | undefined, after: Read | undefined): readonly Finding[] {
  const { paragraph, lonely } = reading;
  const { text, index } = paragraph;
  const left = lonely.filter((at) => {
    const mark = text.charAt(at);
    return !goesOn(snapshot, mark, reading, after) && !wasOpened(snapshot, mark, reading, before);
  });
  const first = left[0];
  if (first === undefined) return [];
  const rangeAt = (at: number) => ({ paragraph: index, start: at, end: at + 1 });
  if (left.length > MANY) {
    const data = { mark: text.charAt(first), count: left.length };
    return [findingAt(snapshot, rangeAt(first), { ruleId: "pair-unbalanced", messageId: "many", data })];
  }
  const findings: Finding[] = [];
  for (let n = 0; n < left.length; n += 1) {
    const at = left[n] ?? 0;
    const turned = turnedQuote(text, at, left[n + 1]);
    if (turned !== undefined) {
      const edits = [{ range: rangeAt(turned.at), text: turned.expected }];
      findings.push(
        findingAt(snapshot, rangeAt(turned.at), { ruleId: "pair-unbalanced", messageId: "turned", data: { expected: turned.expected }, fix: { edits } }),
      );
      n += 1;
      continue;
    }
    const mark = text.charAt(at);
    const data = { mark, partner: PARTNERS.get(mark) ?? "" };
    findings.push(findingAt(snapshot, rangeAt(at), { ruleId: "pair-unbalanced", messageId: "lonely", data }));
  }
  return findings;
}

const LONGEST_QUOTE = 40;

/** “甲“ and ”甲”: two quotes that look the same way, with a short quotation between them. */
function turnedQuote(text: string, at: number, other: number | undefined): { readonly at: number; readonly expected: string } | undefined {
  const mark = text.charAt(at);
  if (other === undefined || text.charAt(other) !== mark || other - at > LONGEST_QUOTE || !"“”‘’".includes(mark)) return undefined;
  if (/[。；“”]/.test(text.slice(at + 1, other))) return undefined;
  return "“‘".includes(mark) ? { at: other, expected: PARTNERS.get(mark) ?? "" } : { at, expected: PARTNERS.get(mark) ?? "" };
}

/** A quotation or bracket that the next paragraph takes up again or closes. */
function goesOn(snapshot: DocumentSnapshot, mark: string, { paragraph }: Read, after: Read | undefined): boolean {
  const partner = PARTNERS.get(mark) ?? "";
  if ("《〈".includes(mark)) return after?.alone.has(partner) === true && areTitleLines(snapshot, paragraph, after.paragraph);
  if (!"“‘（(".includes(mark) || after === undefined || after.paragraph.index > paragraph.index + 2) return false;
  const isTakenUp = "“‘".includes(mark) && after.paragraph.text.trimStart().startsWith(mark);
  return isTakenUp || after.alone.has(PARTNERS.get(mark) ?? "");
}

/** The lines of one title are one text. */
function areTitleLines(snapshot: DocumentSnapshot, ...lines: readonly Paragraph[]): boolean {
  const { title } = openingOf(snapshot);
  return lines.every((line) => title.includes(line));
}

/** A mark that the paragraph before opened; a name in book marks that is broken off there is told of there. */
function wasOpened(snapshot: DocumentSnapshot, mark: string, { paragraph }: Read, before: Read | undefined): boolean {
  if (before?.alone.has(PARTNERS.get(mark) ?? "") !== true) return false;
  const apart = paragraph.index - before.paragraph.index;
  if ("》〉".includes(mark)) return apart === 1 || areTitleLines(snapshot, before.paragraph, paragraph);
  return "”’）)".includes(mark) && apart <= 2;
}
