import { setAsideOf } from "../checks/ignore/set-aside";
import { verdictOf } from "../checks/verdict-of";
import { basisOf, messageOf } from "./finding-text";
import { safeJson } from "./safe-json";
import type { FileResult, Report } from "./types";

/**
 * The results as JSON, one entry a file in the order of the command (docs/command-line.md). Paragraphs count from
 * 0 in document order, empty ones too; offsets are UTF-16 and half-open.
 */
export const jsonReport: Report<FileResult> = {
  begin: "[",
  entry: (result, index) => `${index > 0 ? "," : ""}\n  ${safeJson(entryOf(result), 2)}`,
  end: "\n]\n",
};

function entryOf(result: FileResult): object {
  if (result.kind === "unreadable") return { file: result.file, error: result.reason };
  const { ready, must, should, hint } = verdictOf(result.findings);
  const ignored = setAsideOf(result.ignored);
  return {
    file: result.file,
    verdict: ready ? "ready" : "not-ready",
    counts: { must, should, hint },
    ...(ignored.places > 0 ? { ignored } : {}),
    findings: result.findings.map((finding) => ({
      ruleId: finding.ruleId,
      level: finding.level,
      ...finding.range,
      excerpt: finding.excerpt,
      message: messageOf(finding),
      basis: basisOf(finding),
      ...(finding.fix === undefined ? {} : { fixes: finding.fix.edits.map(({ range, text }) => ({ ...range, text })) }),
    })),
  };
}
