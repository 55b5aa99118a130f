import { matchViews, tickedValues } from "../state/match-rows";
import { takeableIds } from "../state/reduce-bring-in";
import { openDocumentOf, type Deps } from "./deps";
import { saveTyped } from "./keep-typed";

/** Puts the ticked values into the form as if they were typed. The document is not touched. */
export async function bringInValues(deps: Deps): Promise<void> {
  const open = openDocumentOf(deps.getState());
  if (!open?.reading || open.bringIn?.step.kind !== "matches") return;
  const values = tickedValues(matchViews(open.bringIn.step.rows, open.reading.tallies, open.typed));
  const count = Object.keys(values).length;
  if (count === 0) return;
  deps.dispatch({ type: "valuesBroughtIn", values });
  deps.dispatch({ type: "noticed", where: "fill", notice: { id: "broughtIn", count } });
  await saveTyped(deps, 0);
}

/** 撤回带入: the form as it was before, but for what the writer has typed over or written since. */
export async function takeBackValues(deps: Deps): Promise<void> {
  const open = openDocumentOf(deps.getState());
  if (!open?.broughtIn) return;
  const count = takeableIds(open).length;
  deps.dispatch({ type: "valuesTakenBack" });
  deps.dispatch({ type: "noticed", where: "fill", notice: { id: "takenBack", count } });
  await saveTyped(deps, 0);
}
