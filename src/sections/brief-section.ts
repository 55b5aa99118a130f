import type { Section } from "../skeletons/section-types";

/** A section in its short form (要点式); as it is where it has none. What has parts has none. */
export function briefSection(section: Section): Section {
  return section.brief === undefined ? section : { ...section, text: [section.brief] };
}
