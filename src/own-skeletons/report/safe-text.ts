import { FULL_WIDTH_FIELD } from "../full-width-field";

const FIELDS = new RegExp(FULL_WIDTH_FIELD, "gu");

/** Signs that mean something in the markup, and what stands for them in Chinese text. */
const SIGNS: Readonly<Record<string, string>> = { "{": "｛", "}": "｝", "|": "｜" };

/** Text that says in the markup what it says in the document: signs of the markup changed, unseen characters taken out. */
export function safeText(text: string): string {
  return text
    .replace(/[{}|]/g, (sign) => SIGNS[sign] ?? "")
    // What then looks like a field was none in the report.
    .replace(FIELDS, (field) => `（${field.slice(1, -1)}）`)
    .replace(/\t/g, " ")
    .replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "");
}

/** How many signs `safeText` changes. */
export function unsafeSigns(text: string): number {
  return text.match(/[{}|]/g)?.length ?? 0;
}

/** A label, title or prompt for the inside of a command, where : parts its pieces. */
export function safeName(text: string): string {
  return safeText(text).replace(/:/g, "：").trim();
}
