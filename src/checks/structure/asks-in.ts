import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { FORMULAS, GIFTS, OF_LISTENERS, PROPOSALS, TOLD } from "../data/asks";
import { quotationSpans } from "../scope/quotation-spans";
import { phraseHits } from "../text/phrase-hits";
import type { Profile } from "../types";
import { kindOfReport } from "./kind-of-report";
import { openingOf } from "./opening";

/** Kinds of text that may ask, by the end of their title. */
const MAY_ASK = /(?:请示|函|申请书?|纪要|讲话|发言|致辞|提案|议案|批复|意见|倡议书?|通知|方案|答复|建议)(?:[（(].{1,12}[）)])?$|申请|请求/;
const IS_REPORT = /报告(?:[（(].{1,12}[）)])?$/;
// Beyond this many UTF-16 units a request says no more what it asks for.
const REACH = 70;

/** Where a report asks its superior for a decision, for money or for people; empty in a text of any other kind. */
export function asksIn(snapshot: DocumentSnapshot, profile: Profile): readonly TextRange[] {
  const hits = phraseHits(snapshot, "ask");
  if (hits.length === 0 || !isReport(snapshot, profile)) return [];
  const isStudy = kindOfReport(snapshot, profile) === "调研报告";
  return hits.flatMap(({ paragraph, start, phrase }): readonly TextRange[] => {
    const { text, style, story, inTable } = snapshot.paragraphs[paragraph] ?? { text: "", style: "", story: { kind: "body" }, inTable: false };
    if (story.kind !== "body" || inTable || (isStudy && phrase.text === "建议")) return [];
    const length = lengthOfAsk(text, start, phrase.text);
    if (length === 0 || quotationSpans({ text, style }).some((span) => span.start <= start && start < span.end)) return [];
    return [{ paragraph, start, end: start + length }];
  });
}

function isReport(snapshot: DocumentSnapshot, profile: Profile): boolean {
  const title = openingOf(snapshot).title.map(({ text }) => text.trim()).join("");
  if (MAY_ASK.test(title)) return false;
  const kind = kindOfReport(snapshot, profile);
  return kind === null ? IS_REPORT.test(title) : kind !== "工作计划" && kind !== "工作要点";
}

/** How far a request reaches from its first word to what is asked for, in UTF-16 units; 0 where nothing is. */
function lengthOfAsk(text: string, start: number, word: string): number {
  const sentence = /^[^。；！？]*/.exec(text.slice(start, start + REACH))?.[0] ?? "";
  const formula = FORMULAS.exec(sentence)?.[0];
  const clause = /[^，。；：！？]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  if (TOLD.test(clause)) return 0;
  if (formula !== undefined) return formula.length;
  // 群众的建议, 合理化建议: no request unless a clause begins with it.
  if (word === "建议" && (!PROPOSALS.test(sentence) || !/^(?:[一二三四五六七]是|为此|因此|同时|并|我们|我[局镇乡区县市街委]|[（(]?[0-9一二三四五六七]+[）).、]?)?$/.test(clause))) return 0;
  const asked = word === "建议" ? /^[^，]*/.exec(sentence)?.[0] ?? "" : sentence;
  const gift = GIFTS.exec(asked);
  if (gift === null || OF_LISTENERS.test(asked.slice(0, gift.index + gift[0].length))) return 0;
  return gift.index + gift[0].length;
}
