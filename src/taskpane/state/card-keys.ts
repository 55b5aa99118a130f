import type { ReportedFinding } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";

/**
 * Names for the cards of a list that stay the same when the document is read again: ids count paragraphs, so that every new
 * paragraph gives others. A place is named by its rule and its paragraph's words; equal ones are told apart by their order.
 * @returns by finding id
 */
export function cardKeys(findings: readonly ReportedFinding[], { paragraphs }: DocumentSnapshot): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map(({ id, ruleId, range }) => {
      const name = `${ruleId} ${range.start} ${paragraphs[range.paragraph]?.text ?? ""}`;
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return [id, `${name} ${count}`];
    }),
  );
}
