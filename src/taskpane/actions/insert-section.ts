import { buildSection } from "../../sections/build-section";
import { placesForSection } from "../../sections/places-for-section";
import type { SectionPlace } from "../../sections/types";
import type { Period } from "../../skeletons/report-forms";
import type { Section } from "../../skeletons/section-types";
import type { InsertBehindRequest } from "../../word/word-host";
import type { SeenCursor } from "../state/section-picker";
import { sectionWriter } from "../state/section-writer";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { readCursor } from "./follow-cursor";
import { packageOf } from "./package-of";
import { readAgain } from "./read-document";
import { saveRecord } from "./save-record";

/** What the writer saw when the button was pressed. */
export interface ShownSection {
  /** In the length that was shown. */
  readonly section: Section;
  /** The time of the report that it was shown for. */
  readonly period: Period;
  readonly place: SectionPlace;
  readonly isRenumbering: boolean;
}

/**
 * Inserts a section where the panel said it would go, with the numbers behind it, in one action. The cursor is read again
 * first: where the section would now go elsewhere, nothing is written and the panel shows the new place.
 */
export async function insertSection(deps: Deps, { section, period, place: shown, isRenumbering }: ShownSection): Promise<void> {
  await attempt(deps, "insertSection", "skeleton", async ({ wayBack }) => {
    const cursor = await readCursor(deps);
    if (cursor.place.kind === "refused") {
      deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "insertRefused", reason: cursor.place.reason } });
      return;
    }
    const place = placeNow(cursor, shown, isRenumbering);
    if (place === null) {
      deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "sectionMoved" } });
      return;
    }
    const request = requestOf(deps, { section, period, place, isRenumbering });
    const outcome = await deps.host.insertBehind(cursor.snapshot, request, async (record) => {
      await saveRecord(deps, (kept) => ({ ...kept, lastWrite: record }));
      wayBack("restore");
    });
    switch (outcome.kind) {
      case "refused":
        deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "insertRefused", reason: outcome.reason } });
        return;
      case "stale":
        await readCursor(deps);
        deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "sectionMoved" } });
        return;
      case "unsupported":
        deps.dispatch({ type: "noticed", where: "skeleton", notice: { id: "sectionUnreachable", isAutomatic: place.listFrom !== null } });
        return;
      case "inserted":
        await readAgain(deps);
        await followAgain(deps);
        deps.dispatch({
          type: "noticed",
          where: "skeleton",
          notice: { id: "sectionInserted", number: place.shownNumber, name: section.name, renumbered: request.edits.length },
        });
    }
  });
}

/** The place that was shown, in the document as it is now; null when it is no longer one of those at the cursor. */
function placeNow({ snapshot, place }: SeenCursor, shown: SectionPlace, isRenumbering: boolean): SectionPlace | null {
  if (place.kind !== "paragraph") return null;
  const wanted = seenOf(shown, isRenumbering);
  return placesForSection(snapshot, place.paragraph).find((now) => seenOf(now, isRenumbering) === wanted) ?? null;
}

/** What the writer sees of a place; paragraphs before it may have come or gone. */
function seenOf({ look, number, shownNumber, neighbour, isReplacing, takesOver, renumberings }: SectionPlace, isRenumbering: boolean): string {
  const moves = isRenumbering ? renumberings.map(({ excerpt, text, heading }) => [excerpt, text, heading]) : [];
  return JSON.stringify([look, number, shownNumber, neighbour, isReplacing, takesOver, moves]);
}

function requestOf(deps: Deps, { section, period, place, isRenumbering }: ShownSection): InsertBehindRequest {
  const { blocks, listed } = buildSection(section, { ...sectionWriter(deps.getState()), period }, place);
  const edits = isRenumbering ? place.renumberings.map(({ range, excerpt, text }, index) => ({ id: String(index), range, excerpt, text })) : [];
  const request = { paragraph: place.behind, content: packageOf(blocks, { pageSetup: false }), edits, isReplacing: place.isReplacing, isSelected: true };
  return place.listFrom === null ? request : { ...request, listFrom: { paragraph: place.listFrom, inserted: listed } };
}

/** The section is in the document: that the cursor is not found now is no failure of it. */
async function followAgain(deps: Deps): Promise<void> {
  if (!openDocumentOf(deps.getState())?.reading) return;
  try {
    await readCursor(deps);
  } catch {
    return;
  }
}
