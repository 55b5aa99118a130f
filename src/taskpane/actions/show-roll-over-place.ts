import type { Change } from "../../roll-over/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { relocate } from "../state/relocate";
import type { Deps } from "./deps";
import { selectPlace } from "./select-place";

/** Shows the place of a change in the document. */
export async function showRollOverPlace(deps: Deps, snapshot: DocumentSnapshot, change: Change): Promise<void> {
  await selectPlace(deps, {
    where: "skeleton",
    rest: 0,
    find: (reading) => (reading.snapshot === snapshot ? change : (relocate(change, snapshot, reading.snapshot) ?? undefined)),
  });
}
