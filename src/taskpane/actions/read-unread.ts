import type { DocumentSnapshot } from "../../snapshot/types";
import { isNamed, type Unread } from "../state/live";
import { openDocumentOf, type Deps } from "./deps";
import { readTimed } from "./read-timed";

/** A whole reading that takes Word longer than this is not made while the writer writes. Milliseconds. */
const cheap = 300;

/** The document as it is now. */
export interface Now {
  /** The one given when nothing is different. */
  readonly snapshot: DocumentSnapshot;
  /** Milliseconds that a whole reading took; absent when only what changed was read. */
  readonly took?: number;
}

/**
 * Reads as little as tells what is different in the document; part of 随写随查.
 * @returns null when all would have to be read, and that takes too long as long as nobody waits for it
 * @throws WordFailure
 */
export async function readUnread(deps: Deps, snapshot: DocumentSnapshot, unread: Unread): Promise<Now | null> {
  const { isAnything, isAwaited } = unread;
  const took = openDocumentOf(deps.getState())?.readTook ?? null;
  const isCheap = took !== null && took < cheap;
  const mayReadAll = isCheap || isAwaited;
  // Who comes back is shown everything as it is, also what no text tells: styles, headers, numbers that Word draws.
  const isAllWanted = isAnything || (isAwaited && isCheap);
  const changed = isAllWanted || (!mayReadAll && !isNamed(unread)) ? null : await readChangedOf(deps, snapshot, unread);
  if (changed) return { snapshot: changed };
  return mayReadAll ? readTimed(deps) : null;
}

/** null also where Word refuses: an id may be good no more, or the host may not have ids after all. */
async function readChangedOf(deps: Deps, snapshot: DocumentSnapshot, { ids, isStructure }: Unread): Promise<DocumentSnapshot | null> {
  try {
    return await deps.host.readChanged(snapshot, { ids: [...ids], isStructure });
  } catch {
    return null;
  }
}
