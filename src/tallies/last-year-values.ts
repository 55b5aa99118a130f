import { labelLikeness } from "./label-likeness";
import type { Figure, LastYear, LastYearValues, Tally } from "./types";

/** Labels less alike than this are different facts. */
const LEAST_LIKENESS = 0.6;

/**
 * What last year's report says of this year's tallies, by tally id: the number of the same label, unit and section; else of the
 * same label and unit; else of the most similar label with that unit. Only one number that is found by its own name is certain;
 * where last year's report gives several for one name, the first is taken and is not certain.
 * @param tallies this year's
 * @param figures the numbers of last year's report (`readFigures`)
 */
export function lastYearValues(tallies: readonly Tally[], figures: readonly Figure[]): LastYearValues {
  const byLabel = grouped(figures, ({ label, unit }) => `${label}\n${unit}`);
  const byBase = grouped(figures, ({ base, label, unit }) => `${base ?? label}\n${unit}`);
  const byUnit = grouped([...byLabel.values()].flatMap((same) => same.slice(0, 1)), ({ unit }) => unit);
  const found: Record<string, LastYear> = {};
  for (const tally of tallies) {
    // A name that several facts shared is certain for none of them, unless this year's report tells them apart alike.
    const shared = byBase.get(`${tally.label}\n${tally.unit}`);
    const same = shared ?? byLabel.get(`${tally.label}\n${tally.unit}`);
    const value = same === undefined ? similar(tally, byUnit.get(tally.unit) ?? [], byLabel) : exact(tally, same);
    if (value !== null) found[tally.id] = value;
  }
  return found;
}

function exact(tally: Tally, same: readonly Figure[]): LastYear | null {
  const section = withoutNumber(tally.section);
  const here = same.filter((figure) => withoutNumber(figure.section) === section);
  return valueOf(here.length > 0 ? here : same, true);
}

function similar(tally: Tally, named: readonly Figure[], byLabel: ReadonlyMap<string, readonly Figure[]>): LastYear | null {
  let best: Figure | undefined;
  let most = LEAST_LIKENESS;
  for (const figure of named) {
    const likeness = labelLikeness(tally.label, figure.label);
    if (likeness < most || (likeness === most && best !== undefined)) continue;
    best = figure;
    most = likeness;
  }
  return best === undefined ? null : valueOf(byLabel.get(`${best.label}\n${best.unit}`) ?? [best], false);
}

function valueOf(figures: readonly Figure[], certain: boolean): LastYear | null {
  const [first] = figures;
  if (first === undefined) return null;
  return { text: first.text, amount: first.amount, certain: certain && figures.every(({ amount }) => amount === first.amount) };
}

/** （一）2023年理论学习 → 理论学习: numbers and years of headings change from year to year. */
function withoutNumber(section: string): string {
  return section.replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?)/u, "").replace(/\d{4}年度?/gu, "");
}

function grouped(figures: readonly Figure[], keyOf: (figure: Figure) => string): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const earlier = groups.get(key);
    if (earlier === undefined) groups.set(key, [figure]);
    else earlier.push(figure);
  }
  return groups;
}
