/** What the pane loads when the result of a check is handed on. */
export { checkListDocx } from "./check-list-docx";
export { checkListOf } from "./check-list-of";
export { checkListPage } from "./check-list-page";
