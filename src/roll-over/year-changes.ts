import { sentenceNear } from "../checks/traces/sentence-near";
import type { Paragraph } from "../snapshot/types";
import { dayChange } from "./date-changes";
import { draftChange } from "./draft-change";
import type { ChangeDraft } from "./draft-change";
import { enclosedIn } from "./enclosed-in";
import type { Change } from "./types";
import { yearLike, yearMentions } from "./year-mentions";
import type { YearMention } from "./year-mentions";
import type { YearMove } from "./year-move";

const COMPARED = /(?:比|较|与|同|和|相比于?|相较于?|对比|超过?)(?:去年|上年)?(?:同期)?(?:的)?$/u;
const COMPARED_AFTER = /^年(?:度|末|底)?(?:同期|全年)?[^，。；]{0,12}(?:相比|增长|增加|提高|提升|上升|下降|减少|降低|多|少|翻)|^年(?:度)?同期/u;
const NUMBERED = /^\s*[〕\]］）)]\s*(?:第?\s*[0-9０-９]+\s*号)?/u;
const AWARDED = /(?:荣获|获评|被评|获得|被授予|授予|命名为|表彰为)|成立于|成立以来/u;
/** How far behind a year its award may stand; in UTF-16 units. */
const AWARD_REACH = 24;

/** Where a paragraph stands, as far as its years are concerned. */
export interface YearSetting {
  /** Part of the plan: the year before it is the report's own. */
  readonly inPlan: boolean;
  /** The report's title or a heading: what is said there is said of the report. */
  readonly isHeading: boolean;
}

/** The changes that the years of one paragraph ask for, in order. */
export function yearChanges(paragraph: Paragraph, move: YearMove, setting: YearSetting): readonly ChangeDraft[] {
  return yearMentions(paragraph.text).map((mention) => changeOf(paragraph, mention, move, setting));
}

function changeOf(paragraph: Paragraph, mention: YearMention, move: YearMove, setting: YearSetting): ChangeDraft {
  const { start, end, year } = mention;
  const to = year + move.by;
  const why = reasonOf(paragraph.text, mention, move, setting);
  const isSure = why === "ownYear" || why === "nextYear" || why === "comparison";
  const day = why === "ownYear" ? dayChange(paragraph, mention, to) : null;
  return day ?? draftChange(paragraph, start, end, { kind: "year", to: yearLike(paragraph.text.slice(start, end), to), defaultOn: isSure, why });
}

function reasonOf(text: string, { year, start, end, partner }: YearMention, { from }: YearMove, { inPlan, isHeading }: YearSetting): Change["why"] {
  const isOwn = (one: number): boolean => one === from || one === from + 1;
  if (isDocumentNumber(text, start, end)) return "documentNumber";
  const inside = enclosedIn(text, start);
  if (inside === "title") return "paperName";
  if (inside === "quotation") return "quoted";
  if (partner !== null && !(isOwn(year) && isOwn(partner))) return isOwn(year) ? "period" : "otherYear";
  const isCompared = !isHeading && comparedAt(text, start, end);
  if (year === from - 1) return isCompared && !inPlan ? "comparison" : "otherYear";
  if (!isOwn(year)) return "otherYear";
  // In the work part a comparison with the report's own year is one that was moved before.
  if (year === from && isCompared && !inPlan) return "history";
  if (!isHeading && !inPlan && AWARDED.test(sentenceNear(text, start, end).after.slice(0, AWARD_REACH))) return "history";
  return year === from ? "ownYear" : "nextYear";
}

function isDocumentNumber(text: string, start: number, end: number): boolean {
  const open = text.charAt(start - 1);
  if ("〔[［".includes(open || "none")) return true;
  return "（(".includes(open || "none") && /[0-9０-９]\s*号$/u.test(NUMBERED.exec(text.slice(end, end + 16))?.[0] ?? "");
}

function comparedAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 24);
  if (!COMPARED.test(before)) return false;
  return /[比较超]/u.test(before.slice(-4)) || COMPARED_AFTER.test(after);
}
