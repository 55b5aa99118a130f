import { beginsWithDeed, holdsDeed } from "./fact-key";
import type { Amount, AmountSentence } from "./amount";
import { isInexact } from "./read-amount";
import { between, nameBefore } from "./words-around";

/** Between two parts: at most what the first one counts, ， and the name of the second. */
const GAP = /^[^，、；：（）()]{0,6}，[^，、；：（）()]{1,10}$/;
const LONGEST_NAME = 8;
const FEWEST = 2;

/**
 * Parts that only ， keeps apart, from a number to the end of its sentence: 其中小学41所，初中15所，高中6所。
 * @returns null where something else than a part may be among them
 */
export function partsBehindCommas(sentence: AmountSentence, at: number): readonly Amount[] | null {
  const { amounts, paragraph, end } = sentence;
  const parts = amounts.slice(at);
  const unit = parts[0]?.unit;
  if (parts.length < FEWEST || parts.some((part) => part.unit !== unit || isInexact(paragraph.text, part))) return null;
  if (parts.some((_, index) => index > 0 && !GAP.test(between(sentence, at + index)))) return null;
  const behind = paragraph.text.slice(parts.at(-1)?.unitEnd ?? end, end);
  if (!/^[^，、；：（）()]{0,6}[。；]?$/.test(behind)) return null;
  return areAlike(parts.map((_, index) => nameBefore(sentence, at + index))) ? parts : null;
}

/** All end alike (人员经费, 公用经费), or none tells of a deed (按期审结80件); no name stands twice. */
function areAlike(names: readonly string[]): boolean {
  if (names.some((name) => name === "" || beginsWithDeed(name)) || new Set(names).size < names.length) return false;
  const last = names[0]?.slice(-1) ?? "";
  if (names.every((name) => name.endsWith(last))) return true;
  return names.every((name) => name.length <= LONGEST_NAME && !holdsDeed(name));
}
