import { readExample } from "../../src/checks/read-example";
import { runChecks } from "../../src/checks/run-checks";
import type { Profile, Rule } from "../../src/checks/types";

/** What one rule says of a text (marks of examples may be used for drawn numbers): "message paragraph:start-end excerpt". */
export function foundBy(rule: Rule, text: string, profile: Profile = {}): readonly string[] {
  return runChecks(readExample(text).snapshot, profile, [rule]).map(
    ({ messageId, range, excerpt }) => `${messageId} ${range.paragraph}:${range.start}-${range.end} ${excerpt}`,
  );
}
