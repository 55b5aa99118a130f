import { amountOf } from "./amount-of";
import { chineseNumber } from "./chinese-number";
import { measureKind } from "./measure-kind";
import type { ValueReason } from "./value-messages";

/** What was typed, ready to be written, or why it is refused. */
export type ValueCheck = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: ValueReason };

/** What a typed number is made of: 约 20 万 余. */
interface Parts {
  readonly lead: string;
  readonly sign: string;
  readonly digits: string;
  readonly scale: string;
  /** 余 or 多 before and behind the scale. */
  readonly inside: string;
  readonly behind: string;
}

/** More digits than any office counts. */
const MOST_DIGITS = 12;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Shares of a plan or of last year may pass a hundred. */
const MAY_PASS_HUNDRED = /增长|增幅|增加|提高|提升|上升|完成|达到|同比|环比|翻/u;
/** Rates of change fall, too. */
const MAY_BE_NEGATIVE = /增长|增幅|增速|同比|环比|变化|涨幅|结余|盈亏|利润|净/u;
const CHINESE = /^[〇零一二两三四五六七八九十百千万亿几数]+$/u;
const PARTS = /^(约|近|超过|超|逾)?([-−–—]?)\s*([\d,.]+|[〇零一二两三四五六七八九十百千]+)(余|多|来)?(万亿|亿|万)?(余|多)?$/u;

/**
 * Checks and normalises what was typed for one tally.
 * Full-width digits become half-width; the unit typed behind the number is dropped (12次); separators of thousands stay as
 * typed when they stand right; an integer pasted with empty decimals (12.0) loses them where the unit takes none. Kept as
 * typed: a Chinese numeral (三), 约, 近, 超 before and 余, 多 behind a whole number (20余), 万 and 亿 where the unit has none (1.2万).
 * @param raw what was typed; blank means not filled, and is allowed
 * @param unit the tally's measure word
 * @param label the tally's name: 完成率, 增长 and the like may pass 100 %, rates of change may be negative
 */
export function checkTallyValue(raw: string, unit: string, label = ""): ValueCheck {
  const typed = raw.normalize("NFKC").replace(/，/gu, ",").trim();
  if (typed === "") return { ok: true, value: "" };
  const bare = dropUnit(typed, unit);
  if (/^[\d,.]+(?:\s+|[-~～–—/、至到])[\d,.]+$/u.test(bare)) return refused("several-numbers");
  const parts = partsOf(dropScale(bare, unit));
  if (parts === null) return refused(CHINESE.test(bare) ? "chinese-numeral" : "not-a-number");
  const fault = faultOf(parts, unit, label);
  if (fault !== null) return refused(fault);
  return { ok: true, value: written(parts, unit) };
}

function partsOf(bare: string): Parts | null {
  const [, lead = "", sign = "", digits = "", inside = "", scale = "", behind = ""] = PARTS.exec(bare) ?? [];
  if (digits === "" || (!/^(?:\d[\d,]*\.?\d*|\.\d+)$/.test(digits) && chineseNumber(digits) === null)) return null;
  return { lead, sign: sign === "" ? "" : "-", digits, scale, inside, behind };
}

function faultOf({ lead, sign, digits, scale, inside, behind }: Parts, unit: string, label: string): ValueReason | null {
  const kind = measureKind(unit);
  if (sign !== "" && (kind === "count" || !MAY_BE_NEGATIVE.test(label))) return "negative";
  if (digits.includes(",") && !GROUPED.test(digits)) return "bad-separators";
  if (digits.replace(/[,.]/gu, "").replace(/^0+/u, "").length > MOST_DIGITS) return "too-long";
  if (scale !== "" && (kind === "percent" || /^(?:万|亿|千|百)/u.test(unit))) return "scale-twice";
  const about = inside + behind;
  const isWhole = !/\./u.test(digits) || /\.0*$/u.test(digits);
  if (about.length > 1 || (about !== "" && (kind === "percent" || lead !== "" || sign !== "" || !isWhole))) return "not-about";
  if (lead !== "" && sign !== "") return "not-about";
  if (kind === "count" && scale === "" && !isWhole) return "whole-number";
  const amount = amountOf(digits);
  return kind === "percent" && amount !== null && amount > 100 && !MAY_PASS_HUNDRED.test(label) ? "over-hundred" : null;
}

function written({ lead, sign, digits, scale, inside, behind }: Parts, unit: string): string {
  const value = tidy(digits);
  const isCount = measureKind(unit) === "count" && scale === "";
  return lead + sign + (isCount ? value.replace(/\.0+$/u, "") : value) + inside + scale + behind;
}

function refused(reason: ValueReason): ValueCheck {
  return { ok: false, reason };
}

function dropUnit(typed: string, unit: string): string {
  const plain = unit.normalize("NFKC");
  return plain !== "" && typed.endsWith(plain) && typed.length > plain.length ? typed.slice(0, -plain.length).trim() : typed;
}

/** 3万 typed where the unit is 万元 is 3: the scale is the unit's own. */
function dropScale(bare: string, unit: string): string {
  const scale = /^(?:万亿|亿|万|千|百)/u.exec(unit)?.[0] ?? "";
  return scale !== "" && bare.endsWith(scale) && /\d$/u.test(bare.slice(0, -scale.length)) ? bare.slice(0, -scale.length) : bare;
}

/** 007 → 7, .5 → 0.5, 5. → 5; 0.50 stays: its zero may be meant. */
function tidy(digits: string): string {
  const whole = digits.replace(/\.$/u, "").replace(/^0+(?=\d)/u, "");
  return whole.startsWith(".") ? `0${whole}` : whole;
}
