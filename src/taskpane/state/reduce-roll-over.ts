import type { OpenDocument } from "./pane-state";
import { newRollOver } from "./roll-over";

/** What happens in 套用上年报告. */
export type RollOverEvent =
  /** Other years make another list: what was switched in the old one is forgotten. */
  | { readonly type: "rollOverYearsChosen"; readonly fromYear: number | null; readonly toYear: number | null }
  | { readonly type: "rollOverSwitched"; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly type: "rolledOver"; readonly toYear: number };

/** The open document after an event of 套用上年报告. */
export function reduceRollOver(open: OpenDocument, event: RollOverEvent): OpenDocument {
  const { rollOver } = open;
  switch (event.type) {
    case "rollOverYearsChosen":
      return { ...open, rollOver: { ...newRollOver, fromYear: event.fromYear, toYear: event.toYear } };
    case "rollOverSwitched": {
      const switched = Object.fromEntries(event.ids.map((id) => [id, event.on]));
      return { ...open, rollOver: { ...rollOver, switched: { ...rollOver.switched, ...switched } } };
    }
    case "rolledOver":
      return { ...open, rollOver: { ...newRollOver, done: event.toYear } };
  }
}
