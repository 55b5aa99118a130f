import { openDocumentOf, type Deps } from "./deps";
import { restoreLast } from "./restore-last";

/** Takes back the last writes one after the other, the newest first; stops at one that cannot be taken back. */
export async function restoreSteps(deps: Deps, count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    const before = openDocumentOf(deps.getState())?.kept.lastWrite ?? null;
    if (before === null) return;
    await restoreLast(deps);
    if (openDocumentOf(deps.getState())?.kept.lastWrite === before) return;
  }
}
