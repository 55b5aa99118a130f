import { verdictOf } from "../checks/verdict-of";
import { oneLine } from "./one-line";
import { basisOf, messageOf } from "./finding-text";
import { strings } from "./strings";
import type { FileResult } from "./types";

// Enough to know the place again; an excerpt can be as long as its paragraph.
const EXCERPT_MOST = 24;

/** The results as lines for a terminal: 文件:段:字 级别 原因, paragraphs and characters from 1, and a line for each file. */
export function textReport(results: readonly FileResult[]): string {
  return results.flatMap(linesOf).map((line) => `${line}\n`).join("");
}

function linesOf(result: FileResult): readonly string[] {
  if (result.kind === "unreadable") return [strings.cannotRead(result.file, result.reason)];
  const { file, findings } = result;
  const { ready, must, should, hint } = verdictOf(findings);
  const lines = findings.map((finding) => {
    const { range, level, excerpt } = finding;
    const place = `${file}:${range.paragraph + 1}:${range.start + 1}`;
    const quoted = excerpt === "" ? "" : ` “${cut(oneLine(excerpt))}”`;
    return `${place} ${strings.levels[level]}${quoted} ${messageOf(finding)}（${basisOf(finding)}，${finding.ruleId}）`;
  });
  return [...lines, `${file}: ${ready ? strings.ready : strings.notReady}（${strings.counts(must, should, hint)}）`];
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > EXCERPT_MOST ? `${characters.slice(0, EXCERPT_MOST).join("")}…` : text;
}
