import type { Level, ReportedFinding } from "../../checks/types";
import { strings } from "../strings";
import { isolatedHtml } from "../../html/isolated-html";

/** A finding with its number in the report, from 1, and the id of its entry in the list. */
export interface NumberedFinding {
  readonly finding: ReportedFinding;
  readonly number: number;
  readonly anchor: string;
}

/** The strongest first. */
const levels: readonly Level[] = ["must", "should", "hint"];

/**
 * A paragraph's text as HTML with its findings marked. Where findings overlap, the text is cut at their edges and each piece
 * shows the strongest; a sign with the level and the number stands where a finding begins.
 */
export function markedText(text: string, findings: readonly NumberedFinding[]): string {
  const starting = byPlace(findings, ({ finding }) => finding.range.start);
  const ending = byPlace(findings, ({ finding }) => finding.range.end);
  const cuts = [...new Set([0, text.length, ...starting.keys(), ...ending.keys()])].sort((left, right) => left - right);
  // How many findings of each level cover the piece.
  const open: Record<Level, number> = { must: 0, should: 0, hint: 0 };
  const pieces = cuts.map((start, index) => {
    for (const { finding } of ending.get(start) ?? []) if (finding.range.start < start) open[finding.level] -= 1;
    const begun = starting.get(start) ?? [];
    for (const { finding } of begun) if (finding.range.end > start) open[finding.level] += 1;
    const level = levels.find((one) => open[one] > 0);
    return begun.map(sign).join("") + piece(text.slice(start, cuts[index + 1] ?? start), level);
  });
  return pieces.join("");
}

function byPlace(findings: readonly NumberedFinding[], placeOf: (one: NumberedFinding) => number): ReadonlyMap<number, readonly NumberedFinding[]> {
  const groups = new Map<number, NumberedFinding[]>();
  for (const one of findings) {
    const known = groups.get(placeOf(one));
    if (known === undefined) groups.set(placeOf(one), [one]);
    else known.push(one);
  }
  return groups;
}

function piece(text: string, level: Level | undefined): string {
  const html = isolatedHtml(text);
  return html === "" || level === undefined ? html : `<mark class="${level}">${html}</mark>`;
}

function sign({ finding, number, anchor }: NumberedFinding): string {
  return `<a class="sign ${finding.level}" id="${anchor}-text" href="#${anchor}">${strings.levelSigns[finding.level]}${number}</a>`;
}
