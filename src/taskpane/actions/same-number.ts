import type { Sameness } from "../../tallies/types";
import { withSameness } from "../state/with-sameness";
import { attempt } from "./attempt";
import { openDocumentOf, type Deps } from "./deps";
import { recheck } from "./recheck";
import { saveRecord } from "./save-record";

/**
 * 同一个数？ answered with yes: a row goes into the earlier one that is likely the same fact. The document is not touched; what was typed
 * into the row is kept, and stands in the joined row where that has nothing of its own.
 */
export async function joinTally(deps: Deps, id: string): Promise<void> {
  await attempt(deps, "keep", "fill", async () => {
    const open = openDocumentOf(deps.getState());
    const target = open?.reading?.tallies.find((tally) => tally.id === id)?.likely;
    if (!open || target === undefined) return;
    const root = open.reading?.tallies.find((tally) => tally.id === target || tally.joined?.includes(target))?.id ?? target;
    const [own, there] = [open.typed[id], open.typed[root]];
    if (own !== undefined && there === undefined) deps.dispatch({ type: "typed", id: root, text: own });
    if (own !== undefined && own === there) deps.dispatch({ type: "typedDropped", ids: [id] });
    await keepSameness(deps, ({ same = {}, ...others }) => ({ ...others, same: { ...same, [id]: root } }));
    deps.dispatch({ type: "tallyWanted", id: root });
  });
}

/** 分开: a joined row becomes the rows that it was made of, each with what was typed into it. */
export async function separateTally(deps: Deps, id: string): Promise<void> {
  await attempt(deps, "keep", "fill", async () => {
    const open = openDocumentOf(deps.getState());
    const tally = open?.reading?.tallies.find((each) => each.id === id);
    if (!open || !tally) return;
    const { joined = [] } = tally;
    // A value that the other row brought along goes back with it.
    const isBrought = joined.some((other) => open.typed[other] !== undefined && open.typed[other] === open.typed[id]);
    if (isBrought) deps.dispatch({ type: "typedDropped", ids: [id] });
    await keepSameness(deps, ({ same = {}, apart = [] }) =>
      joined.length === 0
        ? { same, apart: [...apart, id] }
        : { same: Object.fromEntries(Object.entries(same).filter(([other]) => !joined.includes(other))), apart },
    );
    deps.dispatch({ type: "tallyWanted", id });
  });
}

async function keepSameness(deps: Deps, change: (known: Sameness) => Sameness): Promise<void> {
  await saveRecord(deps, (kept) => withSameness(kept, change({ same: kept.same ?? {}, apart: kept.apart ?? [] })));
  await recheck(deps);
}
