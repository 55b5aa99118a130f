import type { Tally } from "../tallies/types";
import type { SheetTexts } from "./types";
import { writeSheet } from "./xlsx/write-sheet";

/**
 * The sheet that goes round to those who know the numbers, as the bytes of an .xlsx file: one row a tally, with who is asked and the
 * value to be filled in. A hidden column keeps each tally's id, so that the sheet finds back (`readMissingSheet`).
 * @param tallies those that are to be asked for, in the order of the sheet
 */
export function missingSheet(tallies: readonly Tally[], texts: SheetTexts): Uint8Array {
  return writeSheet({
    name: texts.sheet,
    note: texts.note,
    // Widths in characters of the standard font; together they fill a landscape A4 page.
    columns: [
      { title: texts.section, width: 20, kind: "text" },
      { title: texts.label, width: 24, kind: "text" },
      { title: texts.unit, width: 8, kind: "centred" },
      { title: texts.sentence, width: 52, kind: "text" },
      { title: texts.owner, width: 12, kind: "input" },
      { title: texts.value, width: 12, kind: "input" },
      { title: texts.id, width: 10, kind: "hidden" },
    ],
    rows: tallies.map(({ section, label, unit, sentence, id }) => [section, label, unit, sentence.trim(), "", "", id]),
  });
}
