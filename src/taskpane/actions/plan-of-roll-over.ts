import { planRollOver } from "../../roll-over/plan-roll-over";
import type { RollOverPlan } from "../../roll-over/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { FilledField } from "../../tallies/types";

interface Wish {
  /** null for the year that is recognised. */
  readonly fromYear: number | null;
  /** null for the year after. */
  readonly toYear: number | null;
  /** What the document keeps of filled places. */
  readonly fields: readonly FilledField[] | undefined;
}

/** What would change in a snapshot of the open document, with the years that the writer chose. */
export function planOfRollOver(snapshot: DocumentSnapshot, { fromYear, toYear, fields }: Wish): RollOverPlan {
  return planRollOver(snapshot, {
    ...(fromYear === null ? {} : { fromYear }),
    ...(toYear === null ? {} : { toYear }),
    ...(fields === undefined ? {} : { fields }),
  });
}
