import type { walkZh } from "./walk-zh";

function places(count: number): string {
  return `${count} ${count === 1 ? "place" : "places"}`;
}

/** The words in English for correcting, ignoring and walking in the check. */
export const walkEn: typeof walkZh = {
  change: (before, after) => `${before} → ${after}`,
  delete: (before) => `Delete “${before}”`,
  moreChanges: (count) => `${places(count)} more, changed the same way`,
  fix: "Fix",
  fixKey: "F",
  ignore: "Ignore",
  goFill: "Fill in",
  ignoreHere: "Only here",
  ignoreHereWhy: "Key I",
  ignoreInDocument: (words) => `“${words}” everywhere in this document`,
  ignoreInOffice: (words) => `“${words}” in all documents from now on`,
  fixAll: (count) => `Fix ${places(count)}…`,
  fixFamily: (count) => `Fix these ${count}…`,
  fixFamilyLabel: (family, count) => `Fix these ${count}… (${family}, after looking at them)`,
  ignoredCount: (count) => `Ignored ${count}`,
  ignoredList: "Ignored places",
  takeBack: "Show again",
  back: "Back to the results",
  fixing: {
    what: "This is how it will read. Untick what should stay as it is.",
    list: "Places to fix",
    all: "All",
    some: (chosen, count) => `${chosen} of ${count} chosen`,
    confirm: (count) => `Fix ${places(count)}`,
    more: (count) => `Show more (${count} left)`,
  },
  keys: {
    title: "Keys",
    what: "Click a finding in the list, then press:",
    list: [
      ["↓ / ↑ or J / K", "Next / previous"],
      ["Enter", "Go to the place in the document"],
      ["F", "Fix"],
      ["I", "Ignore this place"],
      ["U", "Take back last"],
      ["/", "Find in the results"],
      ["Home / End", "First / last"],
    ],
  },
  fixed: (count) => `Fixed ${places(count)}.`,
  ignored: {
    place: "This place is ignored.",
    document: "The same words are ignored everywhere in this document.",
    office: "The same words are ignored in all documents from now on.",
    todo: "“Show again”, under “Ignored”, brings it back.",
  },
};
