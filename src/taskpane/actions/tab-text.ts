/** Text that a spreadsheet would take for a formula. */
const formula = /^[=+@-](?![\d.,\s]*$)/;

/** A table as spreadsheets take it from the clipboard: cells between tabs, rows between line ends; no cell is taken for a formula. */
export function tabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

function cell(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return formula.test(line) ? `'${line}` : line;
}
