import type { LastYearValues } from "../../tallies/types";
import type { Kept } from "./pane-state";

/** What is kept, with other values of last year; none at all leave no trace. */
export function withLastYear({ lastYear: _, ...kept }: Kept, values: LastYearValues): Kept {
  return Object.keys(values).length === 0 ? kept : { ...kept, lastYear: values };
}
