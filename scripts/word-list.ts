import { dict } from "@node-rs/jieba/dict";

/** A word of the list and how often its texts have it. */
export interface ListedWord {
  readonly word: string;
  readonly count: number;
}

const LONGEST = 4;

/**
 * The common Chinese words of two to four characters, names of persons left out, the most frequent first.
 * The list is jieba's (MIT licence), as the package @node-rs/jieba carries it; only tests and scripts read it.
 * @param least how often a word is at least in the texts that the list was made from
 */
export function commonWords(least: number): readonly ListedWord[] {
  return new TextDecoder()
    .decode(dict)
    .split("\n")
    .map((line) => line.split(" "))
    .filter(([word = "", count, kind = ""]) => isCommon(word) && Number(count) >= least && !kind.startsWith("nr"))
    .map(([word = "", count]) => ({ word, count: Number(count) }))
    .sort((left, right) => right.count - left.count || (left.word < right.word ? -1 : 1));
}

function isCommon(word: string): boolean {
  return word.length >= 2 && word.length <= LONGEST && /^[\u4e00-\u9fff]+$/.test(word);
}
