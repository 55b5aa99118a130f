import type { DocumentSnapshot } from "../../snapshot/types";
import type { Finding, Profile, Rule } from "../types";

/**
 * True when a finding lies inside one of the office's own words, which are right as they stand. Findings about anything but
 * wording are never passed over: an unfilled number stays one, whatever word it stands in.
 */
export function isAllowedWord(snapshot: DocumentSnapshot, { words }: Profile, { family, id }: Rule, { range }: Finding): boolean {
  if (words?.allow === undefined || (family !== "text" && id !== "residue-filter")) return false;
  const text = snapshot.paragraphs[range.paragraph]?.text ?? "";
  return words.allow.some((word) => {
    if (word === "") return false;
    // The word must begin near enough to reach over the finding's end.
    const at = text.indexOf(word, Math.max(0, range.end - word.length));
    return at >= 0 && at <= range.start;
  });
}
