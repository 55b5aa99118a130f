import { hasSameRows, isInTheWay, isNamed, isRead, withHappening, type Happening, type Unread } from "../state/live";
import type { Store } from "../state/store";
import { openDocumentOf, type Deps } from "./deps";
import { createLatestOnly } from "./latest-only";
import { loadPart } from "./load-part";
import { readUnread, type Now } from "./read-unread";

/**
 * How long the writer rests before the document is read, in milliseconds. What brought the writer back to the pane, a click as a
 * rule, is done first.
 */
const rests: Readonly<Record<Happening["kind"], number>> = { changed: 800, added: 800, deleted: 800, moved: 3_000, returned: 250 };

/** The page of the pane, as far as the live check asks about it. */
export interface PanePage {
  isHidden(): boolean;
  /** Whether the keyboard writes into a field of the pane. */
  isInField(): boolean;
  /**
   * Calls the listener when the writer comes to the pane from elsewhere ("returned"), and when the pane can be seen again or a
   * field was left ("free"). The answer ends it.
   */
  watch(listener: (what: "returned" | "free") => void): () => void;
}

/**
 * 随写随查: the list follows the document. What Word tells of is read again once the writer rests; where it tells nothing, the document is
 * looked at after moves of the cursor, if that is cheap, and when the writer comes back to the pane. Nothing is said, nothing in
 * the document changes, no action waits for it, and a failure only means that the list stays as it was.
 * @param subscribe tells of every new state
 * @returns ends it
 */
export function startLiveCheck(deps: Deps, page: PanePage, subscribe: Store["subscribe"]): () => void {
  const latest = createLatestOnly(deps.pause);
  let unread: Unread | null = null;
  let isOver = false;

  /** What there is to read, if this is a moment to read it and to show it. */
  const due = (): Unread | null => {
    const state = deps.getState();
    const open = openDocumentOf(state);
    if (isOver || !open?.reading || !state.isLive || page.isHidden() || isInTheWay(state)) return null;
    return unread && !isRead(unread, open) ? unread : null;
  };

  const follow = async (): Promise<void> => {
    if (!due()) return;
    // No action is under way when the reading begins, and none has to wait until it ends.
    const begun = await deps.inTurn(() => Promise.resolve(begin(deps, due())));
    if (!begun) return;
    let isShown = false;
    try {
      const [now, { nextReading }] = await Promise.all([readUnread(deps, begun.reading.snapshot, begun.unread), loadPart("reading")]);
      // What Word named did not tell all: it need not be asked for that again.
      if (!now && unread && isNamed(begun.unread)) unread = { ...unread, isAnything: true };
      if (now) isShown = await deps.inTurn(() => Promise.resolve(show(now, nextReading)));
    } catch {
      // The writer's next demand tells what is wrong, if it still is.
    }
    if (!isShown) deps.dispatch({ type: "readDropped", request: begun.request });

    function show({ snapshot, took }: Now, nextReading: NextReading): boolean {
      const open = openDocumentOf(deps.getState());
      if (!begun || !open?.reading || open.readRequest !== begun.request || !due()) return false;
      if (took === undefined && snapshot === open.reading.snapshot) {
        settle(begun.request);
        return false;
      }
      const reading = nextReading(deps.getState(), snapshot);
      if (deps.getState().view === "fill" && page.isInField() && !hasSameRows(open.reading, reading)) return false;
      settle(begun.request);
      deps.dispatch({ type: "readDone", request: begun.request, reading, ...(took === undefined ? {} : { took }) });
      return true;
    }
  };

  /** What came while it was read is still to be read. */
  const settle = (request: number): void => {
    if (unread && unread.after < request) unread = null;
  };
  const note = (happening: Happening): void => {
    const state = deps.getState();
    const open = openDocumentOf(state);
    if (isOver || !state.isLive || !open?.reading) return;
    unread = withHappening(unread, open, happening);
    void latest(rests[happening.kind], follow);
  };
  const goOn = (): void => {
    if (due()) void latest(rests.returned, follow);
  };

  // While it is switched off Word has nobody to tell.
  let hearing = deps.getState().isLive ? hear(deps, note) : null;
  let before = deps.getState();
  const ends = [
    page.watch((what) => {
      if (what === "returned") note({ kind: "returned" });
      else goOn();
    }),
    subscribe(() => {
      const [was, is] = [before, deps.getState()];
      before = is;
      if (is.isLive !== was.isLive) {
        hearing?.();
        hearing = is.isLive ? hear(deps, note) : null;
        note({ kind: "returned" });
      } else if (isInTheWay(was) && !isInTheWay(is)) goOn();
    }),
  ];
  return () => {
    isOver = true;
    hearing?.();
    for (const end of ends) end();
  };
}

/** Hears of changes, or of moves of the cursor where Word does not tell more. */
function hear(deps: Deps, note: (happening: Happening) => void): () => void {
  const { host } = deps;
  if (!host.capabilities.changeEvents) return host.onSelectionChange(() => { note({ kind: "moved" }); });
  void learnParagraphs(deps);
  return host.onDocumentChange(note);
}

/**
 * Asks once which paragraphs there are, so that one that comes or goes later is known by the others. Where Word does not tell, all is
 * read after such a change.
 */
async function learnParagraphs({ host, getState }: Deps): Promise<void> {
  const reading = openDocumentOf(getState())?.reading;
  if (!reading) return;
  try {
    await host.readChanged(reading.snapshot, { ids: [], isStructure: true });
  } catch {
    return;
  }
}

type NextReading = Awaited<ReturnType<typeof loadPart<"reading">>>["nextReading"];

/** The number under which a reading is asked for, and what it begins with. */
function begin(deps: Deps, unread: Unread | null) {
  const open = openDocumentOf(deps.getState());
  if (!unread || !open?.reading) return null;
  const request = open.readRequest + 1;
  deps.dispatch({ type: "readStarted", request });
  return { request, unread, reading: open.reading };
}
