import { openDocumentOf, type Deps } from "./deps";
import { createLatestOnly } from "./latest-only";
import { readDocument } from "./read-document";
import type { SeenCursor } from "../state/section-picker";

/** How long the cursor rests before it is looked for, in milliseconds: Word tells of every step. */
const cursorRest = 300;

/** The cursor as it is followed. */
export interface Following {
  /** Looks for the cursor where it is not known for the reading that is shown. */
  readonly look: () => void;
  readonly end: () => void;
}

/** Looks where the cursor stands now, and after each of its moves once it rests. */
export function followCursor(deps: Deps): Following {
  const latest = createLatestOnly(deps.pause);
  let isOver = false;
  const look = async (isMoved: boolean): Promise<void> => {
    if (!isOver) await seeCursor(deps, isMoved);
  };
  const endMoves = deps.host.onSelectionChange(() => {
    void latest(cursorRest, () => look(true));
  });
  const following: Following = {
    look: () => {
      void look(false);
    },
    end: () => {
      isOver = true;
      endMoves();
    },
  };
  following.look();
  return following;
}

/**
 * Looks where the cursor stands, in its turn and in silence: what goes wrong is told in the panel's own line.
 * @param isMoved false when it is enough to know it for the reading that is shown
 */
async function seeCursor(deps: Deps, isMoved: boolean): Promise<void> {
  await deps.inTurn(async () => {
    const open = openDocumentOf(deps.getState());
    if (!open?.reading || (!isMoved && open.sections.cursor?.snapshot === open.reading.snapshot)) return;
    try {
      await readCursor(deps);
    } catch {
      const snapshot = openDocumentOf(deps.getState())?.reading?.snapshot;
      if (snapshot) deps.dispatch({ type: "cursorSeen", cursor: { snapshot, place: { kind: "unread" } } });
    }
  });
}

/**
 * Where the cursor stands; part of other actions. The document is read again only when it is no longer what was read, and
 * where the host does not find the cursor in a fresh reading either, not before something else is read.
 * @throws WordFailure; Cancelled
 */
export async function readCursor(deps: Deps): Promise<SeenCursor> {
  const open = openDocumentOf(deps.getState());
  let snapshot = open?.reading?.snapshot ?? (await readDocument(deps)).snapshot;
  let place = await deps.host.readCursor(snapshot);
  const known = open?.sections.cursor;
  const isHopeless = known?.snapshot === snapshot && known.place.kind === "changed";
  if (place.kind === "changed" && !isHopeless) {
    snapshot = (await readDocument(deps)).snapshot;
    place = await deps.host.readCursor(snapshot);
  }
  const cursor: SeenCursor = { snapshot, place };
  deps.dispatch({ type: "cursorSeen", cursor });
  return cursor;
}
