import { applyEdits } from "../../src/checks/apply-edits";
import { readExample } from "../../src/checks/read-example";
import { runChecks } from "../../src/checks/run-checks";

/** What the checks say of a text (marks of examples may be used for drawn numbers): "rule:message paragraph excerpt". */
export function foundIn(text: string): readonly string[] {
  return runChecks(readExample(text).snapshot, {}).map(
    ({ ruleId, messageId, range, excerpt }) => `${ruleId}:${messageId} ${range.paragraph} ${excerpt}`,
  );
}

/** The text after all fixes have been carried out. */
export function fixedText(text: string): string {
  const { snapshot } = readExample(text);
  const edits = runChecks(snapshot, {}).flatMap((finding) => finding.fix?.edits ?? []);
  return applyEdits(snapshot, edits).paragraphs.map((paragraph) => paragraph.text).join("\n");
}
