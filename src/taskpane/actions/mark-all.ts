import type { MarkRecord, MarkRequest } from "../../word/word-host";
import type { ReportedFinding } from "../../checks/types";
import { marksAt } from "../state/marks-at";
import { relocate } from "../state/relocate";
import type { Reading } from "../state/reading";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { readDocument } from "./read-document";
import { saveRecord } from "./save-record";

/** Highlights everything that was found at level 必改 or 建议, each in the colour of its level. */
export async function markAll(deps: Deps): Promise<void> {
  await attempt(deps, "mark", "check", async ({ wayBack }) => {
    const reading = openDocumentOf(deps.getState())?.reading ?? (await readDocument(deps));
    const outcome = await markFindings(deps, reading, () => {
      wayBack("clearMarks");
    });
    deps.dispatch({ type: "noticed", where: "check", notice: { id: "marked", ...outcome } });
  });
}

export interface MarkCount {
  readonly places: number;
  readonly stale: number;
  readonly unreachable: number;
}

/**
 * Marks the findings of a reading that are not marked yet; part of other actions. Places that changed meanwhile are looked for
 * once more in a new reading. Nothing is marked where the writer wants no colours.
 * @param begun called before the document is changed
 * @throws WordFailure; Cancelled
 */
export async function markFindings(deps: Deps, reading: Reading, begun: () => void = () => undefined): Promise<MarkCount> {
  if (deps.getState().marks === "none") return { places: 0, stale: 0, unreachable: 0 };
  const marks = openDocumentOf(deps.getState())?.kept.marks ?? [];
  const requests = reading.findings
    .filter((finding) => isMarkable(finding) && marksAt(marks, reading.snapshot, [finding]).length === 0)
    .map((finding) => requestOf(finding, marks));
  const first = await markOnce(deps, reading, requests, begun);
  if (first.stale.length === 0) return { places: first.marked.length, stale: 0, unreachable: first.unsupported.length };

  const again = await readDocument(deps);
  const moved = requests
    .filter((request) => first.stale.includes(request.id))
    .map((request) => relocate(request, reading.snapshot, again.snapshot))
    .filter((request) => request !== null);
  const second = await markOnce(deps, again, moved, begun);
  return {
    places: first.marked.length + second.marked.length,
    stale: first.stale.length - second.marked.length - second.unsupported.length,
    unreachable: first.unsupported.length + second.unsupported.length,
  };
}

/** Whether a finding is highlighted in the document: those of level 必改 and 建议 that have a place. */
export function isMarkable({ level, excerpt }: ReportedFinding): boolean {
  return level !== "hint" && excerpt !== "";
}

/** A finding's id counts paragraphs and may come again after edits; a mark's id must not, else its record would be lost. */
function requestOf({ id, level, range, excerpt, controlId }: ReportedFinding, marks: readonly MarkRecord[]): MarkRequest {
  let own = id;
  while (marks.some((mark) => mark.id === own)) own += "+";
  return { id: own, level, range, excerpt, ...(controlId === undefined ? {} : { controlId }) };
}

async function markOnce(deps: Deps, { snapshot }: Reading, requests: readonly MarkRequest[], begun: () => void) {
  if (requests.length === 0) return { marked: [], stale: [], unsupported: [] };
  return deps.host.mark(snapshot, requests, async (records) => {
    await saveRecord(deps, (kept) => ({ ...kept, marks: [...kept.marks, ...records] }));
    begun();
  });
}
