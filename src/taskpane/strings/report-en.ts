import type { reportZh } from "./report-zh";

/** The words of the whole report in English. */
export const reportEn: typeof reportZh = {
  report: {
    organisation: "Kind of organisation",
    organisationWhy: "Names, meetings and bodies below it follow in the text",
    organisationNone: "This kind of report has no such words; any choice gives the same text.",
    organisationParty: "“Administration” leaves out what tells of party building.",
    organisationOwn: (kind) => `A party organisation writes this kind of report; it stays with “${kind}”.`,
    automatic: "Automatic (from the names and the kind of report)",
    organisations: {
      branch: "Party branch (党支部)",
      generalBranch: "General branch (党总支)",
      partyCommittee: "Party committee (党委)",
      partyGroup: "Leading group (党组)",
      workCommittee: "Work committee (党工委)",
      organCommittee: "Office committee (机关党委)",
      administration: "Administration (no party organisation)",
    },
    moveHint: "Tick the parts to include; Alt+↑ and Alt+↓ change their order.",
    moveUp: (part) => `Move up: ${part}`,
    moveDown: (part) => `Move down: ${part}`,
    moved: (part, place, count) => `“${part}” is now ${place} of ${count}.`,
    isFirst: (part) => `“${part}” is already the first.`,
    isLast: (part) => `“${part}” is already the last.`,
    isFixed: (part) => `“${part}” keeps its place.`,
    pages: (count) => (count === 1 ? "About 1 page" : `About ${count} pages`),
    preview: "Preview",
    previewTitle: "Preview",
    previewWhy: "An estimate in the standard's layout; the pages in Word count. What is shaded is a field.",
    previewClose: "Close the preview",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    previewPages: (count) => `Preview of the report, ${count === 1 ? "1 page" : `${count} pages`}`,
    previewPage: (page, count) => `Page ${page} of ${count}`,
  },
};
