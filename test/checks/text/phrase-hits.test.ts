import { confusedWords } from "../../../src/checks/data/confused-words";
import { doubtfulWords } from "../../../src/checks/data/doubtful-words";
import { filteredWords } from "../../../src/checks/data/filtered-words";
import { setPhrases } from "../../../src/checks/data/set-phrases";
import { phraseHits } from "../../../src/checks/text/phrase-hits";
import type { Phrase, PhraseList } from "../../../src/checks/text/phrase";
import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";

const lists: readonly (readonly [PhraseList, readonly Phrase[]])[] = [
  ["confused", confusedWords],
  ["doubtful", doubtfulWords],
  ["filtered", filteredWords],
  ["set", setPhrases],
];

describe.each(lists)("the list %s", (list, phrases) => {
  it.each(phrases.map((phrase) => [phrase.text, phrase] as const))("finds %s where it is wrong", (_, phrase) => {
    const text = `。${phrase.onlyAfter?.[0] ?? ""}${phrase.text}${phrase.onlyBefore?.[0] ?? ""}。`;
    const start = text.indexOf(phrase.text) + (phrase.from ?? 0);
    const end = text.indexOf(phrase.text) + (phrase.to ?? phrase.text.length);
    const hits = phraseHits(snapshotOfText(text), list).map((hit) => [hit.start, hit.end, hit.phrase.right]);
    expect(hits).toContainEqual([start, end, phrase.right]);
  });

  it("leaves each phrase alone before and behind the words that make it right", () => {
    for (const phrase of phrases) {
      const hitsIn = (text: string) => phraseHits(snapshotOfText(text), list).filter((hit) => hit.phrase === phrase);
      for (const word of phrase.notBefore ?? []) expect(hitsIn(`。${phrase.onlyAfter?.[0] ?? ""}${phrase.text}${word}`)).toEqual([]);
      for (const word of phrase.notAfter ?? []) expect(hitsIn(`。${word}${phrase.text}${phrase.onlyBefore?.[0] ?? ""}`)).toEqual([]);
    }
  });
});
