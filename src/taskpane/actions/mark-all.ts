import type { MarkRecord } from "../../word/word-host";
import type { ReportedFinding } from "../../checks/types";
import { withEarlierColours } from "../state/earlier-colours";
import { marksAt } from "../state/marks-at";
import { relocate } from "../state/relocate";
import type { Reading } from "../state/reading";
import { attempt } from "./attempt";
import { Cancelled } from "./cancel";
import { unmarkAll } from "./clear-marks";
import { openDocumentOf, type Deps } from "./deps";
import { drawFindings, drawingOf, drawnIn, withSuggestion, type FindingRequest } from "./draw-findings";
import { readDocument } from "./read-document";
import { saveRecord } from "./save-record";
import { stepByStep } from "./step-by-step";

/** Marks everything that was found at level 必改 or 建议, each in the colour of its level: drawn beside the text where Word can, else highlighted. */
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
  const { kept: { marks }, drawn } = openDocumentOf(deps.getState()) ?? { kept: { marks: [] }, drawn: [] };
  const standing = [...marks, ...drawnIn(reading.snapshot, drawn)];
  const isMarked = (finding: ReportedFinding): boolean => marksAt(standing, reading.snapshot, [finding]).length > 0;
  const requests = reading.findings
    .filter((finding) => isMarkable(finding) && !isMarked(finding))
    .map((finding) => requestOf(finding, marks));
  const first = await markOrStop(deps, reading, requests, begun);
  if (first.stale.length === 0) return { places: first.marked.length, stale: 0, unreachable: first.unsupported.length };

  const again = await readDocument(deps);
  const moved = requests
    .filter((request) => first.stale.includes(request.id))
    .map((request) => relocate(request, reading.snapshot, again.snapshot))
    .filter((request) => request !== null);
  const second = await markOrStop(deps, again, moved, begun);
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
function requestOf(finding: ReportedFinding, marks: readonly MarkRecord[]): FindingRequest {
  const { id, level, range, excerpt, controlId } = finding;
  let own = id;
  while (marks.some((mark) => mark.id === own)) own += "+";
  return { id: own, level, range, excerpt, ...withSuggestion(finding), ...(controlId === undefined ? {} : { controlId }) };
}

interface Once {
  readonly marked: readonly string[];
  readonly stale: readonly string[];
  readonly unsupported: readonly string[];
}

/** What Word is writing cannot be stopped: where the writer gives up meanwhile, all marks go again. */
async function markOrStop(deps: Deps, reading: Reading, requests: readonly FindingRequest[], begun: () => void): Promise<Once> {
  const once = await markOnce(deps, reading, requests, begun);
  if (!deps.cancel.isAsked()) return once;
  await unmarkAll(deps, reading.snapshot);
  throw new Cancelled();
}

/** Draws what Word draws, and highlights the rest: headers, or everything where Word refuses. */
async function markOnce(deps: Deps, reading: Reading, requests: readonly FindingRequest[], begun: () => void): Promise<Once> {
  if (requests.length === 0) return { marked: [], stale: [], unsupported: [] };
  const critiques = drawingOf(deps);
  const drawn = critiques && (await drawFindings(deps, critiques, reading, requests));
  if (!drawn) return highlight(deps, reading, requests, begun);
  const rest = await highlight(deps, reading, requests.filter(({ id }) => drawn.unsupported.includes(id)), begun);
  return { marked: [...drawn.drawn, ...rest.marked], stale: [...drawn.stale, ...rest.stale], unsupported: rest.unsupported };
}

async function highlight(deps: Deps, { snapshot }: Reading, requests: readonly FindingRequest[], begun: () => void): Promise<Once> {
  if (requests.length === 0) return { marked: [], stale: [], unsupported: [] };
  const save = stepByStep<readonly MarkRecord[]>(deps, requests.length, async (records) => {
    const known = withEarlierColours(records, openDocumentOf(deps.getState())?.clearedMarks ?? []);
    await saveRecord(deps, (kept) => ({ ...kept, marks: [...kept.marks, ...known] }));
    begun();
  });
  const outcome = await deps.host.mark(snapshot, requests, save);
  return { ...outcome, marked: outcome.marked.map(({ id }) => id) };
}
