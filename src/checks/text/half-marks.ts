import { isDigit, isHan, isLatin } from "../characters";
import { parseLabel } from "../numbering/parse-label";
import { characterClass, classOf } from "../scan/character-class";
import { positionsOf } from "../scan/scan-of";
import { fullWidthMark, isChinese, solidBefore, solidFrom, wordBefore, wordFrom } from "./chinese-marks";
import { documentNumbers } from "./document-numbers";
import { bracketPairs } from "./pairs";
import { protectedSpans } from "./protected-spans";
import { spanLookup } from "./span-lookup";

/** A half-width mark that belongs to Chinese text. */
export interface HalfMark {
  readonly at: number;
  readonly mark: string;
  readonly expected: string;
  /** A ? where nothing is asked: what a character became that the font or the file does not know. */
  readonly isLostCharacter: boolean;
}

/**
 * The half-width marks , ; : ? ! ( ) and a closing . that stand beside Chinese. Figures (1,000, 12:30, 1:3), addresses,
 * file names, formulas, numbers of headings and 发文字号 keep theirs.
 */
export function halfMarks(text: string): readonly HalfMark[] {
  const wanted = candidates(text);
  if (wanted.length === 0) return [];
  const positions = positionsOf(text, characterClass.halfMark | characterClass.pair);
  const labelEnd = parseLabel(text)?.end ?? 0;
  const isKept = spanLookup([...protectedSpans(text), ...documentNumbers(text, positions)]);
  const brackets = chineseBrackets(text, positions);
  return wanted.flatMap((at) => {
    if (at < labelEnd || isKept(at)) return [];
    const mark = text.charAt(at);
    const belongs = mark === "(" || mark === ")" ? brackets.has(at) : belongsToChinese(text, at, mark);
    if (!belongs) return [];
    return [{ at, mark, expected: fullWidthMark(mark) ?? mark, isLostCharacter: mark === "?" && isLostCharacter(text, at) }];
  });
}

const CLASSES = characterClass.halfMark | characterClass.pair;

/** The half-width marks of a text; a dot inside a figure is passed over at once. */
function candidates(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || ((classOf[code] ?? 0) & CLASSES) === 0 || fullWidthMark(text.charAt(at)) === undefined) continue;
    if (code !== DOT || !isDigit(text.charAt(at - 1))) found.push(at);
  }
  return found;
}

const DOT = 0x2e;

function belongsToChinese(text: string, at: number, mark: string): boolean {
  const prev = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  // Doubled marks and dots in a row are another rule's business.
  if (isSameMark(prev, mark) || isSameMark(next, mark)) return false;
  const before = solidBefore(text, at);
  const after = solidFrom(text, at + 1);
  if (mark === ".") return closesSentence(before, after);
  if (isDigit(before) && isDigit(after)) return false;
  if (mark === ":" && (next === "/" || next === "\\" || next === ")" || next === "(")) return false;
  return isChinese(wordBefore(text, at)) || isChinese(wordFrom(text, at + 1));
}

const ASKS = /[谁吗呢何怎哪几否吧么]|什么|多少|如何|为啥|是不是|能不能|有没有|要不要|会不会|该不该|好不好|行不行|没有$|[?？！!]/;
// A question is no longer than this.
const LONGEST_QUESTION = 60;

/** 堤防加固、?水灌区: directly behind a mark, or before a word where the clause asks nothing. */
function isLostCharacter(text: string, at: number): boolean {
  const prev = text.charAt(at - 1);
  if (!isHan(text.charAt(at + 1)) && !"，。；、）》”".includes(text.charAt(at + 1) || "none")) return false;
  if (prev === "" || "，。；：、（《“".includes(prev)) return true;
  const clause = /[^，。；]*$/.exec(text.slice(Math.max(0, at - LONGEST_QUESTION), at))?.[0] ?? "";
  return isHan(prev) && !ASKS.test(clause);
}

function isSameMark(char: string, mark: string): boolean {
  return char === mark || (char !== "" && char === fullWidthMark(mark));
}

/** A dot between two Chinese words may as well stand for a word that was cut out; only the one at the end is certain. */
function closesSentence(before: string, after: string): boolean {
  return (isHan(before) || "”’）)》】".includes(before || "none")) && (after === "" || "”’）》】".includes(after));
}

/** Both brackets of a pair go together: full-width when Chinese stands inside or outside. */
function chineseBrackets(text: string, positions: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { open, close } of bracketPairs(text, positions)) {
    const isHalfOpen = text.charAt(open) === "(";
    const isHalfClose = text.charAt(close) === ")";
    if (!isHalfOpen && !isHalfClose) continue;
    if (isHalfOpen && isHalfClose && !surroundsChinese(text, open, close)) continue;
    if (isHalfOpen) found.add(open);
    if (isHalfClose) found.add(close);
  }
  return found;
}

function surroundsChinese(text: string, open: number, close: number): boolean {
  if (isChinese(solidFrom(text, open + 1)) || isChinese(solidBefore(text, close))) return true;
  // f(x)的值, APP(application): the bracket belongs to the letters before it.
  const before = solidBefore(text, open);
  if (isLatin(before) || isDigit(before)) return false;
  return isChinese(before) || isChinese(solidFrom(text, close + 1));
}
