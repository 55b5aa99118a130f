import type { DocumentSnapshot, TextRange } from "../../snapshot/types";
import { findingAt } from "../finding-at";
import type { Finding } from "../types";

/** Numbers that do not agree: where the one stands that is reported, and where the others are. */
export interface Fault {
  readonly messageId: string;
  readonly range: TextRange;
  readonly data: Readonly<Record<string, string | number>>;
  readonly related: readonly TextRange[];
}

/** The findings of a rule, made of its faults. No number is certain, so that none has a fix. */
export function findingsOf(snapshot: DocumentSnapshot, ruleId: string, faults: readonly Fault[]): readonly Finding[] {
  return faults.map(({ messageId, range, data, related }) => findingAt(snapshot, range, { ruleId, messageId, data, related }));
}
