import type { SeamData } from "./seam-data";

const WIDEST = 108;

/** The text of src/checks/data/word-seams.ts. */
export function seamFile({ seams, ends, beginnings }: SeamData): string {
  const words = Object.entries(seams).map(([wrong, cuts]) => `${wrong}:${cuts.join(",")}`);
  const pairs = (table: Readonly<Record<string, string>>): readonly string[] => Object.entries(table).map(([part, chars]) => `${part}:${chars}`);
  return [
    "// Made by scripts/word-seams.ts from the word list of jieba (MIT licence, package @node-rs/jieba); not to be changed by hand.",
    "",
    "/** By wrong word: where it can lie across right ones, as `first|last`; an empty part is whole words. */",
    block("SEAMS", words),
    "",
    "/** By the first part of a wrong word: the characters that make a word with it from before, as 强 does with 调. */",
    block("WORD_ENDS", pairs(ends)),
    "",
    "/** By the last part of a wrong word: the characters that make a word with it from behind, as 尖 does with 拔. */",
    block("WORD_BEGINNINGS", pairs(beginnings)),
    "",
  ].join("\n");
}

function block(name: string, entries: readonly string[]): string {
  return `export const ${name} = (\n${lines(entries).map((line, n, all) => `  "${line}${n < all.length - 1 ? " \" +" : "\""}`).join("\n")}\n).split(" ");`;
}

/** Entries in lines of one width, however wide a single one is. */
function lines(entries: readonly string[]): readonly string[] {
  const made: string[] = [];
  let line = "";
  for (const entry of entries) {
    if (line !== "" && line.length + entry.length >= WIDEST) {
      made.push(line);
      line = "";
    }
    line = line === "" ? entry : `${line} ${entry}`;
  }
  return [...made, line];
}
