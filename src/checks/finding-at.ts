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
  return {
    ruleId: parts.ruleId,
    messageId: parts.messageId,
    data: parts.data ?? {},
    range,
    excerpt: textAtRange(snapshot, range),
    ...(parts.controlId === undefined ? {} : { controlId: parts.controlId }),
    ...(parts.fix === undefined ? {} : { fix: parts.fix }),
    ...(parts.related === undefined || parts.related.length === 0 ? {} : { related: parts.related }),
  };
}
