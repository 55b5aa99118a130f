import type { LastYearValues } from "../../tallies/types";
import { withLastYear } from "../state/with-last-year";
import { reportFailure } from "./attempt";
import type { Deps } from "./deps";
import { saveRecord } from "./save-record";

/**
 * Keeps last year's values with the document; part of other actions.
 * @param change gets the values that are kept and gives those to be kept; none takes them away
 * @throws WordFailure
 */
export async function keepLastYear(deps: Deps, change: (values: LastYearValues) => LastYearValues): Promise<void> {
  await saveRecord(deps, (kept) => withLastYear(kept, change(kept.lastYear ?? {})));
}

/** The writer says that a value of last year belongs to this tally after all, or does not. */
export async function settleLastYear(deps: Deps, id: string, isRight: boolean): Promise<void> {
  await orReport(deps, () =>
    keepLastYear(deps, (values) => {
      const { [id]: value, ...others } = values;
      return value && isRight ? { ...others, [id]: { ...value, certain: true } } : others;
    }),
  );
}

/** Takes last year's values out of the form. */
export async function dropLastYear(deps: Deps): Promise<void> {
  await orReport(deps, () => keepLastYear(deps, () => ({})));
}

async function orReport(deps: Deps, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    reportFailure(deps, { verb: "keep", where: "fill", remedy: null, error });
  }
}
