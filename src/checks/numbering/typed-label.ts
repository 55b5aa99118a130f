import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { characterClass } from "../scan/character-class";
import { isOf } from "../scan/next-of";
import { isDecimalHead } from "./between";
import { countedTo } from "./inline-count";
import type { Label, LabelForm } from "./label";
import { parseLabel, possibleLabel } from "./parse-label";

/** The number typed at the start of a paragraph, and what the words before it are: 附件 begins a part, 注 and 其中 a list. */
export interface TypedLabel {
  readonly label: Label;
  readonly lead: "part" | "lead" | null;
}

/** The last number of each form under the same heading; 0 for none. */
export type LastNumbers = (form: LabelForm) => number;

/**
 * Reads the number typed at the start of a paragraph, where need be by what stands around it: in 3、4月份完成, （二）班风良好 and 其中：①印发
 * only the numbers before and behind tell whether a point is counted. Most paragraphs begin with no number, and their first character
 * shows it.
 * @param first offset of the paragraph's first character that is no blank
 */
export function typedLabel(snapshot: DocumentSnapshot, paragraph: Paragraph, first: number, last: LastNumbers): TypedLabel | null {
  const { text } = paragraph;
  if (isOf(text, first, characterClass.label)) {
    const label = parseLabel(text) ?? labelInStep(snapshot, paragraph, last);
    if (label !== null) return { label, lead: null };
    const attached = parseBehind(ATTACHMENT, text);
    if (attached !== null) return { label: attached, lead: "part" };
  }
  const char = text.charAt(first);
  const tagged = char !== "" && "#$*>-".includes(char) ? (parseBehind(TAG, text) ?? parseBehind(MARKDOWN, text)) : null;
  if (tagged !== null) return { label: tagged, lead: null };
  const noted = ledLabel(snapshot, paragraph, first);
  return noted === null ? null : { label: noted, lead: "lead" };
}

/** 附件：1.名单 and 附：1.名单 open a list of their own, whose next line is 2. */
const ATTACHMENT = /^\s{0,8}附(?:件|表)?[：:]\s{0,4}/;
/** ##paidbegin##1.抓学习: a tag of a download site stands before the number. */
const TAG = /^\s{0,8}(?:##|\$\$)paid(?:begin|end)(?:##|\$\$)\s{0,4}/;
/** ### （二）抓队伍, **1.抓学习**: marks of a writing tool stand before the number. */
const MARKDOWN = /^\s{0,8}(?:(?:#{1,6}|[->*])\s{1,4})?(?:#{2,6})?\*{0,2}(?=\S)/;
/** 注：1.…, 说明：（1）…, 其中：①…: a word and its colon before the first point. */
const LEAD = /^\s{0,8}[\u4e00-\u9fff]{1,8}[：:]\s{0,4}/;
const LONGEST_LEAD = 10;

function parseBehind(lead: RegExp, text: string): Label | null {
  const head = lead.exec(text)?.[0];
  if (head === undefined) return null;
  const label = parseLabel(text.slice(head.length));
  if (label === null) return null;
  const shift = head.length;
  return { ...label, start: label.start + shift, end: label.end + shift, numberStart: label.numberStart + shift, numberEnd: label.numberEnd + shift };
}

/** The first point behind a word and its colon counts as a number where the next paragraph has the second. */
function ledLabel({ paragraphs }: DocumentSnapshot, { text, index }: Paragraph, first: number): Label | null {
  if (!hasColon(text, first, first + LONGEST_LEAD)) return null;
  const label = parseBehind(LEAD, text);
  if (label?.value !== 1 || countedTo(text, label.form, label.end, 1) > 1) return null;
  const next = labelsBehind(paragraphs, index, 1)[0];
  return next?.form === label.form && next.value === 2 ? label : null;
}

function hasColon(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === WIDE_COLON) return true;
  }
  return false;
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

/** 3、4月份完成 between 2、 and 4、, （二）班风良好 behind （一）: points, whatever they begin with. */
function labelInStep({ paragraphs }: DocumentSnapshot, { text, index }: Paragraph, last: LastNumbers): Label | null {
  const label = possibleLabel(text);
  if (label === null || label.value !== last(label.form) + 1 || isDecimalHead(text)) return null;
  if (label.value > 1 && label.form !== "1.") return label;
  const next = labelsBehind(paragraphs, index, SIGHT).find(({ form }) => form === label.form);
  const goesOn = next?.value === label.value + 1;
  const isLast = label.value > 1 && label.mark === "、" && next?.value !== label.value;
  return goesOn || isLast ? label : null;
}

const SIGHT = 12;

/** The numbers at the start of the next paragraphs that have text; so many of these are looked at. */
function labelsBehind(paragraphs: readonly Paragraph[], index: number, sight: number): readonly Label[] {
  const labels: Label[] = [];
  for (let at = index + 1, seen = 0; at < paragraphs.length && seen < sight && at <= index + SIGHT * 2; at += 1) {
    const text = paragraphs[at]?.text ?? "";
    if (text.trim() === "") continue;
    seen += 1;
    const label = parseLabel(text) ?? possibleLabel(text);
    if (label !== null) labels.push(label);
  }
  return labels;
}
