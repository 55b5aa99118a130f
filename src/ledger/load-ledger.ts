/** Everything that the pane needs of tables, to be loaded in one piece when a table is brought in or handed out. */
export { columnsKey } from "./columns-key";
export { guessColumns } from "./guess-columns";
export { DOUBT_MESSAGES, LEDGER_MESSAGES } from "./ledger-messages";
export { matchLedger } from "./match-ledger";
export { missingSheet } from "./missing-sheet";
export { readLedgerFile } from "./read-ledger-file";
export { readLedgerText } from "./read-ledger-text";
export { readMissingSheet } from "./read-missing-sheet";
export { recallColumns } from "./recall-columns";
export { rememberColumns } from "./remember-columns";
export { SHEET_TEXTS } from "./sheet-texts";
export { valuesCsv } from "./values-csv";
