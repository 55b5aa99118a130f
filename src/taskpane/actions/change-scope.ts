import type { ParagraphSpan, ScopePart } from "../../checks/scope/types";
import type { SelectionPlace } from "../../word/word-host";
import { countMarks } from "../state/drawn";
import { unmarkUnlisted } from "./apply-profile";
import { attempt, type Attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";
import { markFindings } from "./mark-all";
import { readDocument } from "./read-document";

/** 全部都查: everything in the document counts again. */
export async function checkWhole(deps: Deps): Promise<void> {
  await attempt(deps, "check", "check", async (attempt) => {
    for (const part of deps.getState().without) deps.dispatch({ type: "scopePartSwitched", part, on: true });
    await limitTo(deps, null, attempt);
  });
}

/** 全文: the selection does not count any more; parts that are left out stay out. */
export async function checkWholeText(deps: Deps): Promise<void> {
  await attempt(deps, "check", "check", (attempt) => limitTo(deps, null, attempt));
}

/** Switches whether the findings in a part of the document count. */
export async function switchScopePart(deps: Deps, part: ScopePart, on: boolean): Promise<void> {
  await attempt(deps, "check", "check", async (attempt) => {
    deps.dispatch({ type: "scopePartSwitched", part, on });
    await limitTo(deps, openDocumentOf(deps.getState())?.reading?.scope.paragraphs ?? null, attempt);
  });
}

/** 所选段落: only the findings in the paragraphs that are selected now count. What changed since the last reading is read first. */
export async function checkSelection(deps: Deps): Promise<void> {
  await attempt(deps, "check", "check", async (attempt) => {
    const place = await selectionNow(deps);
    if (place.kind === "paragraphs") await limitTo(deps, place, attempt);
    else deps.dispatch({ type: "noticed", where: "check", notice: { id: "scopeRefused", reason: place.kind } });
  });
}

async function selectionNow(deps: Deps): Promise<SelectionPlace> {
  const { snapshot } = openDocumentOf(deps.getState())?.reading ?? (await readDocument(deps));
  const place = await deps.host.readSelection(snapshot);
  if (place.kind !== "changed") return place;
  const again = await readDocument(deps);
  return deps.host.readSelection(again.snapshot);
}

/** Nothing is checked again; marks that are shown follow, as after 重新检查. */
async function limitTo(deps: Deps, paragraphs: ParagraphSpan | null, { wayBack }: Attempt): Promise<void> {
  const { scopedReading } = await loadPart("reading");
  const open = openDocumentOf(deps.getState());
  if (!open?.reading) return;
  const span = paragraphs && { first: paragraphs.first, last: paragraphs.last };
  const reading = scopedReading(open.reading, deps.getState(), span);
  deps.dispatch({ type: "readDone", request: open.readRequest, reading });
  if (countMarks(open) === 0) return;
  const begun = (): void => {
    wayBack("clearMarks");
  };
  await unmarkUnlisted(deps, begun);
  const { stale } = await markFindings(deps, reading, begun);
  if (stale > 0) deps.dispatch({ type: "noticed", where: "check", notice: { id: "stale", count: stale } });
}
