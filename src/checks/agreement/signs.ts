import type { Amount } from "./amount";

/** What must stand in a sentence so that a kind of fault can, by a bit each: most sentences lack it. */
export const sign = {
  /** ：（(: a list of parts may follow. */
  opener: 1,
  /** 共, 计 and 总 of 共计, 总计, 总数. */
  total: 2,
  /** 其 of 其中. */
  among: 4,
  /** 里 and 中 of 28个村中. */
  inside: 8,
  /** 月, 季 and 半 of 6月, 季度, 半年. */
  period: 16,
  /** 女, 式 of 正式党员, 退 of 退休. */
  sort: 32,
  /** A number in per cent. */
  percent: 64,
} as const;

const CHARACTERS: readonly (readonly [characters: string, bit: number])[] = [
  ["：（(", sign.opener],
  ["共计总", sign.total],
  ["其", sign.among],
  ["中里", sign.inside],
  ["月季半", sign.period],
  ["女式退", sign.sort],
];

/** The bits of every character, by its UTF-16 code. */
const signOf = new Uint8Array(0x10000);
for (const [characters, bit] of CHARACTERS) {
  for (const character of characters) signOf[character.charCodeAt(0)] = bit;
}

/**
 * The bits of a sentence. With a single number in it only `percent` is told: nothing can be compared there.
 * @param start UTF-16 offset where the sentence begins
 * @param end where it ends
 */
export function signsOf(text: string, start: number, end: number, amounts: readonly Amount[]): number {
  let signs = 0;
  for (const { unit } of amounts) if (unit === "%") signs = sign.percent;
  if (amounts.length > 1) for (let at = start; at < end; at += 1) signs |= signOf[text.charCodeAt(at)] ?? 0;
  return signs;
}
