import { characterClass } from "../scan/character-class";
import { positionsOf } from "../scan/scan-of";

/** Two words before and behind a figure that both make it approximate; UTF-16 offsets from the first to the last. */
export interface DoubleApproximation {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly behind: string;
}

interface Pairing {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

// Longer words first: the first that fits is taken.
const PAIRINGS: readonly Pairing[] = [
  { before: ["大约有", "大约", "约有", "约为", "大概", "约"], behind: ["左右", "上下", "余", "多"] },
  { before: ["将近", "接近", "近"], behind: ["左右", "上下", "余", "多"] },
  { before: ["不少于", "不低于", "超过", "至少", "最少", "超", "逾"], behind: ["以上"] },
  { before: ["超过", "超", "逾"], behind: ["余", "多"] },
  { before: ["不超过", "至多", "最多"], behind: ["以下", "以内"] },
];

const LAST_OF_BEFORE: ReadonlySet<string> = new Set(PAIRINGS.flatMap(({ before }) => before.map((word) => word.slice(-1))));
const FIGURE = /^[0-9０-９][0-9０-９.,]*(?:[万亿千百]|%|％)*/;
// A word of measure may stand between the figure and the second word.
const BEHIND: readonly RegExp[] = PAIRINGS.map(({ behind }) => new RegExp(`^[\\u4e00-\\u9fff]{0,4}?(${behind.join("|")})`));
const FIGURE_REACH = 16;

/** 约30人左右, 近50余次, 超过80%以上. */
export function doubleApproximations(text: string): readonly DoubleApproximation[] {
  const found: DoubleApproximation[] = [];
  let behindLast = 0;
  for (const at of positionsOf(text, characterClass.digit)) {
    // Only what stands behind the last character of one of the words is read at all.
    if (at < behindLast || !LAST_OF_BEFORE.has(text.charAt(at - 1))) continue;
    const double = doubleAt(text, at);
    if (double === undefined) continue;
    behindLast = double.end;
    found.push(double);
  }
  return found;
}

function doubleAt(text: string, at: number): DoubleApproximation | undefined {
  const ahead = text.slice(at, at + FIGURE_REACH + 8);
  const figure = FIGURE.exec(ahead)?.[0] ?? "";
  if (figure === "") return undefined;
  for (const [n, { before }] of PAIRINGS.entries()) {
    const word = before.find((candidate) => text.endsWith(candidate, at));
    if (word === undefined || isOtherWord(text, at - word.length, word)) continue;
    const match = BEHIND[n]?.exec(ahead.slice(figure.length));
    const behind = match?.[1];
    if (match === null || match === undefined || behind === undefined) continue;
    const end = at + figure.length + match[0].length;
    // 余 and 多 must follow the figure itself; 近20多年 speaks of the last years.
    if ((behind === "余" || behind === "多") && match[0].length > 1) continue;
    if (word === "近" && /^[年个天日周]/.test(text.slice(end))) continue;
    if (behind === "多" && /^(次|种|个|项)?[样元方功]/.test(text.slice(end))) continue;
    return { start: at - word.length, end, before: word, behind };
  }
  return undefined;
}

/** 公约, 附近, 契约, 高超: the last character of another word. */
function isOtherWord(text: string, start: number, word: string): boolean {
  if (word.length > 1) return false;
  return (word === "约" && "公契条合节制预签特违履".includes(text.charAt(start - 1) || "none")) || (word === "近" && "附最接将临新就邻".includes(text.charAt(start - 1) || "none"));
}
