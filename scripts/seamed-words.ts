import { LISTS } from "../src/checks/text/phrase-index";

/** The words of the lists that may lie across right ones; sets of terms and dated phrases are read with what is around them. */
export const seamedWords: readonly string[] = LISTS.filter(([list]) => list !== "ordered" && list !== "dated").flatMap(([, phrases]) =>
  phrases.map(({ text }) => text),
);
