import { measureKind } from "./measure-kind";
import type { ValueReason } from "./value-messages";

/** What was typed, ready to be written, or why it is refused. */
export type ValueCheck = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: ValueReason };

/** More digits than any office counts. */
const MOST_DIGITS = 12;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Shares of a plan or of last year may pass a hundred. */
const MAY_PASS_HUNDRED = /增长|增幅|增加|提高|提升|上升|完成|达到|同比|环比|翻/u;

/**
 * Checks and normalises what was typed for one tally.
 * Full-width digits become half-width; the unit typed behind the number is dropped (12次); separators of thousands stay as
 * typed when they stand right; an integer pasted with empty decimals (12.0) loses them where the unit takes none.
 * @param raw what was typed; blank means not filled, and is allowed
 * @param unit the tally's measure word
 * @param label the tally's name: 完成率, 增长 and the like may pass 100 %
 */
export function checkTallyValue(raw: string, unit: string, label = ""): ValueCheck {
  const typed = raw.normalize("NFKC").replace(/，/g, ",").trim();
  const bare = dropUnit(typed, unit);
  if (bare === "") return typed === "" ? { ok: true, value: "" } : refused("not-a-number");
  if (/^[-−–—]\s*[\d.]/u.test(bare)) return refused("negative");
  if (/^[\d,.]+(?:\s+|[-~～—–/、])[\d,.]+$/u.test(bare)) return refused("several-numbers");
  if (/^[〇零一二两三四五六七八九十百千万亿几]+$/u.test(bare)) return refused("chinese-numeral");
  if (!/^(?:\d[\d,]*\.?\d*|\.\d+)$/.test(bare)) return refused("not-a-number");
  if (bare.includes(",") && !GROUPED.test(bare)) return refused("bad-separators");
  const value = tidy(bare);
  if (value.replace(/[,.]/g, "").length > MOST_DIGITS) return refused("too-long");
  const kind = measureKind(unit);
  if (kind === "count" && value.includes(".")) {
    return /\.0+$/.test(value) ? { ok: true, value: value.replace(/\.0+$/, "") } : refused("whole-number");
  }
  if (kind === "percent" && Number(value.replace(/,/g, "")) > 100 && !MAY_PASS_HUNDRED.test(label)) return refused("over-hundred");
  return { ok: true, value };
}

function refused(reason: ValueReason): ValueCheck {
  return { ok: false, reason };
}

function dropUnit(typed: string, unit: string): string {
  const plain = unit.normalize("NFKC");
  return plain !== "" && typed.endsWith(plain) ? typed.slice(0, -plain.length).trim() : typed;
}

/** 007 → 7, .5 → 0.5, 5. → 5; 0.50 stays: its zero may be meant. */
function tidy(bare: string): string {
  const whole = bare.replace(/\.$/, "").replace(/^0+(?=\d)/, "");
  return whole.startsWith(".") ? `0${whole}` : whole;
}
