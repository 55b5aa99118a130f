import { checkTallyValue } from "../../tallies/check-tally-value";
import type { LedgerMatch } from "../../ledger/types";
import type { Tally } from "../../tallies/types";
import type { ValueReason } from "../../tallies/value-messages";
import { shownValue, type Typed } from "./pending-values";

/** A row of the table, the tally it goes to, and whether the writer wants it. */
export interface MatchRow extends LedgerMatch {
  readonly ticked: boolean;
  /** No tally had this name: the row stays in that group, also when the writer chooses one. */
  readonly isStray: boolean;
}

/** What the list shows of a row. */
export interface MatchView extends MatchRow {
  /** null when the tally is not known, or not in the document any more. */
  readonly tally: Tally | null;
  /** The value as the form will hold it; as it stands in the table while it is refused or has no tally. */
  readonly text: string;
  readonly fault: ValueReason | null;
  /** What the form or the document says now; "" while nothing. */
  readonly before: string;
  /** The form or the document says the same already. */
  readonly isSame: boolean;
  /** Another row of the table gives the same tally another value. */
  readonly isRival: boolean;
}

export type MatchGroup = "certain" | "uncertain" | "without" | "same";

/** The groups of the list, in order. */
export const matchGroups: readonly MatchGroup[] = ["certain", "uncertain", "without", "same"];

/**
 * The rows as the list opens: certain ones ticked, unless the field would refuse the value, has it already, or another row of
 * the table gives the same tally another value.
 */
export function rowsOf(matches: readonly LedgerMatch[], tallies: readonly Tally[], typed: Typed): readonly MatchRow[] {
  const fresh = matches.map((match): MatchRow => ({ ...match, ticked: false, isStray: match.doubt === "no-tally" }));
  const views = matchViews(fresh, tallies, typed);
  const taken = new Set<string>();
  return fresh.map((row, index) => {
    const view = views[index];
    if (!view?.tally || !view.certain || view.isRival || !isFree(view) || taken.has(view.tally.id)) return row;
    taken.add(view.tally.id);
    return { ...row, ticked: true };
  });
}

/** The rows with what the form knows of them. */
export function matchViews(rows: readonly MatchRow[], tallies: readonly Tally[], typed: Typed): readonly MatchView[] {
  const byId = new Map(tallies.map((tally) => [tally.id, tally]));
  const views = rows.map((row) => viewOf(row, row.tallyId === null ? undefined : byId.get(row.tallyId), typed));
  const texts = new Map<string, Set<string>>();
  for (const { tally, text } of views) {
    if (tally) texts.set(tally.id, (texts.get(tally.id) ?? new Set()).add(text));
  }
  return views.map((view) => ({ ...view, isRival: view.tally !== null && (texts.get(view.tally.id)?.size ?? 0) > 1 }));
}

function viewOf(row: MatchRow, tally: Tally | undefined, typed: Typed): Omit<MatchView, "isRival"> {
  if (!tally) return { ...row, ticked: false, tally: null, text: row.value, fault: null, before: "", isSame: false };
  const checked = checkTallyValue(row.value, tally.unit, tally.label);
  const before = shownValue(tally, typed);
  const text = checked.ok ? checked.value : row.value;
  const isSame = checked.ok && text === before;
  return { ...row, ticked: row.ticked && checked.ok && !isSame, tally, text, fault: checked.ok ? null : checked.reason, before, isSame };
}

/** Whether a row can be ticked. */
export function isFree({ tally, fault, isSame }: Pick<MatchView, "tally" | "fault" | "isSame">): boolean {
  return tally !== null && fault === null && !isSame;
}

/** Where a row stands in the list. A row that the writer gave a tally stays where it was. */
export function groupOf(view: MatchView): MatchGroup {
  if (view.isSame) return "same";
  if (view.certain && view.tally) return "certain";
  return view.isStray ? "without" : "uncertain";
}

/** The values that the ticked rows bring, by tally id. */
export function tickedValues(views: readonly MatchView[]): Readonly<Record<string, string>> {
  return Object.fromEntries(views.flatMap((view) => (view.ticked && view.tally && isFree(view) ? [[view.tally.id, view.text]] : [])));
}
