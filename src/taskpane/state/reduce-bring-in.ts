import type { BringIn, BringInStep } from "./bring-in";
import type { MatchRow } from "./match-rows";
import type { OpenDocument } from "./pane-state";
import type { Typed } from "./pending-values";
import { chooseTally, tickRow } from "./tick-rows";

/** What happens in the panel that brings a table in, and to the values that came from it. */
export type BringInEvent =
  /** The panel opens, or shows another table. */
  | { readonly type: "bringInOpened"; readonly bringIn: BringIn }
  /** The panel goes on; the sheets come with the step after reading. */
  | { readonly type: "bringInStepped"; readonly step: BringInStep; readonly sheets?: BringIn["sheets"] }
  | { readonly type: "bringInClosed" }
  | { readonly type: "matchTicked"; readonly row: number; readonly ticked: boolean }
  | { readonly type: "matchChosen"; readonly row: number; readonly tallyId: string | null }
  | { readonly type: "valuesBroughtIn"; readonly values: Typed }
  | { readonly type: "valuesTakenBack" };

/** The open document after an event of the panel. */
export function reduceBringIn(open: OpenDocument, event: BringInEvent): OpenDocument {
  switch (event.type) {
    case "bringInOpened":
      return { ...open, bringIn: event.bringIn, notice: null };
    case "bringInStepped":
      return open.bringIn ? { ...open, bringIn: { ...open.bringIn, sheets: event.sheets ?? open.bringIn.sheets, step: event.step } } : open;
    case "bringInClosed":
      return { ...open, bringIn: null };
    case "matchTicked":
      return withRows(open, (rows) => tickRow(rows, event.row, event.ticked));
    case "matchChosen":
      return withRows(open, (rows) => chooseTally(rows, event.row, event.tallyId));
    case "valuesBroughtIn":
      return broughtIn(open, event.values);
    case "valuesTakenBack":
      return takenBack(open);
  }
}

function withRows(open: OpenDocument, change: (rows: readonly MatchRow[]) => readonly MatchRow[]): OpenDocument {
  if (open.bringIn?.step.kind !== "matches") return open;
  const { step } = open.bringIn;
  return { ...open, bringIn: { ...open.bringIn, step: { ...step, rows: change(step.rows) } } };
}

function broughtIn(open: OpenDocument, values: Typed): OpenDocument {
  const before = Object.fromEntries(Object.entries(open.typed).filter(([id]) => Object.hasOwn(values, id)));
  return { ...open, bringIn: null, typed: { ...open.typed, ...values }, broughtIn: { values, before } };
}

/** Ids of the values that are still in the form as they were brought in: what the writer changed or wrote since stays. */
export function takeableIds({ broughtIn, typed }: Pick<OpenDocument, "broughtIn" | "typed">): readonly string[] {
  return Object.entries(broughtIn?.values ?? {}).flatMap(([id, value]) => (typed[id] === value ? [id] : []));
}

function takenBack(open: OpenDocument): OpenDocument {
  const ids = new Set(takeableIds(open));
  const others = Object.entries(open.typed).filter(([id]) => !ids.has(id));
  const earlier = Object.entries(open.broughtIn?.before ?? {}).filter(([id]) => ids.has(id));
  return { ...open, typed: Object.fromEntries([...others, ...earlier]), broughtIn: null };
}
