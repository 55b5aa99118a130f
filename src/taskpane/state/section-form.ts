import { openingOf } from "../../checks/structure/opening";
import { formOfTitle, periodOf, type Period, type ReportForm } from "../../skeletons/report-forms";
import type { DocumentSnapshot } from "../../snapshot/types";
import { shownSkeleton } from "./pane-skeleton";
import type { PaneState } from "./pane-state";

/** For what report sections are offered, and what time it is about. */
export interface SectionForm {
  readonly form: ReportForm;
  readonly period: Period;
}

/** The writer's choice, else what the document's title says, else the chosen kind of report. */
export function sectionForm(state: Pick<PaneState, "phase" | "skeletonId" | "skeletons" | "ownSkeletons">): SectionForm {
  const open = state.phase.kind === "open" ? state.phase : null;
  const own = titleOf(open?.reading?.snapshot ?? null);
  const kind = shownSkeleton(state)?.title ?? "";
  const form = open?.sections.form ?? formOfTitle(own) ?? formOfTitle(kind) ?? "year";
  return { form, period: periodOf(form, own === "" ? kind : own) };
}

function titleOf(snapshot: DocumentSnapshot | null): string {
  return snapshot === null
    ? ""
    : openingOf(snapshot)
        .title.map(({ text }) => text)
        .join("");
}
