import { openingOf } from "../../checks/structure/opening";
import { formOfTitle, type ReportForm } from "../../skeletons/report-forms";
import type { DocumentSnapshot } from "../../snapshot/types";
import { shownSkeleton } from "./pane-skeleton";
import type { PaneState } from "./pane-state";

/** The form of report for which sections are offered: the writer's choice, else the document's by its title, else that of the chosen kind. */
export function sectionForm(state: Pick<PaneState, "phase" | "skeletonId" | "skeletons" | "ownSkeletons">): ReportForm {
  const open = state.phase.kind === "open" ? state.phase : null;
  return open?.sections.form ?? formOfDocument(open?.reading?.snapshot ?? null) ?? formOfTitle(shownSkeleton(state)?.title ?? "") ?? "year";
}

function formOfDocument(snapshot: DocumentSnapshot | null): ReportForm | null {
  if (snapshot === null) return null;
  return formOfTitle(
    openingOf(snapshot)
      .title.map(({ text }) => text)
      .join(""),
  );
}
