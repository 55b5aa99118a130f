import type { ReportedFinding } from "../../../src/checks/types";
import type { DocumentSnapshot } from "../../../src/snapshot/types";

export const linesOf = ({ paragraphs }: DocumentSnapshot): readonly string[] => paragraphs.map(({ text }) => text);

/** What tells a finding from another one where the text before it may have moved. */
export const keyOf = ({ ruleId, range, excerpt }: ReportedFinding): string => `${ruleId} ${range.paragraph} ${excerpt}`;
