import { applyIgnored, ignoredInOffice } from "../../checks/ignore/apply-ignored";
import type { Ignored } from "../../checks/ignore/types";
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
  /** What the writer or the office does not want to see, in document order. */
  readonly ignored: readonly ReportedFinding[];
}

/** What the document keeps that a reading depends on. */
export interface KeptForReading {
  /** Places that were filled from the form and stay fields. */
  readonly fields?: readonly FilledField[];
  /** What last year's report says of the tallies. */
  readonly lastYear?: LastYearValues;
  /** Findings that are set aside in this document. */
  readonly ignored?: readonly Ignored[];
}

/**
 * Checks a snapshot and finds its tallies.
 * @param profile what the office wants checked; what the writer says of unit and year comes before it
 */
export function readingOf(snapshot: DocumentSnapshot, writer: WriterInfo, kept: KeptForReading = {}, profile: Profile = {}): Reading {
  const { fields = [], lastYear = {}, ignored = [] } = kept;
  const tallies = findTallies(snapshot, fields);
  const all = runChecks(snapshot, { ...profile, ...profileOf(writer), lastYear: lastYearOf(tallies, lastYear) });
  const sorted = applyIgnored(snapshot, all, [...ignored, ...ignoredInOffice(profile)]);
  return { snapshot, tallies, findings: inListOrder(sorted.shown), ignored: sorted.ignored };
}

function profileOf(writer: WriterInfo): Profile {
  const unit = writer.unit.trim();
  return { reportYear: writer.year, ...(unit === "" ? {} : { unit }) };
}

/** Last year's values under this year's names; those that the writer has not confirmed, and what was only planned, are left out. */
function lastYearOf(tallies: readonly Tally[], values: LastYearValues): NonNullable<Profile["lastYear"]> {
  return tallies.flatMap(({ id, label, unit }) => {
    const value = values[id];
    return value?.certain && value.planned !== true ? [{ label, unit, amount: value.amount, text: value.text }] : [];
  });
}
