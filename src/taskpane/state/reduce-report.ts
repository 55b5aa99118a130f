import { movePart } from "../../skeletons/arrange-skeleton";
import { allParts, readReportChoice, type PartsChoice, type ReportChoice } from "../../skeletons/report-choice";
import { skeletonFor } from "../../skeletons/skeleton-for";
import type { Organisation, Skeleton, WriterInfo } from "../../skeletons/types";
import type { DocumentRecord } from "../../word/word-host";
import { partState, togglePart, type Chosen } from "./choose-parts";
import { shownSkeleton, skeletonIn, type KindsOfReport } from "./pane-skeleton";
import type { PaneState } from "./pane-state";

/** What the writer chooses for a whole report, with or without a document. */
export type ReportEvent =
  | { readonly type: "writerChanged"; readonly change: Partial<Omit<WriterInfo, "organisation">> }
  /** The open document is about this year from now on; the user's own choice for other documents stays. */
  | { readonly type: "yearOfDocument"; readonly year: number }
  /** null: the kind of organisation that the kind of report brings. */
  | { readonly type: "organisationChosen"; readonly organisation: Organisation | null }
  | { readonly type: "skeletonChosen"; readonly id: string }
  | { readonly type: "partToggled"; readonly id: string }
  /** A part changes places with its neighbour: -1 up, 1 down. */
  | { readonly type: "partMoved"; readonly id: string; readonly by: -1 | 1 };

/** What is remembered for the user of each kind of report, by its id. */
export type RememberedParts = Readonly<Record<string, PartsChoice>>;

/** What the user chose by hand, while the pane shows what the document remembers. */
export type OwnChoice = Pick<ReportChoice, "writer" | "skeletonId">;

/** The state after a choice of the writer. What the document remembers of its report goes along, while it is of the same kind. */
export function reduceReport(state: PaneState, event: ReportEvent): PaneState {
  return withKeptReport(choose({ ...state, isChoiceTouched: true }, event));
}

function choose(state: PaneState, event: ReportEvent): PaneState {
  switch (event.type) {
    case "writerChanged":
      return withWriter(state, (writer) => ({ ...writer, ...event.change }));
    case "yearOfDocument":
      return { ...state, own: ownChoiceOf(state), writer: { ...state.writer, year: event.year } };
    case "organisationChosen":
      return withWriter(state, ({ organisation: _, ...writer }) => (event.organisation === null ? writer : { ...writer, organisation: event.organisation }));
    case "skeletonChosen":
      if (event.id === state.skeletonId) return state;
      return { ...state, skeletonId: event.id, own: state.own && { ...state.own, skeletonId: event.id }, ...partsOf(state, event.id) };
    case "partToggled":
      return withParts(state, (skeleton) => ({ chosen: togglePart(skeleton, state.chosen, event.id), order: state.order }));
    case "partMoved":
      return withParts(state, (skeleton) => ({ chosen: state.chosen, order: movePart(skeletonFor(skeleton, state.writer), state.order, event.id, event.by) }));
  }
}

/** What the pane shows of the report, as it is remembered. */
export function choiceOf({ skeletonId, writer, chosen, order }: PaneState): ReportChoice {
  return { skeletonId, writer, chosen, order };
}

/** What counts as the user's own, whatever the open document remembers. */
export function ownChoiceOf(state: PaneState): OwnChoice {
  return state.own ?? { writer: state.writer, skeletonId: state.skeletonId };
}

/** A record as it was stored, without what cannot be read of its report. */
export function withSoundReport(record: DocumentRecord | null, usualYear: number): DocumentRecord | null {
  if (record?.report === undefined) return record;
  const { report: stored, ...rest } = record;
  const report = readReportChoice(stored, usualYear);
  return report === null ? rest : { ...rest, report };
}

/** A document that remembers its own report shows it, unless the writer has already begun to choose. */
export function withReportOfDocument(state: PaneState): PaneState {
  const report = state.phase.kind === "open" ? state.phase.kept.report : undefined;
  if (report === undefined || state.isChoiceTouched) return withKeptReport(state);
  const own = ownChoiceOf(state);
  // A kind that is not known yet keeps its parts, as long as it is the one that is shown.
  if (report.skeletonId !== state.skeletonId && skeletonIn(state, report.skeletonId) === undefined) return { ...state, own, writer: report.writer };
  return { ...state, own, writer: report.writer, skeletonId: report.skeletonId, ...partsOf(state, report.skeletonId) };
}

/** The document's report is the one that is shown, while both are of one kind; a document without one gets none from here. */
export function withKeptReport(state: PaneState): PaneState {
  const { phase } = state;
  if (phase.kind !== "open" || phase.kept.report === undefined || phase.kept.report.skeletonId !== state.skeletonId) return state;
  const { report } = phase.kept;
  const isSame = report.writer === state.writer && report.chosen === state.chosen && report.order === state.order;
  return isSame ? state : { ...state, phase: { ...phase, kept: { ...phase.kept, report: choiceOf(state) } } };
}

/** The parts that a kind of report opens with: the document's, else the user's, else all. */
export function partsOf({ phase, parts, ...kinds }: Pick<PaneState, "phase" | "parts"> & KindsOfReport, id: string): PartsChoice {
  const kept = phase.kind === "open" && phase.kept.report?.skeletonId === id ? phase.kept.report : undefined;
  const { chosen, order } = kept ?? (Object.hasOwn(parts, id) ? parts[id] : undefined) ?? allParts;
  return { chosen: chosenIn(skeletonIn(kinds, id), chosen), order };
}

/** Ids that are in no part any more leave all parts chosen, not none. */
function chosenIn(skeleton: Skeleton | undefined, chosen: Chosen): Chosen {
  if (chosen === null || chosen.length === 0 || skeleton === undefined) return chosen;
  return skeleton.parts.some((part) => partState(part, chosen) !== "out") ? chosen : null;
}

function withWriter(state: PaneState, change: (writer: WriterInfo) => WriterInfo): PaneState {
  return { ...state, writer: change(state.writer), own: state.own && { ...state.own, writer: change(state.own.writer) } };
}

/** Parts of the report that the document remembers are the document's, all others the user's. */
function withParts(state: PaneState, change: (skeleton: Skeleton) => PartsChoice): PaneState {
  const skeleton = shownSkeleton(state);
  if (skeleton === undefined) return state;
  const next = change(skeleton);
  const isOfDocument = state.own !== null && state.phase.kind === "open" && state.phase.kept.report?.skeletonId === state.skeletonId;
  return { ...state, ...next, parts: isOfDocument ? state.parts : { ...state.parts, [state.skeletonId]: next } };
}
