import { runChecks } from "../../checks/run-checks";
import type { Profile, ReportedFinding } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { WriterInfo } from "../../skeletons/types";
import { findTallies } from "../../tallies/find-tallies";
import type { FilledField, LastYearValues, Tally } from "../../tallies/types";
import { inListOrder } from "./list-order";

/** One reading of the document with everything that is derived from it. */
export interface Reading {
  readonly snapshot: DocumentSnapshot;
  readonly tallies: readonly Tally[];
  /** In the order of the list: by family, then by place. */
  readonly findings: readonly ReportedFinding[];
}

/**
 * Checks a snapshot and finds its tallies.
 * @param kept `fields`: places that were filled from the form and stay fields; `lastYear`: what last year's report says of the tallies
 */
export function readingOf(
  snapshot: DocumentSnapshot,
  writer: WriterInfo,
  { fields = [], lastYear = {} }: { readonly fields?: readonly FilledField[]; readonly lastYear?: LastYearValues } = {},
): Reading {
  const tallies = findTallies(snapshot, fields);
  return { snapshot, tallies, findings: inListOrder(runChecks(snapshot, { ...profileOf(writer), lastYear: lastYearOf(tallies, lastYear) })) };
}

function profileOf(writer: WriterInfo): Profile {
  const unit = writer.unit.trim();
  return { reportYear: writer.year, ...(unit === "" ? {} : { unit }) };
}

/** Last year's values under this year's names; those that the writer has not confirmed are left out. */
function lastYearOf(tallies: readonly Tally[], values: LastYearValues): NonNullable<Profile["lastYear"]> {
  return tallies.flatMap(({ id, label, unit }) => {
    const value = values[id];
    return value?.certain ? [{ label, unit, amount: value.amount, text: value.text }] : [];
  });
}
