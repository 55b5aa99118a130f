import type { Amount, AmountSentence } from "../amount";
import { between } from "../words-around";
import {
  AGAINST,
  basisIn,
  CHANGE,
  directionOf,
  FROM,
  LAST_YEAR,
  ON_BASE,
  REACHED,
  REACHES,
  SAME_PERIOD,
  SPOKEN_BASIS,
} from "./change-words";
import type { Basis, Reading, Role } from "./reading";

/** Words farther from a number are not looked at; in UTF-16 units. */
const REACH = 30;
const MARKS = "，、；：（）(),;:《》—";
const POINTS: ReadonlySet<string> = new Set(["个百分点", "百分点"]);

const known = new WeakMap<AmountSentence, readonly Reading[]>();

/**
 * Reads a sentence: what each of its numbers does in it, by the words between it and the number before. One pass; kept
 * with the sentence, which never changes.
 */
export function readingsOf(sentence: AmountSentence): readonly Reading[] {
  const before = known.get(sentence);
  if (before) return before;
  let scope = 0;
  let bracket = 0;
  let brackets = 0;
  const made = sentence.amounts.map((amount, at): Reading => {
    const gap = between(sentence, at);
    let marks = "";
    let lead = 0;
    let bridge = -1;
    for (let index = 0; index < gap.length; index += 1) {
      const char = gap.charAt(index);
      if (!MARKS.includes(char)) continue;
      if (bridge < 0) bridge = index;
      lead = index + 1;
      marks += char;
      if (char === "；" || char === ";") scope += 1;
      else if (char === "（" || char === "(") bracket = brackets += 1;
      else if (char === "）" || char === ")") bracket = 0;
    }
    const words = gap.slice(Math.max(lead, gap.length - REACH));
    const behind = sentence.paragraph.text.slice(amount.unitEnd, Math.min(amount.unitEnd + REACH, sentence.end));
    return {
      amount,
      at,
      ...roleOf(amount, words, behind, gap),
      bridge: gap.slice(0, Math.max(bridge, 0)),
      marks,
      scope,
      bracket,
    };
  });
  known.set(sentence, made);
  return made;
}

/** 在上年78件的基础上增加12件: what stands between the two is no name. */
const FROM_BASE = /^[^，]{0,6}的?基础上/;

type Told = Pick<Reading, "role" | "direction" | "basis" | "name">;

function roleOf(amount: Amount, lead: string, behind: string, gap: string): Told {
  const reached = REACHED.exec(lead);
  if (reached !== null) return told("level", reached[1], { direction: directionOf(reached[2] ?? "") });
  if (amount.unit === "倍") return timesOf(lead);
  const base = (REACHES.test(behind) ? FROM.exec(lead) : null) ?? AGAINST.exec(lead);
  if (base !== null) return told("base", base[1], { basis: basisIn(lead.slice(base[1]?.length)) });
  const change = CHANGE.exec(lead);
  if (change !== null) {
    const basis = basisIn(change[2] ?? "") || basisIn(SPOKEN_BASIS.exec(gap.slice(-REACH))?.[0] ?? "");
    return told(changeRole(amount), change[1]?.replace(FROM_BASE, ""), {
      direction: directionOf(change[3] ?? ""),
      basis,
    });
  }
  if (ON_BASE.test(behind)) return told("base", lead, { basis: basisIn(lead) });
  const last = LAST_YEAR.exec(lead) ?? SAME_PERIOD.exec(lead);
  if (last !== null) return told("base", last[2], { basis: "year" });
  return told(amount.unit === "%" && isShare(lead) ? "share" : "level", lead);
}

/** 增长1.5倍, 是上年的2.5倍. */
function timesOf(lead: string): Told {
  const change = CHANGE.exec(lead);
  return change === null ? told("times", lead) : told("times", change[1], { direction: directionOf(change[3] ?? "") });
}

function told(role: Role, name: string | undefined, more: { direction?: 1 | -1; basis?: Basis } = {}): Told {
  return { role, direction: more.direction ?? 0, basis: more.basis ?? "", name: name ?? "" };
}

function changeRole({ unit }: Amount): Role {
  if (unit === "%") return "growth";
  if (POINTS.has(unit)) return "points";
  return "difference";
}

function isShare(lead: string): boolean {
  return /占|率|比[例重]?[为达是]?到?$|(?:完成|达到?|为)[^，]{0,12}的?$/.test(lead);
}
