import type { ReportedFinding, RuleFamily } from "../../checks/types";
import type { OpenDocument } from "./pane-state";

/** The list of changes that is looked through before several are made at once. */
export interface Fixing {
  /** The kind whose fixes are listed; null for those of all kinds. */
  readonly family: RuleFamily | null;
  /** Findings whose fix the writer has switched off. */
  readonly off: readonly string[];
}

/** What happens on the walk through the findings. */
export type WalkEvent =
  | { readonly type: "findingChosen"; readonly id: string | null }
  /** The list shows only what holds the words; null for no search. */
  | { readonly type: "findingsSearched"; readonly query: string | null; readonly shown: readonly ReportedFinding[] }
  | { readonly type: "fixingOpened"; readonly family: RuleFamily | null }
  | { readonly type: "fixSwitched"; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly type: "fixingClosed" }
  /** The list of what is set aside is shown instead of what was found, or no longer. */
  | { readonly type: "ignoredShown"; readonly shown: boolean }
  /** The writer wants to fill in the number at a finding; null when its field has the focus. */
  | { readonly type: "tallyWanted"; readonly id: string | null };

/** The open document after an event of the walk. */
export function reduceWalk(open: OpenDocument, event: WalkEvent): OpenDocument {
  switch (event.type) {
    case "findingChosen":
      return { ...open, current: event.id };
    case "findingsSearched": {
      if (!open.reading) return open;
      const isShown = event.shown.some(({ id }) => id === open.current);
      return { ...open, query: event.query, reading: { ...open.reading, shown: event.shown }, current: isShown ? open.current : null };
    }
    case "fixingOpened":
      return { ...open, fixing: { family: event.family, off: [] }, isIgnoredShown: false, notice: null };
    case "fixSwitched": {
      if (!open.fixing) return open;
      const others = open.fixing.off.filter((id) => !event.ids.includes(id));
      return { ...open, fixing: { ...open.fixing, off: event.on ? others : [...others, ...event.ids] } };
    }
    case "fixingClosed":
      return { ...open, fixing: null };
    case "ignoredShown":
      return { ...open, isIgnoredShown: event.shown, fixing: null };
    case "tallyWanted":
      return { ...open, wantedTally: event.id };
  }
}
