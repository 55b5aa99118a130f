import type { ReportedFinding } from "./types";

/** Whether a document can be handed in, and what there is by level. */
export interface Verdict {
  /** True when nothing of level 必改 is left. */
  readonly ready: boolean;
  readonly must: number;
  readonly should: number;
  readonly hint: number;
}

/** Counts findings by level: 可以提交, or 还有 N 处. */
export function verdictOf(findings: readonly Pick<ReportedFinding, "level">[]): Verdict {
  const count = (level: ReportedFinding["level"]): number => findings.filter((finding) => finding.level === level).length;
  const must = count("must");
  return { ready: must === 0, must, should: count("should"), hint: count("hint") };
}
