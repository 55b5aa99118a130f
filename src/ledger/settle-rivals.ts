import type { Tally } from "../tallies/types";
import type { LedgerRow } from "./ledger-rows";
import type { LedgerDoubt } from "./types";

/** A row and the tally it may fill. */
export interface Proposal {
  readonly row: LedgerRow;
  readonly tally: Tally | null;
  /** null when nothing speaks against it. */
  readonly doubt: LedgerDoubt | null;
  /** The row's section is the tally's. */
  readonly isInSection: boolean;
}

/**
 * Leaves each tally at most one row without doubt: the one in the tally's section, else the first of rows that say the same number;
 * rows that say different numbers are all in doubt.
 */
export function settleRivals(proposals: readonly Proposal[]): readonly Proposal[] {
  const sure = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    if (proposal.tally === null || proposal.doubt !== null) continue;
    const rivals = sure.get(proposal.tally.id);
    if (rivals === undefined) sure.set(proposal.tally.id, [proposal]);
    else rivals.push(proposal);
  }
  const doubts = new Map<Proposal, LedgerDoubt>();
  for (const rivals of sure.values()) if (rivals.length > 1) settle(rivals, doubts);
  return proposals.map((proposal) => ({ ...proposal, doubt: doubts.get(proposal) ?? proposal.doubt }));
}

function settle(rivals: readonly Proposal[], doubts: Map<Proposal, LedgerDoubt>): void {
  const inSection = rivals.filter((one) => one.isInSection);
  const left = inSection.length > 0 ? inSection : rivals;
  for (const rival of rivals) if (!left.includes(rival)) doubts.set(rival, "other-section");
  const amounts = new Set(left.map(({ row }) => row.value.replace(/,/g, "").replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")));
  const later = amounts.size > 1 ? left : left.slice(1);
  for (const rival of later) doubts.set(rival, amounts.size > 1 ? "other-value" : "repeated");
}
