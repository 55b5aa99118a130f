import type { Work } from "../work";
import { drawNumber } from "./draw-number";
import type { ListPlace } from "./list-places";

const LEVELS = 9;

/** Counts the numbered paragraphs of one story and draws their labels. */
export interface ListCounter {
  /** Takes the next numbered paragraph in document order; gives the label that Word draws before it. */
  next(place: ListPlace): string;
}

/**
 * Counters belong to the list definition: another w:num of it goes on counting unless it has a start of its own.
 * @param unknownFormats collects the formats that are not known
 * @param work counts what is drawn
 */
export function listCounter(unknownFormats: Set<string>, work: Work): ListCounter {
  const counters = new Map<string, (number | null)[]>();
  const pendingStarts = new Map<string, Map<number, number>>();

  return {
    next(place) {
      const values = counters.get(place.abstract.id) ?? new Array<number | null>(LEVELS).fill(null);
      counters.set(place.abstract.id, values);
      const starts = pendingStarts.get(place.list.id) ?? new Map(place.list.starts);
      pendingStarts.set(place.list.id, starts);
      advance(values, place, starts);
      const label = draw(values, place, unknownFormats);
      work.write(label.length);
      return label;
    },
  };
}

function advance(values: (number | null)[], place: ListPlace, starts: Map<number, number>): void {
  const startOf = (index: number): number => place.levelAt(index)?.start ?? 0;
  // A paragraph of a lower level uses up the first number of the levels above it.
  for (let above = 0; above < place.level; above += 1) {
    values[above] ??= starts.get(above) ?? startOf(above);
    starts.delete(above);
  }
  const now = values[place.level] ?? null;
  values[place.level] = starts.get(place.level) ?? (now === null ? startOf(place.level) : now + 1);
  starts.delete(place.level);
  for (let below = place.level + 1; below < LEVELS; below += 1) {
    const restart = place.levelAt(below)?.restart;
    if (restart === undefined || place.level < restart) values[below] = null;
  }
}

function draw(values: readonly (number | null)[], place: ListPlace, unknownFormats: Set<string>): string {
  const own = place.levelAt(place.level);
  if (own === undefined) return "";
  return own.text.replace(/%([1-9])/g, (_, figure: string) => {
    const index = Number(figure) - 1;
    const level = place.levelAt(index);
    const format = level?.format ?? "decimal";
    const value = values[index] ?? level?.start ?? 0;
    const text = drawNumber(value, own.legal && format !== "none" && format !== "bullet" ? "decimal" : format);
    if (text === undefined) unknownFormats.add(format);
    return text ?? String(value);
  });
}
