import type { Tally } from "../tallies/types";
import { labelText } from "./label-text";
import { ledgerRows } from "./ledger-rows";
import type { LedgerRow } from "./ledger-rows";
import { sectionComparer } from "./same-section";
import { settleRivals } from "./settle-rivals";
import type { Proposal } from "./settle-rivals";
import { similarTallies } from "./similar-tallies";
import type { SimilarTally } from "./similar-tallies";
import type { LedgerColumns, LedgerMatch, LedgerSheet } from "./types";
import { unitKey } from "./unit-of";

/** Names that differ only by 开展, 次数 and the like. */
const NEARLY_SAME = 0.95;

/**
 * The rows of a table that have a name and a number, each with the tally that it fills. A tally is found by the id that our own
 * sheet carries, else by name, unit and section, else by a similar name; what is not beyond doubt says why. Units are compared and
 * never converted: 元 is not 万元. Each tally has at most one certain row; rows that differ over one tally are all in doubt.
 */
export function matchLedger(sheet: LedgerSheet, columns: LedgerColumns, tallies: readonly Tally[]): readonly LedgerMatch[] {
  const rows = ledgerRows(sheet, columns);
  const exact = exactProposals(tallies);
  const settled = settleRivals(rows.map(exact));
  const taken = new Set(settled.flatMap(({ tally, doubt }) => (tally !== null && doubt === null ? [tally.id] : [])));
  const similar = similarTallies(tallies.filter(({ id }) => !taken.has(id)));
  const second = settleRivals(settled.flatMap((one) => (one.tally === null ? [similarProposal(one.row, similar(one.row.label, one.row.unit))] : [])));
  const bySheetRow = new Map(second.map((one) => [one.row.row, one]));
  return settled.map((one) => matchOf(bySheetRow.get(one.row.row) ?? one));
}

function matchOf({ row, tally, doubt }: Proposal): LedgerMatch {
  const { row: at, label, unit, section, value } = row;
  const asked = doubt ?? (tally !== null && isRawShare(row, tally) ? "raw-share" : null);
  return { row: at, label, unit, section, value, tallyId: tally?.id ?? null, certain: asked === null, doubt: asked };
}

/** 0.983 for 98.3 %: a spreadsheet shows a share so when its cell has no format. */
function isRawShare({ unit, value }: LedgerRow, tally: Tally): boolean {
  return unit === "" && /^[%％‰]$/u.test(tally.unit) && /^-?(?:[01]?\.\d+)$/u.test(value) && Math.abs(Number(value)) <= 1;
}

/** Looks tallies up by id and by the very name. */
function exactProposals(tallies: readonly Tally[]): (row: LedgerRow) => Proposal {
  const isSameSection = sectionComparer();
  const headings = [...new Set(tallies.map(({ section }) => section))];
  const byId = new Map(tallies.map((tally) => [tally.id.trim(), tally]));
  const byName = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = nameKey(labelText(tally.label).label);
    byName.set(key, [...(byName.get(key) ?? []), tally]);
  }

  return (row) => {
    const own = byId.get(row.id);
    if (own !== undefined) {
      const isNamed = nameKey(row.label) === nameKey(labelText(own.label).label);
      return { row, tally: own, doubt: isNamed ? null : "similar-name", isInSection: true };
    }
    const named = byName.get(nameKey(row.label)) ?? [];
    const [first] = named;
    if (first === undefined) return { row, tally: null, doubt: "no-tally", isInSection: false };
    const counted = row.unit === "" ? named : named.filter(({ unit }) => unitKey(unit) === unitKey(row.unit));
    const there = row.section === "" ? [] : counted.filter(({ section }) => isSameSection(row.section, section));
    const [tally = first, another] = there.length > 0 ? there : counted;
    const isInSection = there.length > 0;
    if (counted.length === 0) return { row, tally, doubt: "other-unit", isInSection };
    if (another !== undefined) return { row, tally, doubt: "several-tallies", isInSection };
    // The document has the section that the table names, and this tally stands in another.
    const isElsewhere = !isInSection && row.section !== "" && headings.some((heading) => isSameSection(row.section, heading));
    return { row, tally, doubt: isElsewhere ? "other-section" : null, isInSection };
  };
}

function similarProposal(row: LedgerRow, [best, next]: readonly SimilarTally[]): Proposal {
  if (best === undefined) return { row, tally: null, doubt: "no-tally", isInSection: false };
  const { tally, likeness } = best;
  const isCounted = row.unit !== "" && unitKey(row.unit) === unitKey(tally.unit);
  const isAlone = next === undefined || next.likeness < NEARLY_SAME;
  const doubt = likeness >= NEARLY_SAME && isCounted ? (isAlone ? null : "several-tallies") : "similar-name";
  return { row, tally, doubt, isInSection: false };
}

function nameKey(label: string): string {
  return label.normalize("NFKC").replace(/[^\p{L}\p{N}%]+/gu, "");
}
