import type { Section, SectionTopic } from "../section-types";
import { administrationSections } from "./administration";
import { businessSections } from "./business";
import { fusionSections } from "./fusion";
import { ideologySections } from "./ideology";
import { integritySections } from "./integrity";
import { memberSections } from "./members";
import { organisationSections } from "./organisation";
import { basisSections } from "./organisation-basis";
import { outlookSections } from "./outlook";
import { peopleSections } from "./people";
import { planSections } from "./plan";
import { planBusinessSections } from "./plan-business";
import { planFrameSections } from "./plan-frame";
import { planPartySections } from "./plan-party";
import { politicsSections } from "./politics";
import { problemSections } from "./problems";
import { rectificationSections } from "./rectification";
import { reviewSections } from "./review";
import { safeguardSections } from "./safeguards";
import { secretaryPlanSections, secretaryProblemSections, secretaryWorkSections } from "./secretary";
import { selfPlanSections } from "./self-plan";
import { selfReviewSections } from "./self-review";
import { selfWorkSections } from "./self-work";
import { serviceSections } from "./service";
import { studySections } from "./study";
import { unitySections } from "./unity";

/** The topics in the order of the pane: the order in which a report tells of them. */
export const sectionTopics: readonly SectionTopic[] = [
  "study",
  "organisation",
  "members",
  "integrity",
  "ideology",
  "service",
  "fusion",
  "business",
  "self",
  "problems",
  "plan",
];

/** The sections that can be put into a report, topic by topic; inside a topic in the order of the pane. */
export const sections: readonly Section[] = [
  ...politicsSections,
  ...studySections,
  ...basisSections,
  ...organisationSections,
  ...safeguardSections,
  ...memberSections,
  ...peopleSections,
  ...integritySections,
  ...rectificationSections,
  ...ideologySections,
  ...unitySections,
  ...serviceSections,
  ...fusionSections,
  ...businessSections,
  ...administrationSections,
  ...selfWorkSections,
  ...secretaryWorkSections,
  ...problemSections,
  ...reviewSections,
  ...selfReviewSections,
  ...secretaryProblemSections,
  ...planFrameSections,
  ...planSections,
  ...planPartySections,
  ...planBusinessSections,
  ...outlookSections,
  ...selfPlanSections,
  ...secretaryPlanSections,
];

/** The section with this id, or undefined. */
export function sectionById(id: string): Section | undefined {
  return sections.find((section) => section.id === id);
}
