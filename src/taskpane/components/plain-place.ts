import type { SectionPlace } from "../../sections/types";

const look = { level: 2, shape: "standalone", style: null } as const;

/** A place without a number, for the preview of a section while nobody knows where it will go. */
export const plainPlace: SectionPlace = {
  look,
  number: "",
  shownNumber: "",
  listFrom: null,
  behind: 0,
  isReplacing: false,
  neighbour: { relation: "cursor", heading: "" },
  takesOver: 0,
  parts: { ...look, level: 3 },
  renumberings: [],
};
