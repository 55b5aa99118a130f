import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";

/**
 * Checks what was read last once more, with other settings; part of other actions. Nothing is asked of Word.
 * @throws PartMissing
 */
export async function recheck(deps: Deps): Promise<void> {
  const { nextReading } = await loadPart("reading");
  const state = deps.getState();
  const open = openDocumentOf(state);
  if (!open?.reading) return;
  deps.dispatch({ type: "readDone", request: open.readRequest, reading: nextReading(state, open.reading.snapshot) });
}
