import { applyIgnored, ignoredInOffice } from "../../checks/ignore/apply-ignored";
import type { Ignored } from "../../checks/ignore/types";
import { runChecks } from "../../checks/run-checks";
import { wholeScope, type ParagraphSpan, type Scope } from "../../checks/scope/types";
import type { Profile, ReportedFinding } from "../../checks/types";
import type { DocumentSnapshot } from "../../snapshot/types";
import { namesOf } from "../../skeletons/names/names-of";
import type { WriterInfo } from "../../skeletons/types";
import { findTallies } from "../../tallies/find-tallies";
import type { FilledField, LastYearValues, Tally } from "../../tallies/types";
import { scopeOf, selectionAfter } from "./check-scope";
import { inListOrder } from "./list-order";
import type { PaneState } from "./pane-state";
import { arranged } from "./shown-findings";

/** One reading of the document with everything that is derived from it. */
export interface Reading {
  readonly snapshot: DocumentSnapshot;
  readonly tallies: readonly Tally[];
  /** In the order of the list: by family, then by place. Those of the whole text; only they can say 可以提交. */
  readonly whole: readonly ReportedFinding[];
  /** Those that the writer wants checked. */
  readonly findings: readonly ReportedFinding[];
  /** Those of them that the list shows while the writer searches in it. */
  readonly shown: readonly ReportedFinding[];
  readonly scope: Scope;
  /** The selected paragraphs are not what they were, so that the whole text counts. */
  readonly isSelectionLost: boolean;
  /** What the writer or the office does not want to see, in document order. */
  readonly ignored: readonly ReportedFinding[];
}

/** What the document keeps that a reading depends on. */
export interface KeptForReading {
  /** Places that were filled from the form and stay fields. */
  readonly fields?: readonly FilledField[];
  /** What the writer answered to 同一个数？. */
  readonly same?: Readonly<Record<string, string>>;
  readonly apart?: readonly string[];
  /** What last year's report says of the tallies. */
  readonly lastYear?: LastYearValues;
  /** Findings that are set aside in this document. */
  readonly ignored?: readonly Ignored[];
}

/** Checks a snapshot by everything that the pane knows: the writer, the office, what the document keeps, what is to be checked and shown. */
export function nextReading({ writer, profile, without, phase }: PaneState, snapshot: DocumentSnapshot): Reading {
  const open = phase.kind === "open" ? phase : null;
  const { paragraphs, isSelectionLost } = selectionAfter(open?.reading ?? null, snapshot);
  const reading = readingOf(snapshot, writer, open?.kept, profile);
  return arranged({ ...reading, isSelectionLost }, scopeOf(snapshot, paragraphs, without), open?.query ?? null);
}

/** The same reading with another scope: nothing is checked again. */
export function scopedReading(reading: Reading, { without, phase }: PaneState, paragraphs: ParagraphSpan | null): Reading {
  return arranged({ ...reading, isSelectionLost: false }, scopeOf(reading.snapshot, paragraphs, without), phase.kind === "open" ? phase.query : null);
}

/**
 * Checks a snapshot and finds its tallies; the whole text counts and all of it is shown.
 * @param profile what the office wants checked; what the writer says of unit and year comes before it
 */
export function readingOf(snapshot: DocumentSnapshot, writer: WriterInfo, kept: KeptForReading = {}, profile: Profile = {}): Reading {
  const { fields = [], lastYear = {}, ignored = [] } = kept;
  const tallies = findTallies(snapshot, fields, kept);
  const all = runChecks(snapshot, { ...profile, ...profileOf(writer), lastYear: lastYearOf(tallies, lastYear) });
  // Only the office's own settings speak for every document.
  const sorted = applyIgnored(snapshot, all, [...ignored.filter(({ scope }) => scope !== "office"), ...ignoredInOffice(profile)]);
  const whole = inListOrder(sorted.shown);
  return { snapshot, tallies, whole, findings: whole, shown: whole, scope: wholeScope, isSelectionLost: false, ignored: sorted.ignored };
}

function profileOf(writer: WriterInfo): Profile {
  const unit = writer.unit.trim() || namesOf(writer).party;
  return { reportYear: writer.year, ...(unit === "" ? {} : { unit }) };
}

/** Last year's values under this year's names; those that the writer has not confirmed, and what was only planned, are left out. */
function lastYearOf(tallies: readonly Tally[], values: LastYearValues): NonNullable<Profile["lastYear"]> {
  return tallies.flatMap(({ id, label, unit }) => {
    const value = values[id];
    return value?.certain && value.planned !== true ? [{ label, unit, amount: value.amount, text: value.text }] : [];
  });
}
