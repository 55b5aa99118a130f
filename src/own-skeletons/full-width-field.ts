import { organisationFields } from "../skeletons/organisation-words";
import { plainFields } from "../skeletons/parse-markup";

const NAMES = [...plainFields, ...organisationFields].join("|");

const INSIDE = `(?:${NAMES}|(?:tally|prompt)\\s*[:：][^｛｝{}]*)`;

/** A field of the markup written with brackets of Chinese text, ｛year｝ or ｛year}: it would be printed as it stands. */
export const FULL_WIDTH_FIELD = new RegExp(`｛\\s*${INSIDE}\\s*[｝}]`, "u");
