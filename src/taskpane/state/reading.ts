import { runChecks } from "../../checks/run-checks";
import type { Profile, ReportedFinding } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import type { WriterInfo } from "../../skeletons/types";
import { findTallies } from "../../tallies/find-tallies";
import type { FilledField, Tally } from "../../tallies/types";
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
 * @param fields places that were filled from the form and stay fields
 */
export function readingOf(snapshot: DocumentSnapshot, writer: WriterInfo, fields: readonly FilledField[] = []): Reading {
  return { snapshot, tallies: findTallies(snapshot, fields), findings: inListOrder(runChecks(snapshot, profileOf(writer))) };
}

function profileOf(writer: WriterInfo): Profile {
  const unit = writer.unit.trim();
  return { reportYear: writer.year, ...(unit === "" ? {} : { unit }) };
}
