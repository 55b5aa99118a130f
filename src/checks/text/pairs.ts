import { isBlank, isDigit, isLatin } from "../characters";
import { characterClass } from "../scan/character-class";
import { nextOf } from "../scan/next-of";

/** Brackets of one kind share a number, half width and full width alike. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ["（", "）"], ["(", "）"], ["“", "”"], ["‘", "’"], ["《", "》"], ["〈", "〉"], ["【", "】"], ["〔", "〕"], ["「", "」"],
  ["『", "』"], ["［", "］"], ["[", "］"],
]);

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["）", "）"], [")", "）"], ["”", "”"], ["’", "’"], ["》", "》"], ["〉", "〉"], ["】", "】"], ["〕", "〕"], ["」", "」"],
  ["』", "』"], ["］", "］"], ["]", "］"],
]);

/** Two marks that belong together; offsets of the marks. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  /** An opening mark between the two is closed behind them. */
  readonly crossed: boolean;
}

/** What pairs a text has, and which of its marks stand alone. */
export interface PairReading {
  readonly pairs: readonly MarkPair[];
  readonly lonely: readonly number[];
}

interface Open {
  readonly at: number;
  readonly closes: string;
}

// Marks that wait for their partner; what is nested deeper than this is no text any more.
const DEEPEST = 64;

/**
 * Pairs the brackets, quotes and book marks of a text. A closing mark takes the nearest opening one of its kind.
 * Numbers like 1） and a）, apostrophes and faces like :) are no pairs and stand for themselves.
 * @param positions offsets of the marks, in order
 */
export function readPairs(text: string, positions: readonly number[]): PairReading {
  const pairs: MarkPair[] = [];
  const lonely: number[] = [];
  const waiting: Open[] = [];
  let outermost = 0;
  let nested = true;
  for (const at of positions) {
    const char = text.charAt(at);
    if (isApostrophe(text, at, char)) continue;
    const closes = OPENING.get(char);
    if (closes !== undefined) {
      waiting.push({ at, closes });
      if (waiting.length - outermost > DEEPEST) {
        lonely.push(waiting[outermost]?.at ?? at);
        outermost += 1;
      }
      continue;
    }
    const kind = CLOSING.get(char);
    if (kind === undefined) continue;
    const partner = lastIndexOfKind(waiting, kind, outermost);
    const open = waiting[partner];
    if (open === undefined) {
      if (!isNumberEnd(text, at, char)) lonely.push(at);
      continue;
    }
    if (partner < waiting.length - 1) nested = false;
    pairs.push({ open: open.at, close: at, crossed: false });
    if (partner === waiting.length - 1) waiting.pop();
    else waiting.splice(partner, 1);
  }
  lonely.push(...waiting.slice(outermost).map((open) => open.at));
  // Where each mark closes the last one that opened, nothing crosses.
  return { pairs: nested ? pairs : withCrossings(pairs), lonely: lonely.sort((left, right) => left - right) };
}

/** The closing mark of each opening one, and of each closing one itself, as a table: every mark of a text is asked. */
const closingOf = new Uint16Array(0x10000);
for (const [mark, closing] of [...OPENING, ...CLOSING]) closingOf[mark.charCodeAt(0)] = closing.charCodeAt(0);
const opens = new Uint8Array(0x10000);
for (const mark of OPENING.keys()) opens[mark.charCodeAt(0)] = 1;

const APOSTROPHES = [0x2018, 0x2019];
const DEEPEST_AT_ONCE = 8;
const waitingFor = new Uint16Array(DEEPEST_AT_ONCE);

/** True where every mark plainly closes the last one that opened, as in nearly all texts; false where readPairs must tell. */
export function isPlainlyPaired(text: string): boolean {
  let depth = 0;
  for (let at = nextOf(text, characterClass.pair, 0); at >= 0; at = nextOf(text, characterClass.pair, at + 1)) {
    const code = text.charCodeAt(at);
    const closing = closingOf[code] ?? 0;
    if (closing === 0) continue;
    if (code === APOSTROPHES[0] || code === APOSTROPHES[1]) return false;
    if (opens[code] === 1) {
      if (depth === DEEPEST_AT_ONCE) return false;
      waitingFor[depth] = closing;
      depth += 1;
    } else {
      depth -= 1;
      if (depth < 0 || waitingFor[depth] !== closing) return false;
    }
  }
  return depth === 0;
}

/** Round brackets alone. */
export function bracketPairs(text: string, positions: readonly number[]): readonly MarkPair[] {
  const round = positions.filter((at) => "（(）)".includes(text.charAt(at)));
  return readPairs(text, round).pairs;
}

function lastIndexOfKind(waiting: readonly Open[], kind: string, from: number): number {
  for (let at = waiting.length - 1; at >= from; at -= 1) {
    if (waiting[at]?.closes === kind) return at;
  }
  return -1;
}

/** Pairs come in the order of their closing marks; one that opened before the last and closes after it is around it. */
function withCrossings(pairs: readonly MarkPair[]): readonly MarkPair[] {
  const opened: { readonly at: number; readonly pair: MarkPair }[] = [];
  const crossed = new Set<MarkPair>();
  for (const pair of pairs) {
    // What opened behind this pair's opening mark and is closed already lies inside; drop it.
    while ((opened[opened.length - 1]?.at ?? -1) > pair.open) opened.pop();
    const last = opened[opened.length - 1];
    if (last !== undefined && last.at < pair.open && last.pair.close > pair.open) crossed.add(pair);
    opened.push({ at: pair.open, pair });
  }
  return pairs.map((pair) => (crossed.has(pair) ? { ...pair, crossed: true } : pair));
}

/** party’s, ’98 */
function isApostrophe(text: string, at: number, char: string): boolean {
  if (char !== "’" && char !== "‘") return false;
  return (isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1))) || isDigit(text.charAt(at + 1));
}

/** 1） a） ① ） 二） at the start or behind a mark, and :) */
function isNumberEnd(text: string, at: number, char: string): boolean {
  if (char !== "）" && char !== ")") return false;
  if (char === ")" && /[:;^]/.test(text.charAt(at - 1))) return true;
  let start = at;
  while (start > 0 && at - start < 4 && /[0-9a-zA-Z一二三四五六七八九十①-⑳]/.test(text.charAt(start - 1))) start -= 1;
  const before = text.charAt(start - 1);
  if (start === at || at - start >= 4 || isFigureEnd(text, start)) return false;
  return before === "" || isBlank(before) || "。；：，、:;,.\v\n".includes(before);
}

/** 5:30）, 约3.5）: the end of a time or figure is no number of an item; a label such as 1.1） opens its line. */
function isFigureEnd(text: string, start: number): boolean {
  if (!isDigit(text.charAt(start)) || !isDigit(text.charAt(start - 2))) return false;
  const mark = text.charAt(start - 1);
  if (":：".includes(mark)) return true;
  return mark === "." && !/(^|[\s\v。；，：])[0-9]{1,2}\.$/.test(text.slice(Math.max(0, start - 4), start));
}
