import type { ReportChoice } from "../skeletons/report-choice";
import type { LastYearValues } from "../tallies/types";
import type { DocumentRecord, PastWrite, WriteRecord } from "../word/word-host";
import { fieldShape, ignoredShape, lastYearShape, markShape, nameShape, whatShape, wordsShape, writeShape } from "./record-shape";
import { isObject, list, type Shape } from "./shape";

/** Something that a record holds and that cannot be used: where it stands, and what it is. */
export interface Dropped {
  /** The part of the record, and the place in it: ignored[3]. */
  readonly path: string;
  readonly value: unknown;
}

export interface RecordReading {
  readonly record: DocumentRecord;
  readonly dropped: readonly Dropped[];
}

/** Items of one part of a record; a document has fewer marks and fields. */
const ITEMS = 100_000;

/**
 * Reads a record as it was stored, perhaps by another version or by a stranger. Every part is held against its shape; an item that
 * does not fit is dropped alone, and the others stay.
 * @returns null when it is no record of this version at all
 */
export function readRecord(stored: unknown): RecordReading | null {
  if (!isObject(stored) || stored.version !== 1) return null;
  const dropped: Dropped[] = [];
  const drop = (path: string, value: unknown): void => {
    dropped.push({ path, value });
  };
  const { marks, typed, lastWrite, lastWhat, earlier, fields, same, apart, ignored, lastYear, report, ...others } = stored;
  for (const [name, value] of Object.entries(others)) if (name !== "version") drop(name, value);
  const isWriteLost = lastWrite !== null && lastWrite !== undefined && lastWriteOf(lastWrite) === undefined;
  if (isWriteLost) {
    drop("lastWrite", lastWrite);
    // Those before it are of use only once it is taken back.
    if (earlier !== undefined) drop("earlier", earlier);
  }

  const record: DocumentRecord = {
    version: 1,
    marks: items("marks", marks, markShape, drop),
    typed: byName("typed", typed, wordsShape, drop),
    lastWrite: lastWriteOf(lastWrite) ?? null,
    ...optional("lastWhat", lastWhat, (value) => one("lastWhat", value, whatShape, drop)),
    ...optional("earlier", isWriteLost ? undefined : earlier, (value) => history(value, drop)),
    ...optional("fields", fields, (value) => items("fields", value, fieldShape, drop)),
    ...optional("same", same, (value) => byName("same", value, nameShape, drop)),
    ...optional("apart", apart, (value) => items("apart", value, nameShape, drop)),
    ...optional("ignored", ignored, (value) => items("ignored", value, ignoredShape, drop)),
    ...optional("lastYear", lastYear, (value) => byName("lastYear", value, lastYearShape, drop)),
    ...optional("report", report, (value) => one("report", value, reportOf, drop)),
  };
  return { record, dropped };
}

type Drop = (path: string, value: unknown) => void;

function one<T>(path: string, value: unknown, shape: Shape<T>, drop: Drop): T | undefined {
  const read = shape(value);
  if (read === undefined) drop(path, value);
  return read;
}

function items<T>(path: string, value: unknown, shape: Shape<T>, drop: Drop): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > ITEMS) {
    drop(path, value);
    return [];
  }
  return value.flatMap((item: unknown, at) => {
    const read = one(`${path}[${at}]`, item, shape, drop);
    return read === undefined ? [] : [read];
  });
}

function byName<T>(path: string, value: unknown, shape: Shape<T>, drop: Drop): Readonly<Record<string, T>> {
  if (value === undefined) return {};
  if (!isObject(value) || Object.keys(value).length > ITEMS) {
    drop(path, value);
    return {};
  }
  const read = Object.entries(value).flatMap(([name, item]) => {
    const fitting = nameShape(name) === undefined || name === "__proto__" ? undefined : shape(item);
    if (fitting === undefined) drop(`${path}.${name.slice(0, 40)}`, item);
    return fitting === undefined ? [] : [[name, fitting] as const];
  });
  return Object.fromEntries(read);
}

/** Nothing for a part that is not there, so that an absent part stays absent. */
function optional<K extends string, T>(key: K, value: unknown, read: (value: unknown) => T | undefined): { readonly [P in K]?: T } {
  const found = value === undefined ? undefined : read(value);
  return found === undefined ? {} : ({ [key]: found } as { readonly [P in K]?: T });
}

/** What `readReportChoice` makes sound, piece by piece, once the pane knows the usual year. */
const reportOf: Shape<ReportChoice> = (value) => (isObject(value) && typeof value.skeletonId === "string" ? (value as unknown as ReportChoice) : undefined);

const lastWriteOf: Shape<WriteRecord & { readonly lastYear?: LastYearValues }> = (value) => {
  const write = writeShape(value);
  if (write === undefined || !isObject(value) || value.lastYear === undefined) return write;
  const misfits: unknown[] = [];
  const lastYear = byName("lastYear", value.lastYear, lastYearShape, (_, misfit) => misfits.push(misfit));
  return misfits.length === 0 ? { ...write, lastYear } : undefined;
};

const pastWrite: Shape<PastWrite> = (value) => {
  if (!isObject(value)) return undefined;
  const [what, record] = [whatShape(value.what), lastWriteOf(value.record)];
  return what === undefined || record === undefined ? undefined : { what, record };
};

/** The writes before the last one, as far as they can be read: one behind an unreadable one is of no use. */
function history(value: unknown, drop: Drop): readonly PastWrite[] | undefined {
  if (!Array.isArray(value) || value.length > ITEMS) {
    drop("earlier", value);
    return undefined;
  }
  const all = list(pastWrite, ITEMS)(value);
  if (all !== undefined) return all;
  const readable = value.map(pastWrite);
  const first = readable.indexOf(undefined);
  value.slice(first).forEach((item: unknown, at) => {
    drop(`earlier[${first + at}]`, item);
  });
  return readable.slice(0, first).filter((write) => write !== undefined);
}
