import { SEAMS, WORD_BEGINNINGS, WORD_ENDS } from "../data/word-seams";

/** Where a wrong word may lie across right ones: words end with `first` and begin with `last`; an empty part is whole words. */
interface Seam {
  readonly first: string;
  readonly last: string;
}

const seams = new Map(
  SEAMS.map((entry) => {
    const [wrong = "", cuts = ""] = entry.split(":");
    return [wrong, cuts.split(",").map(seamOf)] as const;
  }),
);
const ends = tableOf(WORD_ENDS);
const beginnings = tableOf(WORD_BEGINNINGS);

/**
 * True where a wrong word is only the end of one right word and the beginning of another: 强调|拔尖, 天然气|份额.
 * @param at where the wrong word stands in the text
 */
export function isAtSeam(wrong: string, text: string, at: number): boolean {
  const before = text.charAt(at - 1) || NONE;
  const behind = text.charAt(at + wrong.length) || NONE;
  return (
    seams.get(wrong)?.some(({ first, last }) => {
      const isEnd = first === "" || (ends.get(first)?.includes(before) ?? false);
      return isEnd && (last === "" || (beginnings.get(last)?.includes(behind) ?? false));
    }) ?? false
  );
}

/** What stands at the edge of a text; no character of a word. */
const NONE = "\n";

function seamOf(cut: string): Seam {
  const [first = "", last = ""] = cut.split("|");
  return { first, last };
}

function tableOf(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => entry.split(":")).map(([part = "", chars = ""]) => [part, chars]));
}
