import { isHan } from "../characters";
import type { MaskPlace } from "./mask-place";

/** What is done with a sign, before it or before the quotation mark around it: 带“*”, 标有“*”, 打“×”, 填×. */
const DONE_WITH = /(?:[带标打画划填]|标有|带有|标注|标记|注有|加注|选填)$/;
/** What is said of a sign, behind it: “*”号条款, “×”表示, ×为不合格, 标*的. */
const SAID_OF =
  /^(?:符号|号(?!文|令|[楼院线])|表示|代表|标[注示记识]|(?:的|者|项(?!目))(?=[为是条内均，。、；须应]|项[为是均须应]|$)|为(?:[不未错否]|必[填选须备答]|关键|重要|核心|实质|合格|缺))/;
/** What a note below a table says of the figures that a star marks: *为预算数, *系初步统计数, ＊本表数据. */
const NOTE_BELOW = /^(?:[为是系指][^，。；]{0,12}[数值项价额率表标]|本表|数据[来截为不未]|不含|口径)/;
const REACH = 16;
const INDENT = 8;
// Answers to a test stand so near to each other.
const ANSWERS = 40;

/** True where a text talks of the sign itself or uses it as an answer: 带“*”的为必填项, “叉”号用“×”表示, 3.√；4.×。 */
export function isNamedSign({ kind, text, run, length, prev, next }: MaskPlace): boolean {
  if (length !== 1 || (kind !== "star" && kind !== "cross")) return false;
  const before = text.slice(Math.max(0, run.start - REACH), run.start);
  const behind = text.slice(run.end, run.end + REACH);
  const isQuoted = "“‘\"".includes(prev || "none") && "”’\"".includes(next || "none");
  const said = isQuoted ? behind.slice(1) : behind;
  const isHandled = (): boolean => DONE_WITH.test(isQuoted ? before.slice(0, -1) : before);
  if (SAID_OF.test(said) && (isQuoted || isHandled() || /^(?:表示|代表|为[不未错否必])/.test(said))) return true;
  // 打“×”，; in 打造“×”品牌 the sign stands for a name.
  if (isQuoted && !isHan(said.charAt(0)) && isHandled()) return true;
  if (run.start <= INDENT && before.trim() === "" && NOTE_BELOW.test(behind)) return true;
  return kind === "cross" && isAnswer(text, run.start, run.end);
}

/** 1.√；2.×, 合格√ 不合格×, 。（×）: a × that says no, beside a √ or alone in its brackets behind a sentence. */
function isAnswer(text: string, start: number, end: number): boolean {
  if (isHan(text.charAt(end))) return false;
  if (/[。？?.]\s?[（(]\s?$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s?[）)]/.test(text.slice(end, end + 2))) return true;
  return /[√✓☑]/.test(text.slice(Math.max(0, start - ANSWERS), end + ANSWERS));
}
