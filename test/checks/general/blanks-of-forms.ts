import type { ReportedFinding } from "../../../src/checks/types";
import type { DocumentSnapshot } from "../../../src/snapshot/types";

/** Whether a finding names a blank to fill in, and nothing that is printed beside it. */
export function isAtBlank(snapshot: DocumentSnapshot, { ruleId, range, fix }: ReportedFinding): boolean {
  const text = snapshot.paragraphs[range.paragraph]?.text.slice(range.start, range.end) ?? "";
  return ruleId === "placeholder-blank" && fix === undefined && / {3}|_{2}/.test(text);
}
