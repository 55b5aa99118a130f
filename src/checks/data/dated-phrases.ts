import { currentPhrases } from "../../phrases/current-phrases";
import type { CurrentPhrase } from "../../phrases/current-phrases";
import type { Phrase } from "../text/phrase";

/** A form whose time can be told from its words: an old one, one whose time is over, or one that was coined at a known time. */
export interface DatedPhrase extends Phrase {
  readonly kind: "replaced" | "ended" | "early" | "pledge";
  /** The phrase of the list of current phrases that it belongs to. */
  readonly phrase: CurrentPhrase;
}

/** Forms of the list of current phrases by which a text shows that it was taken over from an older one. */
export const datedPhrases: readonly DatedPhrase[] = currentPhrases.flatMap((phrase, at): readonly DatedPhrase[] => {
  const { role, text, until, replaces = [], unless, coined } = phrase;
  const old = replaces.map((form): DatedPhrase => ({
    text: form,
    kind: "replaced",
    phrase,
    ...(unless?.after && { notAfter: unless.after }),
    ...(unless?.before && { notBefore: unless.before }),
    ...(unless?.with && { notWith: unless.with }),
  }));
  if (coined) return [...old, { text, kind: "early", phrase }];
  if (role === "term" && until !== undefined) return [...old, { text, kind: "ended", phrase }];
  const next = currentPhrases.slice(at + 1).find((later) => later.role === role);
  return role === "pledge" && next !== undefined ? [...old, { text, kind: "pledge", phrase: next }] : old;
});
