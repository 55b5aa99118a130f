import type { Amount } from "./amount";
import type { Basis, Reading } from "./reading/reading";

/** What a growth or a difference is reckoned from; at least two of the three are there. */
export interface Change {
  readonly base: Amount | null;
  readonly now: Amount | null;
  readonly difference: Amount | null;
}

/**
 * The change that the numbers before a growth (or before a difference, for its own reckoning) tell of, where they stand
 * side by side and nothing says that they are of other things or measured from another base.
 * @param at index of the growth among the sentence's numbers
 * @returns null where it is not certain what the growth is of
 */
export function changeBefore(readings: readonly Reading[], at: number): Change | null {
  const growth = readings[at];
  const last = growth === undefined ? undefined : partner(readings, growth);
  if (growth === undefined || last === undefined || growth.name !== "") return null;
  if (last.role !== "difference" && last.role !== "points")
    return pairInside(readings, last, growth) ?? pairAt(readings, last, growth);
  if (last.name !== "" || last.direction !== growth.direction || !sameBasis(last, growth)) return null;
  if (last.basis === "" && growth.basis !== "") return null;
  const before = partner(readings, last);
  if (before?.amount.unit !== last.amount.unit) return null;
  if (before.role === "base") {
    const now = partner(readings, before);
    return sameBasis(before, growth)
      ? {
          base: before.amount,
          difference: last.amount,
          now: now !== undefined && isLevel(now) && now.amount.unit === before.amount.unit ? now.amount : null,
        }
      : null;
  }
  // 9323亿元增加4374亿元: with no mark between them the number before is what it rose from.
  if (before.role !== "level" || last.marks === "") return null;
  const pair = before.direction === 0 ? null : pairAt(readings, before, last);
  return pair === null
    ? { base: null, now: before.amount, difference: last.amount }
    : { ...pair, difference: last.amount };
}

/** A level and its base side by side, in either order: 由5135件下降到4632件; 6800万元，去年同期6000万元. */
export function pairAt(readings: readonly Reading[], last: Reading, growth: Reading): Change | null {
  const before = partner(readings, last);
  if (before?.amount.unit !== last.amount.unit) return null;
  if (isYearBefore(before, last, growth)) return { base: before.amount, now: last.amount, difference: null };
  const [base, now] = last.role === "base" ? [last, before] : [before, last];
  if (base.role !== "base" || !isLevel(now) || !sameBasis(base, growth)) return null;
  // 去年支出5万元，今年收入6万元: two things. A base that something rose from has the name for both.
  if (now.direction === 0 && !sameName(base.name, now.name)) return null;
  return { base: base.amount, now: now.amount, difference: null };
}

/** 2025年78件，2026年90件: levels of two years that follow each other. */
function isYearBefore(before: Reading, last: Reading, { basis }: Reading): boolean {
  const [old, now] = [before, last].map(({ name }) => Number(NAMED_YEAR.exec(name)?.[1] ?? 0));
  if (old === undefined || old === 0 || now !== old + 1 || (basis !== "" && basis !== "year")) return false;
  return isLevel(before) && isLevel(last) && sameName(before.name, last.name);
}

const NAMED_YEAR = /^(20[0-9]{2})年/;

/** 46件（去年同期40件），同比上升15%: the base in a bracket of its own behind the level. */
function pairInside(readings: readonly Reading[], now: Reading, growth: Reading): Change | null {
  const base = readings[now.at + 1];
  if (base === undefined || base.at !== growth.at - 1 || base.role !== "base" || base.bracket === now.bracket)
    return null;
  return isLevel(now) && base.amount.unit === now.amount.unit && sameBasis(base, growth)
    ? { base: base.amount, now: now.amount, difference: null }
    : null;
}

/** The number before, in the same scope and in no closed bracket; none where words about other things stand between. */
function partner(readings: readonly Reading[], of: Reading): Reading | undefined {
  let at = of.at - 1;
  while (at >= 0 && readings[at]?.bracket !== of.bracket && readings[at]?.bracket !== 0) at -= 1;
  const found = readings[at];
  const isBeside =
    /^[，、（(]?$/.test(of.marks) ||
    (at < of.at - 1 && /^[）)，、]{0,2}$/.test(of.marks)) ||
    /^[，]{2}$/.test(of.marks);
  return found !== undefined && found.scope === of.scope && isBeside && of.bridge.length <= LONGEST_BRIDGE
    ? found
    : undefined;
}

/** 增加120张床位，增长: the thing counted may follow; in UTF-16 units. */
const LONGEST_BRIDGE = 10;

/** A rate is a level too: 合格率98.6%，比上年的97.2%提高1.4个百分点. */
function isLevel({ role }: Reading): boolean {
  return role === "level" || role === "share";
}

function sameBasis(left: { readonly basis: Basis }, right: { readonly basis: Basis }): boolean {
  return left.basis === "" || right.basis === "" || left.basis === right.basis;
}

const TIMES = /(?:20[0-9]{2}年度?|今年|本年|全年|去年|上年|今年以来|共|累计|实际|达到?|为|是|有)/g;

function sameName(left: string, right: string): boolean {
  const [one, other] = [left, right].map((name) => name.replace(TIMES, ""));
  return (
    one === other ||
    one === "" ||
    other === "" ||
    (one ?? "").endsWith(other ?? "") ||
    (other ?? "").endsWith(one ?? "")
  );
}
