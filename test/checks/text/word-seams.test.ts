import { runChecks } from "../../../src/checks/run-checks";
import { wordConfused } from "../../../src/checks/rules/word-confused";
import { wordDoubtful } from "../../../src/checks/rules/word-doubtful";
import { residueFilter } from "../../../src/checks/rules/residue-filter";
import { phraseWrong } from "../../../src/checks/rules/phrase-wrong";
import { officeWords as words } from "../../../scripts/office-words";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

/** Words of office reports, written down by their meeting characters with the wrong words of the lists. */
const rules = [wordConfused, wordDoubtful, residueFilter, phraseWrong];

/** What the word lists find where two words stand side by side, for every second word. */
function foundAtSeams(word: string): readonly string[] {
  const pairs = words.flatMap((other) => [word + other, other + word]);
  const text = pairs.map((pair) => `${pair}。`).join("\n");
  return runChecks(snapshotOfText(text), {}, rules).map(({ excerpt, range }) => `${pairs[range.paragraph] ?? ""}: ${excerpt}`);
}

describe("two right words side by side", () => {
  it.each(words)("%s before and behind every other word makes no wrong one", (word) => {
    expect(foundAtSeams(word)).toEqual([]);
  });
});
