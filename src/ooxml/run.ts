import { escapeXml, w } from "./xml";

/** Character styles of run-in headings, by the level of the heading. */
export const leadStyles = { 2: "CwLead2", 3: "CwLead3" } as const;

/**
 * A run of text. The hint lets quotation marks, dashes and dots take the Chinese font.
 * @param text "\n" is a line break, "\t" goes to the next tab stop
 * @param lead level of the run-in heading that the text is
 */
export function runXml(text: string, lead?: 2 | 3): string {
  const style = lead === undefined ? "" : w("rStyle", { val: leadStyles[lead] });
  const properties = w("rPr", {}, style + w("rFonts", { hint: "eastAsia" }));
  const content = text
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === "\n") return "<w:br/>";
      if (piece === "\t") return "<w:tab/>";
      return piece === "" ? "" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join("");
  return `<w:r>${properties}${content}</w:r>`;
}
