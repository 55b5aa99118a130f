import type { Sameness } from "../../tallies/types";
import type { Kept } from "./pane-state";

/** What is kept, with other answers to 同一个数？; none at all leave no trace. */
export function withSameness({ same: _same, apart: _apart, ...kept }: Kept, { same = {}, apart = [] }: Sameness): Kept {
  return { ...kept, ...(Object.keys(same).length === 0 ? {} : { same }), ...(apart.length === 0 ? {} : { apart }) };
}
