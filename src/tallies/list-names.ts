import { clauseEnd, clauseStart } from "./clause-of";
import { nameBefore, trimEnd, trimStart } from "./name-before";
import { nounAfter } from "./noun-after";
import type { Quantity } from "./quantities-of";

/** What stands between two numbers of one list. */
const JOINT = /^\s*(?:[、，,]|、?(?:和|及|与|以及))\s*$/u;
const RESPECTIVELY = /^(.*)(?:分别|依次)(.*)$/u;
/** 办结率分别为*%和*% is said of the numbers before. */
const RATE = /^[^、和及与]{0,6}(?:率|占比|增速|增幅|比重)$/u;
/** 同比分别减少*%和*%: so are changes. */
const COMPARED = /^[，；]?(?:同比|环比|[较比](?:上年|去年)(?:同期)?)$/u;
/** 三个 of 甲、乙、丙三个村. */
const COUNT = /[*一二两三四五六七八九十](?:个|家|所|类|项|种|名|支)(?=.)/u;
/** 三级河长 of 县、乡、村三级河长 is said of each. */
const RANKED = /^(.+?)[*两二三四五](级.*)$/u;
/** Longer items are clauses, no names; in UTF-16 units. */
const LONGEST_ITEM = 12;
const LONGEST_NAME = 20;

/**
 * The names of numbers that stand in a list behind the list of their names: 小学、初中分别为*、*所. By position among the quantities.
 * Numbers whose list has not exactly as many names are left out.
 * @param text the paragraph's text
 */
export function listNames(text: string, quantities: readonly Quantity[]): ListNames {
  const names = new Map<number, string>();
  const changes = new Map<number, { readonly of: number; readonly change: string }>();
  for (let first = 0; first < quantities.length; ) {
    const end = runEnd(text, quantities, first);
    if (end - first > 1) {
      const own = namesOfRun(text, quantities, first, end);
      own?.forEach((name, at) => names.set(first + at, name));
      const change = own === null ? changeBefore(text, quantities, first) : "";
      // As many numbers stand before as in the list.
      const back = end - first;
      if (change !== "" && first >= back) for (let at = first; at < end; at += 1) changes.set(at, { of: at - back, change });
    }
    first = end;
  }
  return { names, changes };
}

/** Names by position among the quantities. */
export interface ListNames {
  readonly names: ReadonlyMap<number, string>;
  /** What is said of earlier numbers, each with the position of its own: 税收*元，非税*元，分别增长*%和*%. */
  readonly changes: ReadonlyMap<number, { readonly of: number; readonly change: string }>;
}

/** 增长 of ，分别增长*%和*%, where the names stand with the numbers before. */
function changeBefore(text: string, quantities: readonly Quantity[], first: number): string {
  const start = quantities[first]?.start ?? 0;
  const words = text.slice(clauseStart(text, start, quantities[first - 1]?.unitEnd ?? 0), start);
  const [, listed = "", verb = ""] = RESPECTIVELY.exec(words) ?? [];
  if (listed.trim() !== "" && !RATE.test(listed) && !COMPARED.test(listed.trim())) return "";
  return (listed.trim() === "" ? "" : nameBefore(listed)) + nameBefore(verb);
}

/** Position behind the last number of the list that begins at a position. */
function runEnd(text: string, quantities: readonly Quantity[], first: number): number {
  let end = first + 1;
  for (let last = quantities[first], next = quantities[end]; last && next; last = next, next = quantities[end]) {
    if (next.unit !== last.unit || !JOINT.test(text.slice(last.unitEnd, next.start))) break;
    end += 1;
  }
  return end;
}

function namesOfRun(text: string, quantities: readonly Quantity[], first: number, end: number): readonly string[] | null {
  const [head, last] = [quantities[first], quantities[end - 1]];
  if (head === undefined || last === undefined) return null;
  const floor = floorOf(quantities, first);
  const from = clauseStart(text, head.start, floor);
  const words = text.slice(from, head.start);
  const [, listed, verb = ""] = RESPECTIVELY.exec(words) ?? [];
  // Without 分别 only a list with one unit at its end says that names and numbers go together.
  if (listed === undefined && head.unitEnd > head.end) return null;
  const own = listed ?? words;
  const before = own.trim() === "" && from > floor ? text.slice(clauseStart(text, from - 1, floor), from - 1) : own;
  const items = itemsOf(trimStart(trimEnd(before)), end - first) ?? itemsOf(before.replace(/^[，；、,;\s]+/u, ""), end - first);
  if (items === null) return null;
  const done = nameBefore(verb);
  const { noun } = nounAfter(text.slice(last.unitEnd, clauseEnd(text, last.unitEnd, quantities[end]?.start ?? text.length)));
  return items.map((item) => [item + done + noun, item + done, item].find((name) => name.length <= LONGEST_NAME) ?? item);
}

/** Behind the number before; the three of 甲、乙、丙三个村 only says how many names there are. */
function floorOf(quantities: readonly Quantity[], first: number): number {
  const before = quantities[first - 1];
  return before === undefined ? 0 : before.form === "chinese" ? (quantities[first - 2]?.unitEnd ?? 0) : before.unitEnd;
}

/** 县级、乡级、村级服务站: what stands behind the ending that the items share belongs to each. */
function withHead(items: readonly string[]): readonly string[] {
  const others = items.slice(0, -1);
  const last = items.at(-1) ?? "";
  const [, own = "", rank = ""] = RANKED.exec(last) ?? [];
  const ending = others[0]?.at(-1) ?? "";
  const isShared = ending !== "" && others.every((item) => item.endsWith(ending));
  const at = isShared ? last.indexOf(ending, 1) + 1 : 0;
  const head = own === "" ? last.slice(at) : rank;
  const first = own === "" ? last.slice(0, at) : own;
  return first === "" || head.length < (own === "" ? 2 : 1) ? items : [...others, first].map((item) => item + head);
}

/** The items of a list, if it has just so many. */
function itemsOf(list: string, count: number): readonly string[] | null {
  const byMark = list.split(/[、，,]/u);
  const last = byMark.at(-1) ?? "";
  const joint = /^(.+)(?:以及|和|及|与)(.+)$/u.exec(last)?.slice(1) ?? [last];
  const candidates = [list.split(/[、，,]|以及|和|及|与/u), byMark, [...byMark.slice(0, -1), ...joint]];
  const parts = candidates.find(({ length }) => length === count);
  const items = parts === undefined ? undefined : withHead(parts.map((item) => item.replace(COUNT, "").trim()));
  const isSound = items?.every((item) => item !== "" && item.length <= LONGEST_ITEM) ?? false;
  return items !== undefined && isSound && new Set(items).size === count ? items : null;
}
