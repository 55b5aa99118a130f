import { isHan, isLatin } from "../characters";
import { characterClass } from "../scan/character-class";
import { nextOf } from "../scan/next-of";
import { isBareSlot, isPrompt } from "./is-prompt";

/** A prompt in a text; UTF-16 offsets, half-open. */
export interface PromptSpan {
  readonly start: number;
  readonly end: number;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["【", "】"],
  ["［", "］"],
  ["[", "]"],
  ["〖", "〗"],
  ["（", "）"],
  ["(", ")"],
  ["{", "}"],
  ["｛", "｝"],
  ["<", ">"],
  ["＜", "＞"],
]);

// A prompt is a short order; what is longer is text.
const LONGEST = 60;

/** Texts that Word itself shows in a field nobody has filled in, and set words of templates. */
const SET_WORDS: readonly string[] = [
  "单击或点击此处输入文字",
  "单击或点击此处以输入文字",
  "单击此处输入文字",
  "点击此处输入文字",
  "单击此处添加文字",
  "单击或点击以输入日期",
  "单击此处输入日期",
  "选择一项",
  "Click or tap here to enter text",
  "Click here to enter text",
  "Click or tap to enter a date",
  "Choose an item",
  "此处填写",
  "此处填入",
  "此处输入",
  "此处插入",
  "此处补充",
  "此处待补",
  "待补充",
  "待填写",
  "TODO",
  "TBD",
];

const BY_FIRST: ReadonlyMap<string, readonly string[]> = groupByFirst(SET_WORDS);

function groupByFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), word]);
  }
  return groups;
}

/**
 * The prompts of a text in order, none inside another: 【…】 and （…） that tell what to write, 待补充, TODO, Word's own
 * field texts.
 * @param inTable the paragraph stands in a table, where （姓名） is the head of a column
 */
export function promptSpans(text: string, inTable: boolean): readonly PromptSpan[] {
  const spans: PromptSpan[] = [];
  const closings = new Map<string, number>();
  for (let at = nextOf(text, characterClass.prompt, 0); at >= 0; ) {
    const end = bracketEnd(text, at, inTable, closings) ?? setWordEnd(text, at);
    if (end !== undefined) spans.push({ start: at, end });
    at = nextOf(text, characterClass.prompt, end ?? at + 1);
  }
  return spans;
}

function bracketEnd(text: string, at: number, inTable: boolean, closings: Map<string, number>): number | undefined {
  const open = text.charAt(at);
  const close = CLOSING.get(open);
  if (close === undefined || nextClosing(text, close, at, closings) > at + LONGEST) return undefined;
  const inner = text.slice(at + 1, at + 1 + LONGEST);
  if (open === "{" && inner.startsWith("{")) return doubleBraceEnd(inner, at);
  const length = inner.indexOf(close);
  if (length <= 0) return undefined;
  const words = inner.slice(0, length);
  const end = at + length + 2;
  if (open === "（" || open === "(") return !inTable && isPrompt(words, "round") && !isChoice(text, at) ? end : undefined;
  if ((open === "{" || open === "｛") && /^[A-Za-z_][A-Za-z0-9_]*$/.test(words)) return end;
  return isPrompt(words, "square") && !(isBareSlot(words) && isInnerBracket(text, at)) ? end : undefined;
}

// An outer bracket opens no farther before an inner one, and the name of a choice is no longer.
const OUTER_REACH = 40;
const CHOICE_REACH = 12;

/** （其中市直部门【单位】干部20人）: where round brackets are open already, square ones stand inside them round ordinary words. */
function isInnerBracket(text: string, at: number): boolean {
  // （【单位】党支部） is still to be filled in; with a figure behind it （其中：【部门】干部20人） is.
  if (!isHan(text.charAt(at - 1)) && !/^[^（()）]*[0-9]/.test(text.slice(at, at + OUTER_REACH))) return false;
  const before = text.slice(Math.max(0, at - OUTER_REACH), at);
  return /[（(][^（()）]*$/.test(before);
}

/** 其他投向（请注明）: the last choice of a printed form; 1.农业（请注明）, 政治面貌（请填写）： as a line of its own. */
function isChoice(text: string, at: number): boolean {
  if (at > 0 && PRINTED_LINE.test(text)) return true;
  return /(其他|其它)[^，。；]{0,10}$/.test(text.slice(Math.max(0, at - CHOICE_REACH), at));
}

const PRINTED_LINE = /^[^，。；：（(]{2,16}[（(](?:请注明|请说明|请填写|请勾选|请选择|请务必填写)[)）][：:]?\s*$/;

/** Where a closing bracket stands next behind an offset; each stretch of the text is searched once. */
function nextClosing(text: string, close: string, at: number, closings: Map<string, number>): number {
  const known = closings.get(close);
  if (known !== undefined && known > at) return known;
  const found = text.indexOf(close, at + 1);
  closings.set(close, found < 0 ? text.length + LONGEST : found);
  return found < 0 ? text.length + LONGEST : found;
}

/** {{unit}}: a field of a template that nothing was put into. */
function doubleBraceEnd(inner: string, at: number): number | undefined {
  const length = inner.indexOf("}}");
  return length > 1 ? at + 1 + length + 2 : undefined;
}

function setWordEnd(text: string, at: number): number | undefined {
  const word = BY_FIRST.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
  if (word === undefined || !standsAlone(text, at, word)) return undefined;
  const end = at + word.length;
  // Word's own texts end with a full stop, which goes with them.
  const isWordsOwn = /^[单点CS]/.test(word) && (text.charAt(end) === "。" || text.charAt(end) === ".");
  return isWordsOwn ? end + 1 : end;
}

function standsAlone(text: string, at: number, word: string): boolean {
  const prev = text.charAt(at - 1);
  const next = text.charAt(at + word.length);
  if (isLatin(word.charAt(0))) return !isLatin(prev) && !isLatin(next);
  if (word === "选择一项") return !isHan(prev) && !isHan(next);
  if (!word.startsWith("待")) return true;
  // 人员力量还有待补充 is a sentence; 具体数据待补充。 is a note to oneself.
  const noun = text.slice(Math.max(0, at - 2), at);
  const fromNoun = ["数据", "内容", "数字", "名单", "材料"].includes(noun);
  return (!isHan(prev) || fromNoun) && !isHan(next);
}
