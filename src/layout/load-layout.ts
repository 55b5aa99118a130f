/** What the pane loads when a document is to be laid out. */
export { holdsParagraphs } from "./holds-paragraphs";
export { layOutBody } from "./lay-out-body";
export { LayoutRefused } from "./layout-refused";
export { readSettings } from "./read-settings";
export { refusalOf } from "./refusal-of";
