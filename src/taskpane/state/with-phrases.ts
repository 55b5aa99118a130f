import type { Profile } from "../../checks/types";
import type { WriterInfo } from "../../skeletons/types";

/** The writer with the office's own wording of the guiding phrases, where it has any. */
export function withPhrases(writer: WriterInfo, { phrases }: Pick<Profile, "phrases">): WriterInfo {
  return phrases === undefined ? writer : { ...writer, phrases };
}
