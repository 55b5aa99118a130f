import type { ScopeWords } from "./scope-zh";

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const left = (where: string, must: number, should: number): string =>
  should > 0 ? `${where}: ${must} to correct, ${some(should, "suggestion", "suggestions")}` : `${where}: ${some(must, "place", "places")} to correct`;

const inPart = "In what was checked";
const inSelection = "In the selected paragraphs";

/** The words in English for what is checked and for the search in the list of findings. */
export const scopeEn: ScopeWords = {
  button: "Scope",
  label: (where) => `Scope of the check: ${where}`,
  whole: "Whole text",
  selected: "Selected paragraphs",
  selectedWhy: "Select them in the document first",
  where: "Where to check",
  alsoChecked: "Also checked",
  parts: { tables: "Tables", quotations: "Quotations", notes: "Footnotes", headers: "Headers and footers" },
  quotationsWhy: "Words in quotation marks, names in 《》, paragraphs in a quote style",
  notesUnread: "Footnotes (this version of Word does not show them)",
  part: {
    left: (must, should) => left(inPart, must, should),
    readyShould: (should) => `${inPart} nothing must be corrected; ${some(should, "suggestion", "suggestions")}`,
    ready: `${inPart} there is nothing to correct`,
  },
  selection: {
    left: (must, should) => left(inSelection, must, should),
    readyShould: (should) => `${inSelection} nothing must be corrected; ${some(should, "suggestion", "suggestions")}`,
    ready: `${inSelection} there is nothing to correct`,
  },
  only: (first, last) => (first === last ? `Only ¶ ${first} was checked.` : `Only ¶ ${first} to ¶ ${last} were checked.`),
  notChecked: (parts) => `Not checked: ${parts}.`,
  outside: (count) => `${some(count, "more place", "more places")} elsewhere.`,
  checkAll: "Check everything",
  lost: "The selected paragraphs are not the same any more; please select again. The whole text is checked now.",
  refused: { what: "The check was not limited to the selection.", todo: "The cursor is not in the main text. Select paragraphs there and try again." },
  moved: { what: "The check was not limited to the selection.", todo: "The document is being changed just now. Wait a moment and try again." },
  nothingFound: "Nothing was found in what was checked.",
  search: {
    label: "Find in the results",
    hint: "Rule, words or ¶",
    clear: "Clear",
    count: (shown, count) => `${shown} / ${count}`,
    countLabel: (shown, count) => `${shown} of ${count} shown`,
    none: (words) => `Nothing with “${words}”.`,
    noneTodo: "Try other words, or clear the search to see all results.",
  },
};
