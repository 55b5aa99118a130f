import type { Level, ReportedFinding } from "../../checks/types";
import { strings } from "../strings";
import { escapeHtml } from "../../html/escape-html";

/** A finding with its number in the report, from 1, and the id of its entry in the list. */
export interface NumberedFinding {
  readonly finding: ReportedFinding;
  readonly number: number;
  readonly anchor: string;
}

const strength: Readonly<Record<Level, number>> = { must: 2, should: 1, hint: 0 };

/**
 * A paragraph's text as HTML with its findings marked. Where findings overlap, the text is cut at their edges and each piece
 * shows the strongest; a sign with the level and the number stands where a finding begins.
 */
export function markedText(text: string, findings: readonly NumberedFinding[]): string {
  const edges = new Set([0, text.length]);
  for (const { finding } of findings) edges.add(finding.range.start).add(finding.range.end);
  const cuts = [...edges].sort((left, right) => left - right);
  const pieces = cuts.map((start, index) => {
    const signs = findings.filter(({ finding }) => finding.range.start === start).map(sign);
    return signs.join("") + piece(text, start, cuts[index + 1] ?? start, findings);
  });
  return pieces.join("");
}

function piece(text: string, start: number, end: number, findings: readonly NumberedFinding[]): string {
  const html = escapeHtml(text.slice(start, end));
  const covering = findings.map(({ finding }) => finding).filter(({ range }) => range.start <= start && range.end >= end);
  const [strongest] = covering.sort((left, right) => strength[right.level] - strength[left.level]);
  return html === "" || strongest === undefined ? html : `<mark class="${strongest.level}">${html}</mark>`;
}

function sign({ finding, number, anchor }: NumberedFinding): string {
  return `<a class="sign ${finding.level}" id="${anchor}-text" href="#${anchor}">${strings.levelSigns[finding.level]}${number}</a>`;
}
