/** What the pane loads when a file is looked through before it is handed in. */
export { leftGroups } from "./left-groups";
export { leftInDocument } from "./left-in-document";
export { withoutMarks } from "./without-marks";
