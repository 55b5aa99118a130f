import { cellNumber } from "./cell-number";
import { columnFacts } from "./column-facts";
import type { ColumnFacts } from "./column-facts";
import { headerRole } from "./header-words";
import type { ColumnRole } from "./header-words";
import { columnTitles, roleOfTitles, titleRows } from "./title-rows";
import type { LedgerColumns, LedgerSheet } from "./types";

/** Titles stand in the first rows. */
const HEADER_ROWS_MOST = 30;
/** A name is shorter on the average; longer cells are sentences. In UTF-16 units. */
const NAME_LENGTH = 24;

type Roles = readonly ({ readonly role: ColumnRole | null; readonly weight: number } | null)[];

/**
 * Guesses which column holds what: by the words of the titles, all rows of them together, in any order of the columns, else by what the cells look like.
 * @returns null when no column has names or none has numbers
 */
export function guessColumns(sheet: LedgerSheet): LedgerColumns | null {
  const header = headerRow(sheet);
  const titles = header < 0 ? null : titleRows(sheet, header);
  const roles: Roles = titles === null ? [] : columnTitles(sheet, titles).map(roleOfTitles);
  const last = titles?.last ?? header;
  const facts = columnFacts(sheet, last + 1);
  const id = best(facts, (_, column) => weightOf(roles, column, "id"));
  const unit = best(facts, (fact, column) => (fact.units * 2 >= fact.filled && fact.units > 0 ? fact.units + weightOf(roles, column, "unit") : 0), [id]);
  const value = valueColumn(facts, roles, [id, unit]);
  if (value === null) return null;
  const named = best(facts, (fact, column) => (weightOf(roles, column, "label") > 0 && fact.words > 0 ? weightOf(roles, column, "label") : 0), [id, unit, value]);
  const titledSection = best(facts, (fact, column) => (fact.words > 0 ? weightOf(roles, column, "section") : 0), [id, unit, value, named]);
  const label = named ?? best(facts, (fact, column) => nameScore(fact, roles[column]), [id, unit, value, titledSection]) ?? titledSection;
  if (label === null) return null;
  const section = titledSection === label ? null : (titledSection ?? mergedSection(sheet, facts, label, [id, unit, value]));
  const firstRow = firstRowOf(sheet, last, label, value);
  return { label, value, unit, section, id, firstRow };
}

/** The row with the most titles of columns, from 0; -1 when there is none. */
function headerRow(sheet: LedgerSheet): number {
  let found = -1;
  let most = 1;
  for (const [index, row] of sheet.rows.slice(0, HEADER_ROWS_MOST).entries()) {
    const titles = row.map(headerRole).filter((one) => one !== null);
    const isNamed = titles.some(({ role }) => role !== null);
    // 2025年 as a title is no number; a row with numbers is no row of titles.
    const numbers = row.filter((cell) => cellNumber(cell) !== null && headerRole(cell) === null).length;
    if (isNamed && titles.length > most && numbers === 0) {
      found = index;
      most = titles.length;
    }
  }
  return found;
}

function weightOf(roles: Roles, column: number, role: ColumnRole): number {
  const own = roles[column];
  return own?.role === role ? own.weight : 0;
}

function valueColumn(facts: readonly ColumnFacts[], roles: Roles, taken: readonly (number | null)[]): number | null {
  const titled = best(facts, (fact, column) => titledValue(fact, roles, column), taken);
  if (titled !== null) return titled;
  // A column whose title says that it is last year's or the plan's is the last that is taken.
  const untitled = best(facts, (fact, column) => (roles[column]?.role === undefined && !fact.isSerial ? fact.numbers : 0), taken);
  return untitled ?? best(facts, (fact, column) => (roles[column]?.role === undefined || !fact.isSerial ? fact.numbers : 0), taken);
}

function titledValue(fact: ColumnFacts, roles: Roles, column: number): number {
  const weight = weightOf(roles, column, "value");
  return weight === 0 || fact.numbers === 0 ? 0 : weight * 10 + (fact.numbers / fact.filled) * 5;
}

/** Names are many, different and short. A column whose title says something else is no column of names. */
function nameScore(fact: ColumnFacts, title: Roles[number] | undefined): number {
  if (fact.words === 0 || fact.numbers > fact.words || title?.role === null) return 0;
  const isLong = fact.wordLength > fact.words * NAME_LENGTH;
  return fact.distinctWords / (isLong ? 4 : 1);
}

/** A column left of the names whose cells are merged over rows. */
function mergedSection(sheet: LedgerSheet, facts: readonly ColumnFacts[], label: number, taken: readonly (number | null)[]): number | null {
  const columns = (sheet.merges ?? []).filter((merge) => merge.rows > 1 && merge.columns === 1 && merge.column < label).map((merge) => merge.column);
  return best(facts, (fact, column) => (columns.includes(column) ? fact.words : 0), [...taken, label]);
}

/** Below the titles; a second row of titles has no name with a number. */
function firstRowOf(sheet: LedgerSheet, header: number, label: number, value: number): number {
  let row = header + 1;
  if (header >= 0) {
    const isTitle = (cells: readonly string[]): boolean => (cells[label] ?? "") === "" && (cells[value] ?? "") !== "" && cellNumber(cells[value] ?? "") === null;
    while (row < sheet.rows.length && isTitle(sheet.rows[row] ?? [])) row += 1;
    return row;
  }
  while (row < sheet.rows.length && ((sheet.rows[row]?.[label] ?? "") === "" || cellNumber(sheet.rows[row]?.[value] ?? "") === null)) row += 1;
  return row;
}

/** The column with the highest score above 0, the first of equals. */
function best(facts: readonly ColumnFacts[], score: (fact: ColumnFacts, column: number) => number, taken: readonly (number | null)[] = []): number | null {
  let found: number | null = null;
  let most = 0;
  for (const [column, fact] of facts.entries()) {
    const own = taken.includes(column) ? 0 : score(fact, column);
    if (own > most) [found, most] = [column, own];
  }
  return found;
}
