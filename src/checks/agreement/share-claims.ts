import type { Amount, AmountSentence } from "./amount";
import { ATTENDANCE, BEFORE_RATE, FIRST_PART, NAMED_RATE, OTHER_ACTS, PLAIN_RATE } from "./rate-names";
import type { Reading } from "./reading/reading";
import { readingsOf } from "./reading/readings-of";
import { sameUnit } from "./same-unit";
import { between, nameBefore, wordsBefore, wordsBehind } from "./words-around";

/** Two numbers and the percentage that they should make. */
export interface ShareClaim {
  readonly part: Amount;
  readonly whole: Amount;
  readonly percent: Amount;
}

/** Which numbers a percentage of the sentence is said of, where its words tell it; null where they do not. */
export function shareClaim(sentence: AmountSentence, at: number): ShareClaim | null {
  return (
    ofNextWhole(sentence, at) ?? ofWholeBefore(sentence, at) ?? ofSpokenWhole(sentence, at) ?? ofRate(sentence, at)
  );
}

/** 8亿元、占年度目标10亿元的85%. */
function ofNextWhole(sentence: AmountSentence, at: number): ShareClaim | null {
  const [part, whole, percent] = [sentence.amounts[at - 2], sentence.amounts[at - 1], sentence.amounts[at]];
  if (part === undefined || whole === undefined || percent === undefined || !sameUnit(part.unit, whole.unit))
    return null;
  if (!/^(?:总数|总量|总额|任务|目标)?的(?:比例(?:为|达))?$/.test(between(sentence, at))) return null;
  if (
    !/^[^，、；：]{0,12}[，、（(]?(?:已|仅|约)?(?:占|完成|达到|为|是)(?!其中)[^，、；：]{0,14}$/.test(
      between(sentence, at - 1),
    )
  )
    return null;
  return { part, whole, percent };
}

/** 27名党员中10名占37%; 党员27名，其中女党员10名，占37%. */
function ofWholeBefore(sentence: AmountSentence, at: number): ShareClaim | null {
  const { amounts } = sentence;
  const [part, percent] = [amounts[at - 1], amounts[at]];
  if (part === undefined || percent === undefined || part.unit === "%") return null;
  if (
    !/^[^，、；：（(]{0,10}[，、（(]?(?:约|仅)?占(?:比|比为|比达|比达到|总数的?|总人数的?|总量的?|全部的?|全体的?)?$/.test(
      between(sentence, at),
    )
  )
    return null;
  // 其中35岁以下8名: an age is no number of the share.
  const whole = amounts[at - 2]?.unit === "岁" ? amounts[at - 3] : amounts[at - 2];
  const gap = sentence.paragraph.text.slice(whole?.unitEnd ?? sentence.start, part.start);
  const isOf = /^[^，、；：]{0,10}(?:[，、；（(：]其中|中|里)[，：]?[^，、；：。]{0,14}$/.test(gap);
  if (whole === undefined || !isOf || !sameUnit(whole.unit, part.unit)) return null;
  return { part, whole, percent };
}

const SPOKEN = /^(?:仅|约|已|均|共)*(?:占|完成|达到?|为|是)了?([^，]{1,12}?)的?(?:比例|比重)?(?:的|为|达到?)?$/;
const PLAIN_SHARE = /^(?:仅|约|已|均|共)*占(?:比[例重]?|总[数量额]的?|总人数的?|全部的?)?(?:为|达到?)?$/;
/** A number called so is a whole. */
const WHOLES = /总|共|应|计划|任务|目标|全部|现有|下达|全[县市区镇乡村院校局厂国省]/;
const TASKS = /任务|目标|计划|指标/;
const TASK_NAMES = /任务|目标|计划|指标|下达/;

/** 总投资4.6亿元，完成1.5亿元，占总投资的32.6%: the words name a number that stands before. */
function ofSpokenWhole(sentence: AmountSentence, at: number): ShareClaim | null {
  const lead = wordsBefore(sentence, at);
  const isPlain = PLAIN_SHARE.test(lead);
  const spoken = isPlain ? "" : SPOKEN.exec(lead)?.[1];
  if (spoken === undefined || sentence.amounts.slice(0, at).filter(({ unit }) => unit !== "%").length < 2) return null;
  const readings = readingsOf(sentence);
  const percent = readings[at];
  const part = partBefore(readings, at);
  if (percent === undefined || part === undefined) return null;
  const others = readings
    .slice(0, at)
    .filter((one) => one !== part && one.role !== "difference" && sameUnit(one.amount.unit, part.amount.unit));
  if (isPlain) {
    const whole = readings[part.at - 1];
    const isWhole =
      whole !== undefined &&
      others.includes(whole) &&
      whole.scope === part.scope &&
      (WHOLES.test(namesOf(sentence, whole)) ||
        isKindOf(nameBefore(sentence, part.at), nameBefore(sentence, whole.at))) &&
      whole.amount.value >= part.amount.value;
    return isWhole && part.at === at - 1 ? { part: part.amount, whole: whole.amount, percent: percent.amount } : null;
  }
  if (others.length === 0) return null;
  const exact = others.filter((one) => namesOf(sentence, one).includes(spoken));
  const whole = exact.length > 0 ? exact : others.filter((one) => isCalled(namesOf(sentence, one), spoken));
  const only = whole.length === 1 ? whole[0] : undefined;
  return only === undefined ? null : { part: part.amount, whole: only.amount, percent: percent.amount };
}

/** The number that a share is told of: the last one before it that is no change, no share and in no closed bracket. */
function partBefore(readings: readonly Reading[], at: number): Reading | undefined {
  const percent = readings[at];
  for (let index = at - 1; index >= 0; index -= 1) {
    const one = readings[index];
    if (one === undefined || one.scope !== percent?.scope) return undefined;
    if (one.bracket !== 0 && one.bracket !== percent.bracket) continue;
    if (one.amount.unit === "%" || one.role === "points" || one.role === "difference" || one.role === "times") continue;
    return one.role === "base" ? undefined : one;
  }
  return undefined;
}

/** 女党员 are a kind of 党员, 隐患企业 of 检查企业: what was looked at is looked at whole. */
function isKindOf(part: string, whole: string): boolean {
  const thing = whole.replace(LOOKED_AT, "");
  return thing.length > 1 && part.length > thing.length && part.endsWith(thing);
}

const LOOKED_AT = /^(?:全年|累计|共|先后)*(?:检查|抽查|抽检|走访|排查|核查|调查|检测)/;

function namesOf(sentence: AmountSentence, { at }: Reading): string {
  return wordsBefore(sentence, at) + wordsBehind(sentence, at);
}

/** 总投资 is called 项目概算总投资, 年度任务 is called 下达任务, 发放总数 is called 发放问卷. */
function isCalled(name: string, spoken: string): boolean {
  if (TASKS.test(spoken)) return TASK_NAMES.test(name);
  if (/总投资|投资总额/.test(spoken)) return /总投资|投资总额/.test(name);
  const core = spoken.replace(/^(?:全部|总)/, "").replace(/(?:总数|总量|总额|总人数|人数|数量|数|额)$/, "");
  return core.length >= 2 && name.includes(core);
}

/** 应到30人、实到27人，到会率90%; 受理45件，办结43件，办结率95.6%. */
function ofRate(sentence: AmountSentence, at: number): ShareClaim | null {
  const percent = sentence.amounts[at];
  const name = wordsBefore(sentence, at).replace(BEFORE_RATE, "");
  if (percent === undefined || !name.endsWith("率")) return null;
  return (
    ofAttendance(sentence, at, name, percent) ??
    ofDue(sentence, at, name, percent) ??
    ofNamedRate(sentence, at, name, percent)
  );
}

function ofAttendance(sentence: AmountSentence, at: number, name: string, percent: Amount): ShareClaim | null {
  if (!ATTENDANCE.rate.test(name)) return null;
  const part = lastBefore(sentence, at, (index) => ATTENDANCE.part.test(wordsBefore(sentence, index)));
  const whole = lastBefore(sentence, part, (index) => ATTENDANCE.whole.test(wordsBefore(sentence, index)));
  return claimOf(sentence, whole, part, percent);
}

/** 应征860万元，实征852万元，征收率99.1%: what was due and what came, of the same act as the rate. */
function ofDue(sentence: AmountSentence, at: number, name: string, percent: Amount): ShareClaim | null {
  const act = NAMED_RATE.exec(name)?.[2] ?? "";
  const isOfAct = (words: string) => words.includes(act.charAt(0)) || words.includes(act.charAt(1));
  const part = act === "" ? -1 : lastBefore(sentence, at, (index) => wordsBefore(sentence, index).includes("实"));
  if (part < 1 || !isOfAct(wordsBefore(sentence, part))) return null;
  return /应|计划|任务/.test(wordsBefore(sentence, part - 1)) ? claimOf(sentence, part - 1, part, percent) : null;
}

function ofNamedRate(sentence: AmountSentence, at: number, name: string, percent: Amount): ShareClaim | null {
  const [, of = "", act = ""] = NAMED_RATE.exec(name) ?? [];
  if (act === "") return null;
  const isDone = (index: number) => tellsOf(wordsBefore(sentence, index) + wordsBehind(sentence, index), act);
  const part = lastBefore(sentence, at, isDone);
  if (part < 1 || FIRST_PART.test(wordsBefore(sentence, part))) return null;
  const whole = part - 1;
  // 43项任务完成41项: the words between belong to the part.
  const isWhole = !tellsOf(wordsBefore(sentence, whole), act) || /应|计划|目标|任务/.test(wordsBefore(sentence, whole));
  const claim = isWhole ? claimOf(sentence, whole, part, percent) : null;
  if (claim === null || (claim.part.value > claim.whole.value && percent.value <= 100)) return null;
  const told = sentence.paragraph.text.slice(
    Math.max(sentence.start, claim.whole.start - NEAR),
    claim.percent.start - name.length,
  );
  return PLAIN_RATE.test(of) || told.includes(of) ? claim : null;
}

/** 办结 in 办结43件, 收回 for 回收; and not 办结 in 未办结2件 or 应办结45件. */
function tellsOf(words: string, act: string): boolean {
  if (isIn(words, act) || isIn(words, act.charAt(1) + act.charAt(0))) return true;
  return OTHER_ACTS.get(act)?.some((other) => isIn(words, other)) === true;
}

function isIn(words: string, act: string): boolean {
  for (let at = words.indexOf(act); at >= 0; at = words.indexOf(act, at + 1)) {
    if (!"不未没应需".includes(words.charAt(at - 1) || "none")) return true;
  }
  return false;
}

/** What a rate is said of stands so near before its whole; in UTF-16 units. */
const NEAR = 24;
/** How many numbers before the rate its part may be. */
const NEAR_NUMBERS = 3;

/** The nearest number before another that is called so; -1 for none. */
function lastBefore(sentence: AmountSentence, at: number, isCalledSo: (index: number) => boolean): number {
  for (let index = at - 1; index >= Math.max(0, at - NEAR_NUMBERS); index -= 1) {
    if (sentence.amounts[index]?.unit !== "%" && isCalledSo(index)) return index;
  }
  return -1;
}

/** Of numbers of one measure, with nothing long between them and no ； . */
function claimOf(sentence: AmountSentence, whole: number, part: number, percent: Amount): ShareClaim | null {
  const [all, some] = [sentence.amounts[whole], sentence.amounts[part]];
  if (all === undefined || some === undefined || !sameUnit(all.unit, some.unit) || all.unit === "%") return null;
  const gaps = [
    sentence.paragraph.text.slice(all.unitEnd, some.start),
    sentence.paragraph.text.slice(some.unitEnd, percent.start),
  ];
  return gaps.some((gap) => gap.length > LONGEST_GAP || gap.includes("；"))
    ? null
    : { whole: all, part: some, percent };
}

const LONGEST_GAP = 30;
