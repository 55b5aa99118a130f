import { isDigit } from "../characters";

/** A 发文字号 in a text: 国办发〔2012〕14号 without its letters; UTF-16 offsets. */
export interface DocumentNumber {
  /** From the opening bracket to behind 号. */
  readonly start: number;
  readonly end: number;
  readonly year: string;
  /** The number without 第 and without leading zeros. */
  readonly number: string;
}

const OPEN = "[［（(【〔﹝";
const CLOSE = "]］）)】〕﹞";
// The last character of what stands before the year: 国办发, 法释, 省政函, 财会, 发改价格规, 人社厅.
const LEADS = "发字函办文电通纪党委政监教财审厅规组宣统建环检令议批复社农卫科工民交水商税食市安应信林体旅医经外金资国区县府院会释联";

/**
 * Every 发文字号 of a text, well written or not.
 * @param positions offsets of brackets in the text, in order
 */
export function documentNumbers(text: string, positions: readonly number[]): readonly DocumentNumber[] {
  const found: DocumentNumber[] = [];
  for (const at of positions) {
    const number = readAt(text, at);
    if (number !== null) found.push(number);
  }
  return found;
}

function readAt(text: string, start: number): DocumentNumber | null {
  if (!OPEN.includes(text.charAt(start)) || !LEADS.includes(text.charAt(start - 1) || "none")) return null;
  const year = text.slice(start + 1, start + 5);
  if (!/^(19|20)[0-9]{2}$/.test(year) || !CLOSE.includes(text.charAt(start + 5) || "none")) return null;
  let at = start + 6;
  if (text.charAt(at) === "第") at += 1;
  const first = at;
  while (at - first < 6 && isDigit(text.charAt(at))) at += 1;
  const number = text.slice(first, at).replace(/^0+(?=.)/, "");
  if (number === "" || text.charAt(at) !== "号" || /^(楼|院|线|机|门|地块|岗)/.test(text.slice(at + 1, at + 3))) return null;
  return { start, end: at + 1, year, number };
}
