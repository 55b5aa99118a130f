import { openDocumentOf, type Deps } from "./deps";
import { loadPart } from "./load-part";

/**
 * Checks what was read last once more, with other settings; part of other actions. Nothing is asked of Word.
 * @throws PartMissing
 */
export async function recheck(deps: Deps): Promise<void> {
  const { readingOf } = await loadPart("reading");
  const state = deps.getState();
  const open = openDocumentOf(state);
  if (!open?.reading) return;
  const reading = readingOf(open.reading.snapshot, state.writer, open.kept, state.profile);
  deps.dispatch({ type: "readDone", request: open.readRequest, reading });
}
