import type { DocumentSnapshot } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import type { Finding } from "../types";
import { phraseHits } from "./phrase-hits";
import type { PhraseList } from "./phrase";

/**
 * A finding for every phrase of a list. Message `replace` with `expected` where the right text is known, else `look`.
 * @param withFix whether the right text is certain enough to be put in
 */
export function phraseFindings(snapshot: DocumentSnapshot, ruleId: string, list: PhraseList, withFix: boolean): readonly Finding[] {
  return phraseHits(snapshot, list).map(({ phrase, paragraph, start, end }) => {
    const range = { paragraph, start, end };
    const wrong = snapshot.paragraphs[paragraph]?.text.slice(start, end) ?? "";
    if (phrase.right === undefined) {
      return findingAt(snapshot, range, { ruleId, messageId: "look", data: { wrong: quoted(wrong) } });
    }
    return findingAt(snapshot, range, {
      ruleId,
      messageId: "replace",
      data: { wrong, expected: phrase.right },
      fix: withFix ? { edits: [{ range, text: phrase.right }] } : undefined,
    });
  });
}

/** Quotation marks inside quotation marks are single ones (GB/T 15834-2011 4.8.3.4). */
function quoted(words: string): string {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}
