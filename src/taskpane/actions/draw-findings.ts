import type { ReportedFinding } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { relocatorFor } from "../../traces/relocator-for";
import type { CritiqueRequest, Critiques } from "../../word/critique-types";
import { isDrawing, type Drawn } from "../state/drawn";
import type { Reading } from "../state/reading";
import { suggestionOf } from "../state/suggestion-of";
import type { Deps } from "./deps";
import { loadPart } from "./load-part";

/** What draws in the open document; null where findings are highlighted, because Word cannot draw or the writer wants colours. */
export function drawingOf({ host, getState }: Pick<Deps, "host" | "getState">): Critiques | null {
  return isDrawing(getState()) ? (host.critiques ?? null) : null;
}

export interface FindingRequest extends CritiqueRequest {
  readonly finding: ReportedFinding;
}

/** A request to draw a finding, with what the pop-up may offer. */
export function withSuggestion(finding: ReportedFinding): Pick<FindingRequest, "finding" | "suggestion"> {
  const suggestion = suggestionOf(finding);
  return { finding, ...(suggestion === null ? {} : { suggestion }) };
}

/**
 * Draws findings beside the text; part of other actions. The document and what it keeps stay as they are. Two round trips; the first
 * time three where the host has pop-ups.
 * @returns ids by what came of them; null when Word refuses to draw, and then nothing is drawn
 * @throws WordFailure
 */
export async function drawFindings(deps: Deps, critiques: Critiques, { snapshot }: Reading, requests: readonly FindingRequest[]) {
  deps.dispatch({ type: "workStep", step: { kind: "writing", count: requests.length } });
  await followPopup(deps, critiques);
  const outcome = await critiques.draw(snapshot, requests);
  if (outcome.isRefused) {
    deps.dispatch({ type: "drawingRefused" });
    return null;
  }
  const findings = new Map(requests.map(({ id, finding }) => [id, finding]));
  const drawn = outcome.drawn.flatMap((mark): readonly Drawn[] => {
    const finding = findings.get(mark.id);
    return finding ? [{ ...mark, finding }] : [];
  });
  deps.dispatch({ type: "findingsDrawn", drawn });
  return { drawn: drawn.map(({ id }) => id), stale: outcome.stale, unsupported: outcome.unsupported };
}

/**
 * Takes drawn findings away; part of other actions.
 * @param options `areStanding`: whether the text under all of them was just read and is unchanged
 */
export async function eraseDrawn(deps: Deps, drawn: readonly Drawn[], { areStanding = false } = {}): Promise<void> {
  if (drawn.length === 0) return;
  await deps.host.critiques?.erase(drawn, areStanding);
  deps.dispatch({ type: "drawnGone", annotations: drawn.map(({ annotation }) => annotation) });
}

/**
 * Drawn findings where they stand in a snapshot: the writer may have edited since they were drawn. Those that stand nowhere any
 * more touch no place.
 */
export function drawnIn(snapshot: DocumentSnapshot, drawn: readonly Drawn[]): readonly Drawn[] {
  if (drawn.length === 0) return drawn;
  const relocate = relocatorFor(snapshot);
  return drawn.map((mark) => {
    const place = mark.excerpt === "" ? null : relocate(mark);
    const paragraph = place && snapshot.paragraphs[place.range.paragraph];
    if (!place || !paragraph) return { ...mark, excerpt: "" };
    return { ...mark, story: paragraph.story, indexInStory: paragraph.indexInStory, start: place.range.start, excerpt: place.excerpt };
  });
}

/** Panes that listen to their pop-ups. */
const followed = new WeakSet<Critiques>();

/** From the first drawing on, what the writer chooses in a pop-up is carried out. */
async function followPopup(deps: Deps, critiques: Critiques): Promise<void> {
  if (!critiques.hasPopup || followed.has(critiques)) return;
  followed.add(critiques);
  await critiques.onAction(({ annotation, action }) => {
    void loadPart("popup").then(
      ({ acceptDrawn, rejectDrawn }) => (action === "accept" ? acceptDrawn(deps, annotation) : rejectDrawn(deps, annotation)),
      () => {
        deps.dispatch({ type: "noticed", where: "check", notice: { id: "partMissing" } });
      },
    );
  });
}
