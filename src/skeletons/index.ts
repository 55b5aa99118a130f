import { bodyReview } from "./data/body-review";
import { branchAnnual } from "./data/branch-annual";
import { briefing } from "./data/briefing";
import { bureauAnnual } from "./data/bureau-annual";
import { experience } from "./data/experience";
import { fieldStudy } from "./data/field-study";
import { generalBranch } from "./data/general-branch";
import { halfYear } from "./data/half-year";
import { integrityReport } from "./data/integrity-report";
import { keyPoints } from "./data/key-points";
import { parkCommittee } from "./data/park-committee";
import { personalDuty } from "./data/personal-duty";
import { personalReview } from "./data/personal-review";
import { secretaryDuty } from "./data/secretary-duty";
import { situationReport } from "./data/situation-report";
import { workPlan } from "./data/work-plan";
import { yearSummary } from "./data/year-summary";
import type { Skeleton } from "./types";

export { skeletonGroups } from "./skeleton-groups";

/** The report kinds in the order of the pane: group by group, the first is the one that a new pane shows. */
export const skeletons: readonly Skeleton[] = [
  branchAnnual,
  generalBranch,
  parkCommittee,
  bureauAnnual,
  bodyReview,
  secretaryDuty,
  personalDuty,
  integrityReport,
  personalReview,
  yearSummary,
  halfYear,
  keyPoints,
  workPlan,
  situationReport,
  fieldStudy,
  experience,
  briefing,
];

/** The skeleton with this id, or undefined. */
export function skeletonById(id: string): Skeleton | undefined {
  return skeletons.find((skeleton) => skeleton.id === id);
}
