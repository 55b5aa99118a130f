import type { RollOverPlan } from "../../roll-over/types";

/** What the writer chose in 套用上年报告; what is not chosen is taken from the document. */
export interface RollOverChoice {
  /** The year that the open report is about; null for the one that is recognised. */
  readonly fromYear: number | null;
  /** The year that it becomes; null for the one after. */
  readonly toYear: number | null;
  /** Changes and points of the plan that the writer switched, by id. */
  readonly switched: Readonly<Record<string, boolean>>;
  /** The year that the document was rolled over to while this pane is open. */
  readonly done: number | null;
}

export const newRollOver: RollOverChoice = { fromYear: null, toYear: null, switched: {}, done: null };

/** The ids of the changes and points that are to be carried out. */
export function chosenIn({ changes, plan }: RollOverPlan, switched: RollOverChoice["switched"]): ReadonlySet<string> {
  const all = [...changes, ...(plan?.points ?? [])];
  return new Set(all.filter(({ id, defaultOn }) => switched[id] ?? defaultOn).map(({ id }) => id));
}
