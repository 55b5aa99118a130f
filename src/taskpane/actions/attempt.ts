import { WordFailure } from "../../word/word-host";
import type { Remedy, Verb } from "../state/notice";
import type { View } from "../state/pane-state";
import { isCancelled } from "./cancel";
import { openDocumentOf, type Deps } from "./deps";
import { PartMissing } from "./load-part";
import { takeChangedRecord } from "./save-record";

/** What an action may say while it runs. */
export interface Attempt {
  /** From here on the document may have changed: a failure offers this way back. */
  readonly wayBack: (remedy: Remedy) => void;
}

/** How each action is helped on when nothing was changed yet. */
const firstRemedy: Readonly<Partial<Record<Verb, Remedy>>> = { open: "retryOpen", check: "check" };

/**
 * Runs one action of the writer: in its turn, shown as work, every failure turned into a message in the view where it was
 * started. Never rejects, so the pane stays usable. What a ribbon command wrote meanwhile is taken in first.
 */
export async function attempt(deps: Deps, verb: Verb, where: View, job: (attempt: Attempt) => Promise<void>): Promise<void> {
  await deps.inTurn(async () => {
    let remedy: Remedy | null = firstRemedy[verb] ?? null;
    deps.cancel.begin();
    deps.dispatch({ type: "workStarted", verb, began: Date.now() });
    try {
      await takeIn(deps);
      await job({
        wayBack: (back) => {
          remedy = back;
        },
      });
    } catch (error) {
      if (!isCancelled(error)) reportFailure(deps, { verb, where, remedy, error });
    } finally {
      deps.dispatch({ type: "workEnded" });
    }
  });
}

/** After a lost connection the first batch connects anew; what is kept is asked for once more before anything is written. */
async function takeIn(deps: Deps): Promise<void> {
  try {
    await deps.inSaveTurn(() => takeChangedRecord(deps));
  } catch (error) {
    if (!(error instanceof WordFailure && error.kind === "gone")) throw error;
  }
}

/** Says that an action failed. Anything but a WordFailure or a missing part is a fault of our own and told as unknown, with its name. */
export function reportFailure(
  deps: Deps,
  { verb, where, remedy, error }: { verb: Verb; where: View; remedy: Remedy | null; error: unknown },
): void {
  const kind = error instanceof WordFailure ? error.kind : error instanceof PartMissing ? "notLoaded" : "unknown";
  const code = error instanceof WordFailure ? error.code : error instanceof Error ? error.name : "unknown";
  deps.dispatch({ type: "noticed", where, notice: { id: "failed", verb, kind, code, remedy } });
}

/** Something that works in silence works again: what was said about its failure is no longer true. */
export function settleFailure(deps: Deps, verb: Verb): void {
  const said = openDocumentOf(deps.getState())?.notice?.notice;
  if (said?.id === "failed" && said.verb === verb) deps.dispatch({ type: "noticeClosed" });
}
