import { isHan } from "../characters";
import { isSurname } from "../data/surnames";
import type { MaskPlace } from "./mask-place";

const LONGEST_GIVEN_NAME = 2;
/** Where names are made known in part: a list of those chosen, a case, a patient. */
const MADE_KNOWN = /公示|公告|名单|名册|人选|获奖|中奖|录取|摇号|救助对象|患者|当事人|业主|户主|举报人|投诉人|来访人|信访人/;
const REACH = 60;
/** 李××委员：, to whom an answer is written that everybody may read. */
const SALUTATION = /^(?:委员|代表|先生|女士|同志|同学|老师|网友)(?:等)?[：:]\s*$/;

/** 公示名单：张*、李*明: a name whose surname stands there, between the marks of a list, hidden on purpose. */
export function isHiddenName({ kind, text, run, length, prev }: MaskPlace): boolean {
  if (kind === "box" || kind === "blank" || length > LONGEST_GIVEN_NAME || !isSurname(prev)) return false;
  if (isHan(text.charAt(run.start - 2))) return false;
  if (SALUTATION.test(text.slice(run.end)) && run.start - 1 === text.length - text.trimStart().length) return true;
  const end = isHan(text.charAt(run.end)) && length === 1 ? run.end + 1 : run.end;
  if (isHan(text.charAt(end))) return false;
  const around = text.slice(Math.max(0, run.start - REACH), run.end + REACH);
  return MADE_KNOWN.test(around) || isOneOfMany(around);
}

/** Two names of a list are hidden alike: 张*、李*. */
function isOneOfMany(around: string): boolean {
  const names = around.match(/(?:^|[、，：；\s])[\u4e00-\u9fff][*＊×XxＸ]{1,2}[\u4e00-\u9fff]?(?=[、，；。\s]|$)/g) ?? [];
  return names.filter((name) => isSurname(name.replace(/^[、，：；\s]/, "").charAt(0))).length >= 2;
}
