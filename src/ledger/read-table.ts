import Papa from "papaparse";

/** The first of equals is taken: numbers may hold commas, names hold none of these. */
const DELIMITERS = ["\t", ",", ";", "|"] as const;
/** More rows than any table that is taken; what is behind them is not read. */
const ROWS_MOST = 50_000;
/** Rows that are tried out. */
const TRIED = 100;

/**
 * The rows of a text with separators; cells in quotes may hold separators and line breaks.
 * @param delimiter what separates the cells; without it the tab, comma, semicolon or bar that separates the most rows
 */
export function readTable(text: string, delimiter?: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiter ?? delimiterOf(text), preview: ROWS_MOST });
  const rows = data.map((row) => row.map((cell) => asText(cell.replace(/\r\n?/g, "\n").trim())));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === "")) rows.pop();
  return rows;
}

/** ="618" keeps a number text in spreadsheets. */
function asText(cell: string): string {
  return /^="([^"]*)"$/u.exec(cell)?.[1] ?? cell;
}

function delimiterOf(text: string): string {
  let found: string = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: TRIED });
    const parted = data.filter((row) => row.length > 1).length;
    if (parted > most) [found, most] = [delimiter, parted];
  }
  return found;
}
