import type { DocumentSnapshot } from "../../snapshot/types";
import { paragraphsShowing } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { formatHanNumber } from "./han-number";
import { outlineOf } from "./outline";
import { seriesItems, seriesWord } from "./series-items";
import type { SeriesFamily, SeriesItem } from "./series-items";

/** Counting words that belong together. A word that stands in the middle of a clause is counted, but has no place: null. */
export interface Series {
  readonly family: SeriesFamily;
  readonly values: readonly number[];
  readonly items: readonly (SeriesItem | null)[];
}

/** A counting word that goes on counting where another family began: 首先…第二. */
export interface MixedItem {
  readonly item: SeriesItem;
  readonly first: SeriesItem;
}

export interface SeriesReading {
  readonly series: readonly Series[];
  readonly mixed: readonly MixedItem[];
}

interface OpenSeries {
  readonly family: SeriesFamily;
  readonly values: number[];
  readonly items: (SeriesItem | null)[];
}

// Points inside points inside points: deeper than this nobody counts.
const DEEPEST = 4;
// How far back a passed-over 一是 is looked for, UTF-16 units; a longer point is not one series any more.
const LOOK_BACK = 2000;

const readings = new WeakMap<DocumentSnapshot, SeriesReading>();

/**
 * Reads the series of a document: inside a paragraph and over paragraphs, up to the next heading number. Tables are left
 * out. The result is kept with the snapshot, which never changes.
 */
export function seriesOf(snapshot: DocumentSnapshot): SeriesReading {
  const known = readings.get(snapshot);
  if (known) return known;
  const reading = new SeriesReader(snapshot).read();
  readings.set(snapshot, reading);
  return reading;
}

/**
 * The series that an item may go on: one of another paragraph only where its own paragraph has none yet, so that 一是…三是 here does
 * not go on with the 二是 of the paragraph before.
 */
function withinReach(own: readonly OpenSeries[], item: SeriesItem): readonly OpenSeries[] {
  const here = own.filter(({ items }) => items[items.length - 1]?.paragraph === item.paragraph);
  return here.length > 0 ? here : own;
}

class SeriesReader {
  private readonly series: OpenSeries[] = [];
  private readonly mixed: MixedItem[] = [];
  /** Open series from the outermost to the innermost. */
  private open: OpenSeries[] = [];

  constructor(private readonly snapshot: DocumentSnapshot) {}

  read(): SeriesReading {
    const { numbered } = outlineOf(this.snapshot);
    let passed = 0;
    for (const { text, index, inTable, story } of paragraphsShowing(this.snapshot, trait.clauseNumber, trait.countingWord)) {
      if (inTable || story.kind !== "body") continue;
      let textStart = 0;
      for (let heading = numbered[passed]; heading !== undefined && heading.paragraph <= index; heading = numbered[passed]) {
        this.open = [];
        if (heading.paragraph === index) textStart = heading.typed?.end ?? 0;
        passed += 1;
      }
      for (const item of seriesItems(text, index, textStart)) this.place(item, text);
    }
    return { series: this.series, mixed: this.mixed };
  }

  private place(item: SeriesItem, text: string): void {
    const own = this.open.filter((series) => series.family === item.family);
    const top = own[own.length - 1];
    if (item.value === 1 && !(top && repeatsFirst(item, top, text))) {
      this.begin(item);
      return;
    }
    const inReach = withinReach(own, item);
    const fitting = [...inReach].reverse().find((series) => lastValue(series) === item.value - 1) ?? inReach[inReach.length - 1];
    if (fitting && opensInside(item, fitting, text)) {
      this.beginLate(item, 1);
      return;
    }
    if (fitting) {
      this.countHidden(item, fitting, text);
      this.continue(fitting, item);
      return;
    }
    const other = this.open[this.open.length - 1];
    const first = other?.items[0];
    if (other && first && first.paragraph === item.paragraph && lastValue(other) === item.value - 1) {
      this.mixed.push({ item, first });
      this.beginLate(item, item.value - 1);
      return;
    }
    // 其次 alone is an ordinary word.
    if (item.family === "首先") return;
    const before = text.slice(Math.max(0, item.start - LOOK_BACK), item.start);
    this.beginLate(item, before.includes(seriesWord(item.family, 1, "一")) ? item.value - 1 : 0);
  }

  private begin(item: SeriesItem): void {
    this.add({ family: item.family, values: [item.value], items: [item] });
  }

  /** A series whose first words were passed over, or are missing when `hidden` is 0. */
  private beginLate(item: SeriesItem, hidden: number): void {
    const values = Array.from({ length: hidden }, (_, at) => at + 1);
    this.add({ family: item.family, values: [...values, item.value], items: [...values.map(() => null), item] });
  }

  private add(series: OpenSeries): void {
    this.series.push(series);
    this.open = [...this.open.slice(1 - DEEPEST), series];
  }

  private continue(series: OpenSeries, item: SeriesItem): void {
    series.values.push(item.value);
    series.items.push(item);
    this.open = this.open.slice(0, this.open.indexOf(series) + 1);
  }

  /** 同时二是…三是: a word in the middle of a clause was passed over; it fills its place in the count. */
  private countHidden(item: SeriesItem, series: OpenSeries, text: string): void {
    const before = series.items[series.items.length - 1];
    const from = before?.paragraph === item.paragraph ? before.end : 0;
    for (let value = lastValue(series) + 1; value < item.value; value += 1) {
      if (!text.slice(from, item.start).includes(seriesWord(item.family, value, formatHanNumber(value)))) return;
      series.values.push(value);
      series.items.push(null);
    }
  }
}

/** 一是…做到一是公平、二是公正。二是…: inside the first point a series begins whose own 一是 stands in the middle of a clause. */
function opensInside(item: SeriesItem, series: OpenSeries, text: string): boolean {
  const last = series.items[series.items.length - 1];
  if (item.value !== 2 || lastValue(series) !== 1 || last?.paragraph !== item.paragraph) return false;
  return text.slice(last.end, item.start).includes(seriesWord(item.family, 1, "一"));
}

function lastValue(series: OpenSeries): number {
  return series.values[series.values.length - 1] ?? 0;
}

/** 一是…一是 side by side is a repeat; behind a colon, or when the series had got further, a new series begins. */
function repeatsFirst(item: SeriesItem, top: OpenSeries, text: string): boolean {
  const last = top.items[top.items.length - 1];
  if (lastValue(top) !== 1 || item.afterColon || last?.paragraph !== item.paragraph) return false;
  return !HAS_TOPIC.test(text.slice(last.end, item.start));
}

/** 能力方面，一是…。作风方面，一是…: a topic of its own opens the sentence. */
const HAS_TOPIC = /[。；][^。；，]{1,12}(?:方面|上|中|来看|层面|环节|领域|同志)[，：]\s*$/;
