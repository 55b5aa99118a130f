import { views, type View } from "./state/pane-state";

/** What is remembered for the user on this computer, across documents. */
export interface Settings {
  readonly unit: string;
  readonly superiors: string;
  /** 0 when never given. */
  readonly year: number;
  readonly view: View | null;
}

const key = "chengwen.settings";
const nothing: Settings = { unit: "", superiors: "", year: 0, view: null };

/** Reads the settings; anything missing, damaged or forbidden counts as never given. */
export function loadSettings(storage: () => Storage): Settings {
  try {
    const stored: unknown = JSON.parse(storage().getItem(key) ?? "null");
    if (typeof stored !== "object" || stored === null) return nothing;
    return {
      unit: "unit" in stored && typeof stored.unit === "string" ? stored.unit : "",
      superiors: "superiors" in stored && typeof stored.superiors === "string" ? stored.superiors : "",
      year: "year" in stored && typeof stored.year === "number" && Number.isInteger(stored.year) ? stored.year : 0,
      view: "view" in stored ? viewOf(stored.view) : null,
    };
  } catch {
    return nothing;
  }
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
