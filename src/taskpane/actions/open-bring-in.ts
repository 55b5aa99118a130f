import { newBringIn } from "../state/bring-in";
import type { Deps } from "./deps";
import { loadPart } from "./load-part";

/** Shows the panel with room to paste; what reads tables is fetched meanwhile. */
export function openBringIn(deps: Deps): void {
  deps.dispatch({ type: "bringInOpened", bringIn: newBringIn({ kind: "start", refusal: null }) });
  // When it does not come, the paste says so.
  loadPart("ledger").catch(() => undefined);
}
