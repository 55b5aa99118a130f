import type { ScopePart } from "../checks/scope/types";
import { readOrganisation, readPartsChoice } from "../skeletons/report-choice";
import type { Organisation } from "../skeletons/types";
import type { RememberedParts } from "./state/reduce-report";
import { readScopeParts } from "./state/scope-parts";
import { views, type View } from "./state/pane-state";
import type { MarkStyle } from "./state/settings-panel";

/** What is remembered for the user on this computer, across documents. */
export interface Settings {
  readonly unit: string;
  /** Absent when never given; earlier versions kept a party organisation's name as the unit's. */
  readonly party?: string;
  readonly superiors: string;
  /** The year of reports that was chosen by hand; 0 for the usual one. */
  readonly year: number;
  /** The calendar year in which it was chosen. */
  readonly yearChosenIn?: number;
  readonly view: View | null;
  /** Absent: the kind of organisation that the kind of report brings. */
  readonly organisation?: Organisation;
  /** The kind of report that was worked on last; perhaps one that is no longer there. */
  readonly skeletonId?: string;
  /** Parts and their order, by kind of report. */
  readonly parts?: RememberedParts;
  /** The office's layout, as it stands there: whoever needs it reads it with `readSettings` of src/layout. */
  readonly layout?: unknown;
  /** Parts of documents that are not checked; absent: everything is. */
  readonly without?: readonly ScopePart[];
  /** Absent: as Word can. */
  readonly marks?: MarkStyle;
  /** Absent: the list follows the document by itself. */
  readonly live?: false;
}

const key = "chengwen.settings";
const nothing: Settings = { unit: "", superiors: "", year: 0, view: null };

/** Reads the settings; anything missing, damaged or forbidden counts as never given. */
export function loadSettings(storage: () => Storage): Settings {
  try {
    const stored: unknown = JSON.parse(storage().getItem(key) ?? "null");
    if (typeof stored !== "object" || stored === null) return nothing;
    const organisation = "organisation" in stored ? readOrganisation(stored.organisation) : null;
    return {
      unit: "unit" in stored && typeof stored.unit === "string" ? stored.unit : "",
      ...("party" in stored && typeof stored.party === "string" && stored.party !== "" && { party: stored.party }),
      superiors: "superiors" in stored && typeof stored.superiors === "string" ? stored.superiors : "",
      year: "year" in stored && typeof stored.year === "number" && Number.isInteger(stored.year) ? stored.year : 0,
      ...("yearChosenIn" in stored && typeof stored.yearChosenIn === "number" && { yearChosenIn: stored.yearChosenIn }),
      view: "view" in stored ? viewOf(stored.view) : null,
      ...(organisation && { organisation }),
      ...("skeletonId" in stored && typeof stored.skeletonId === "string" && { skeletonId: stored.skeletonId }),
      ...("layout" in stored && { layout: stored.layout }),
      ...("marks" in stored && (stored.marks === "none" || stored.marks === "highlight") && { marks: stored.marks }),
      ...("live" in stored && stored.live === false && { live: false as const }),
      ...("without" in stored && { without: readScopeParts(stored.without) }),
      ...("parts" in stored && { parts: partsOf(stored.parts) }),
    };
  } catch {
    return nothing;
  }
}

function partsOf(stored: unknown): RememberedParts {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(Object.entries(stored).map(([id, parts]) => [id, readPartsChoice(parts)]));
}

/** Writes the settings; a browser that keeps nothing (private window, full, policy) only means that they are asked again. */
export function saveSettings(storage: () => Storage, settings: Settings): void {
  try {
    storage().setItem(key, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** The view that a ribbon button or a stored value names, else null. */
export function viewOf(value: unknown): View | null {
  return views.find((view) => view === value) ?? null;
}
