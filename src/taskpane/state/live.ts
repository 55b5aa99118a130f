import type { DocumentChange } from "../../word/document-change";
import type { OpenDocument, PaneState } from "./pane-state";
import type { Reading } from "./reading";

/** 随写随查 is switched on or off. */
export interface LiveSwitched {
  readonly type: "liveSwitched";
  readonly on: boolean;
}

/** What may be different in the document from what is shown. */
export interface Unread {
  /** Number of the last reading that was asked for before the change: an answer to a later one holds it. */
  readonly after: number;
  /** Paragraphs that changed or came and did not go again, by Word's ids. */
  readonly ids: ReadonlySet<string>;
  /** Paragraphs came or went. */
  readonly isStructure: boolean;
  /** More than that may be different, so that all is to be read. */
  readonly isAnything: boolean;
  /** The writer came back to the pane: now it is worth the time. */
  readonly isAwaited: boolean;
}

/** What happened in the document, or beside it. */
export type Happening =
  | DocumentChange
  /** The cursor stands elsewhere: perhaps there was typing. */
  | { readonly kind: "moved" }
  /** The writer came back to the pane. */
  | { readonly kind: "returned" };

/** What is unread after something happened. */
export function withHappening(before: Unread | null, open: OpenDocument, happening: Happening): Unread {
  const known = before && !isRead(before, open) ? before : { ids: new Set<string>(), isStructure: false, isAnything: false, isAwaited: false };
  const after = open.readRequest;
  switch (happening.kind) {
    case "changed":
      return { ...known, after, ids: new Set([...known.ids, ...happening.paragraphs]) };
    case "added":
      return { ...known, after, ids: new Set([...known.ids, ...happening.paragraphs]), isStructure: true };
    case "deleted":
      return { ...known, after, ids: new Set([...known.ids].filter((id) => !happening.paragraphs.includes(id))), isStructure: true };
    case "moved":
      return { ...known, after };
    case "returned":
      return { ...known, after, isAwaited: true };
  }
}

/** Whether what is shown was read after the change. */
export function isRead({ after }: Unread, open: OpenDocument): boolean {
  return open.readShown > after;
}

/** Whether Word said what changed. */
export function isNamed({ ids, isStructure }: Unread): boolean {
  return ids.size > 0 || isStructure;
}

/** Whether something is open that a new reading would change under the writer's hands: then it waits. */
export function isInTheWay({ settingsPanel, ownDialog, view, skeletonTab, phase }: PaneState): boolean {
  if (settingsPanel !== null || ownDialog !== null || phase.kind !== "open") return true;
  const { fixing, submit, bringIn, isIgnoredShown, rollOver } = phase;
  if (fixing !== null || submit !== null || bringIn !== null || isIgnoredShown) return true;
  // The changes of a roll-over are switched one by one, and are named by their places.
  return view === "skeleton" && skeletonTab === "rollOver" && Object.keys(rollOver.switched).length > 0;
}

/** Whether the form shows the same rows in the same order, so that the field with the focus stays where it is. */
export function hasSameRows(before: Reading, after: Reading): boolean {
  const rows = ({ tallies }: Reading): string => JSON.stringify(tallies.map(({ id, section }) => [section, id]));
  return rows(before) === rows(after);
}
