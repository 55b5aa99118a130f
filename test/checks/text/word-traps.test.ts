import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeWords } from "../../../scripts/office-words";
import { seamData } from "../../../scripts/seam-data";
import { seamFile } from "../../../scripts/seam-file";
import { seamedWords } from "../../../scripts/seamed-words";
import { phraseWrong } from "../../../src/checks/rules/phrase-wrong";
import { residueFilter } from "../../../src/checks/rules/residue-filter";
import { residueSite } from "../../../src/checks/rules/residue-site";
import { wordConfused } from "../../../src/checks/rules/word-confused";
import { wordDoubtful } from "../../../src/checks/rules/word-doubtful";
import { runChecks } from "../../../src/checks/run-checks";
import { phraseHits } from "../../../src/checks/text/phrase-hits";
import { LISTS } from "../../../src/checks/text/phrase-index";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import { trapsOf } from "./traps-of";

const rules = [wordConfused, wordDoubtful, residueFilter, residueSite, phraseWrong];
const rows = LISTS.map(([list, phrases]) => [list, phrases] as const);
/** Words of general use, none of which makes another word of a wrong one. */
const neighbours = officeWords.slice(0, 40);

function foundIn(traps: readonly string[]): readonly string[] {
  const text = traps.map((trap) => `${trap}。`).join("\n");
  return runChecks(snapshotOfText(text), {}, rules).map(({ excerpt, range }) => `${traps[range.paragraph] ?? ""}: ${excerpt}`);
}

describe("right words that meet", () => {
  it.each(rows)("are never taken for a wrong word of the list %s", (_, phrases) => {
    const traps = phrases.flatMap(trapsOf);
    expect(foundIn(traps)).toEqual([]);
  });

  it("are tried in more than fifty thousand joins", () => {
    const all = LISTS.flatMap(([, phrases]) => phrases.flatMap(trapsOf));
    expect(new Set(all).size).toBeGreaterThan(50_000);
  });

  it("are known to the check for the lists as they are now (npm run word-seams)", () => {
    const path = join(__dirname, "../../../src/checks/data/word-seams.ts");
    expect(readFileSync(path, "utf8")).toBe(seamFile(seamData(seamedWords)));
  });
});

/** The least share of neighbours between which a wrong word is found: 落实|学的不够 may be read as 实学, all others are nearer to one. */
const LEAST_FOUND = 0.75;

describe("wrong words between right ones", () => {
  const lists = rows.filter(([list]) => list !== "site" && list !== "ordered");
  it.each(lists)("are still found: the list %s", (list, phrases) => {
    const missed = phrases.filter((phrase) => {
      const texts = (phrase.onlyAfter ?? neighbours).flatMap((before) =>
        (phrase.onlyBefore ?? neighbours).map((behind) => before + phrase.text + behind),
      );
      const hits = phraseHits(snapshotOfText(texts.join("\n")), list).filter((hit) => hit.phrase.text === phrase.text);
      return new Set(hits.map(({ paragraph }) => paragraph)).size < texts.length * LEAST_FOUND;
    });
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});
