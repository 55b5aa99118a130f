import type { Engine } from "../engine";
import { piecesOf } from "../text/pieces";
import type { Story } from "../text/story";
import type { Element } from "../xml/dom";
import { child, childVal, onOff } from "../xml/dom";
import { formatNumber } from "./number-format";
import type { Level, ListPlace } from "./lists";
import { Lists } from "./lists";

/** The number that Word draws before a paragraph. `level` from 0, `siblingIndex` from 0 since the last restart. */
export type Label = { readonly text: string; readonly level: number; readonly siblingIndex: number };

const cache = new WeakMap<Engine, Map<Element, { readonly version: number; readonly labels: ReadonlyMap<Element, Label> }>>();

/** Labels of all numbered paragraphs of a story, counted from its beginning. */
export function labelsOf(engine: Engine, story: Story): ReadonlyMap<Element, Label> {
  const known = cache.get(engine) ?? new Map<Element, { version: number; labels: ReadonlyMap<Element, Label> }>();
  cache.set(engine, known);
  const cached = known.get(story.root);
  if (cached !== undefined && cached.version === engine.version) return cached.labels;
  const labels = count(engine, story);
  known.set(story.root, { version: engine.version, labels });
  return labels;
}

/** Counters belong to the abstract list; a new number of it goes on counting unless it has a start of its own. */
type Counter = { readonly values: (number | null)[] };

function count(engine: Engine, story: Story): Map<Element, Label> {
  const lists = new Lists(engine);
  const labels = new Map<Element, Label>();
  const counters = new Map<string, Counter>();
  const pending = new Map<string, Map<number, number>>();
  if (lists.isEmpty) return labels;
  for (const paragraph of engine.paragraphs(story.root)) {
    const place = lists.placeOf(paragraph);
    if (place === null || carriesOnlySection(paragraph)) continue;
    const counter = counters.get(place.abstractId) ?? { values: Array.from({ length: 9 }, () => null) };
    counters.set(place.abstractId, counter);
    const starts = pending.get(place.numId) ?? place.startOverrides();
    pending.set(place.numId, starts);
    advance(counter, place, starts);
    const value = counter.values[place.level] ?? 0;
    labels.set(paragraph, { text: labelText(counter, place), level: place.level, siblingIndex: value - startOf(place.levelAt(place.level)) });
  }
  return labels;
}

function advance(counter: Counter, place: ListPlace, starts: Map<number, number>): void {
  const { values } = counter;
  // A paragraph of a lower level uses up the first number of the levels above it.
  for (let above = 0; above < place.level; above += 1) {
    const override = starts.get(above);
    if (values[above] === null) values[above] = override ?? startOf(place.levelAt(above));
    if (override !== undefined) starts.delete(above);
  }
  const override = starts.get(place.level);
  starts.delete(place.level);
  const now = values[place.level] ?? null;
  values[place.level] = override ?? (now === null ? startOf(place.levelAt(place.level)) : now + 1);
  for (let below = place.level + 1; below < 9; below += 1) {
    const restart = childVal(place.levelAt(below), "lvlRestart");
    // No w:lvlRestart: after any level above. 0: never. n: only after level n or one above it (levels from 1).
    if (restart === null || place.level < Number(restart)) values[below] = null;
  }
}

function labelText(counter: Counter, place: ListPlace): string {
  const level = place.levelAt(place.level);
  const legal = onOff(level, "isLgl") === true;
  return (childVal(level, "lvlText") ?? "").replace(/%([1-9])/g, (_, figure: string) => {
    const index = Number(figure) - 1;
    const format = childVal(place.levelAt(index), "numFmt") ?? "decimal";
    const value = counter.values[index] ?? startOf(place.levelAt(index));
    return formatNumber(value, legal && format !== "none" && format !== "bullet" ? "decimal" : format);
  });
}

function startOf(level: Level): number {
  return Number(childVal(level, "start") ?? "0");
}

/** An empty paragraph that only holds a section break takes no number. */
function carriesOnlySection(paragraph: Element): boolean {
  if (child(child(paragraph, "pPr"), "sectPr") === null) return false;
  return piecesOf(paragraph).length === 0;
}
