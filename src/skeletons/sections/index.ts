import type { Section, SectionTopic } from "../section-types";
import { businessSections } from "./business";
import { fusionSections } from "./fusion";
import { ideologySections } from "./ideology";
import { integritySections } from "./integrity";
import { memberSections } from "./members";
import { organisationSections } from "./organisation";
import { outlookSections } from "./outlook";
import { planSections } from "./plan";
import { problemSections } from "./problems";
import { reviewSections } from "./review";
import { safeguardSections } from "./safeguards";
import { serviceSections } from "./service";
import { studySections } from "./study";

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
  "problems",
  "plan",
];

/** The sections that can be put into a report, topic by topic; inside a topic in the order of the pane. */
export const sections: readonly Section[] = [
  ...studySections,
  ...organisationSections,
  ...safeguardSections,
  ...memberSections,
  ...integritySections,
  ...ideologySections,
  ...serviceSections,
  ...fusionSections,
  ...businessSections,
  ...problemSections,
  ...reviewSections,
  ...planSections,
  ...outlookSections,
];

/** The section with this id, or undefined. */
export function sectionById(id: string): Section | undefined {
  return sections.find((section) => section.id === id);
}
