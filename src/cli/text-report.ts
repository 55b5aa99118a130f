import { setAsideOf, setAsideText } from "../checks/ignore/set-aside";
import { verdictOf } from "../checks/verdict-of";
import { oneLine } from "./one-line";
import { basisOf, messageOf } from "./finding-text";
import { strings } from "./strings";
import type { FileResult, Report } from "./types";

// Enough to know the place again; an excerpt can be as long as its paragraph.
const EXCERPT_MOST = 24;

/** The results as lines for a terminal: 文件:段:字 级别 原因, paragraphs and characters from 1, and a line for each file. */
export const textReport: Report<FileResult> = { begin: "", entry: (result) => linesOf(result).map((line) => `${oneLine(line)}\n`).join(""), end: "" };

function linesOf(result: FileResult): readonly string[] {
  if (result.kind === "unreadable") return [strings.cannotRead(result.file, result.reason)];
  const { findings, ignored } = result;
  const file = oneLine(result.file);
  const { ready, must, should, hint } = verdictOf(findings);
  const lines = findings.map((finding) => {
    const { range, level, excerpt } = finding;
    const place = `${file}:${range.paragraph + 1}:${range.start + 1}`;
    const quoted = excerpt === "" ? "" : ` “${cut(excerpt)}”`;
    return `${place} ${strings.levels[level]}${quoted} ${messageOf(finding)}（${basisOf(finding)}，${finding.ruleId}）`;
  });
  return [...lines, `${file}: ${ready ? strings.ready : strings.notReady}${setAsideText(setAsideOf(ignored), "zh")}（${strings.counts(must, should, hint)}）`];
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > EXCERPT_MOST ? `${characters.slice(0, EXCERPT_MOST).join("")}…` : text;
}
