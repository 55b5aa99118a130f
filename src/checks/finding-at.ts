import { textAtRange } from "../snapshot/text-at-range";
import type { DocumentSnapshot, TextRange } from "../snapshot/types";
import type { Finding, Fix } from "./types";

/** What a rule adds to the place of a finding. */
export interface FindingParts {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly controlId?: number;
  readonly fix?: Fix | undefined;
  readonly related?: readonly TextRange[] | undefined;
}

/**
 * A finding at a range, with the text that stands there as its excerpt.
 * @param range UTF-16 offsets, half-open
 */
export function findingAt(snapshot: DocumentSnapshot, range: TextRange, parts: FindingParts): Finding {
  const { ruleId, messageId, data = {}, controlId, fix, related = [] } = parts;
  const finding: { -readonly [Part in keyof Finding]: Finding[Part] } = { ruleId, messageId, data, range, excerpt: textAtRange(snapshot, range) };
  if (controlId !== undefined) finding.controlId = controlId;
  if (fix !== undefined) finding.fix = fix;
  if (related.length > 0) finding.related = related;
  return finding;
}
