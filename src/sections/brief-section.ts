import type { Section } from "../skeletons/section-types";

/** A section in its short form (要点式); as it is where it has none. */
export function briefSection(section: Section): Section {
  const { brief, parts: _parts, ...rest } = section;
  return brief === undefined ? section : { ...rest, text: [brief] };
}
