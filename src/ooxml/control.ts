import { tallyMask, tallyTitle } from "../skeletons/tags";
import type { Inline } from "../skeletons/types";
import { runXml } from "./run";
import { w } from "./xml";

export type Field = Extract<Inline, { kind: "tally" | "prompt" }>;

/** What a field shows while nothing is filled in. */
export function fieldText(field: Field): string {
  return field.kind === "tally" ? tallyMask : field.text;
}

/**
 * A content control in a paragraph. It is a rich-text control, the only kind that WordApi 1.3 sees, and its text is
 * ordinary text, not Word's placeholder: replacing it keeps the run's formatting, and taking that back is exact.
 * @param id unique in the document, 1 to 2147483647
 */
export function controlXml(field: Field, id: number): string {
  const title = field.kind === "tally" ? tallyTitle(field.label, field.unit) : field.title;
  const properties = w("alias", { val: title }) + w("tag", { val: field.key }) + w("id", { val: id });
  return w("sdt", {}, w("sdtPr", {}, properties) + w("sdtContent", {}, runXml(fieldText(field))));
}

/**
 * Gives ids to controls: the same for the same report, different between reports, so that two insertions seldom meet.
 * @param seed text that stands for the report
 */
export function controlIds(seed: string): () => number {
  let id = hash(seed);
  return () => {
    id = (id % 2147483646) + 1;
    return id;
  };
}

/** FNV-1a over UTF-16 units, 31 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value & 0x7fffffff;
}
