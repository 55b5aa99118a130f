import type { DocumentRecord, PastWrite, WriteRecord } from "../word/word-host";
import type { Dropped, RecordReading } from "./read-record";

/**
 * A record that this computer did not write, without the writes that would put a package of its own into the document: what is in
 * one nobody has seen. Writes of text stay, up to the first one that goes.
 */
export function fromElsewhere(record: DocumentRecord): RecordReading {
  const { lastWrite, lastWhat, earlier = [], ...rest } = record;
  if (lastWrite !== null && holdsPackage(lastWrite)) {
    const dropped: Dropped[] = [{ path: "lastWrite", value: lastWrite }, ...earlier.map(asDropped(0))];
    return { record: { ...rest, lastWrite: null }, dropped };
  }
  const first = earlier.findIndex(({ record: write }) => holdsPackage(write));
  if (first < 0) return { record, dropped: [] };
  const kept = earlier.slice(0, first);
  const sound = { ...rest, lastWrite, ...(lastWhat === undefined ? {} : { lastWhat }), ...(kept.length > 0 ? { earlier: kept } : {}) };
  return { record: sound, dropped: earlier.slice(first).map(asDropped(first)) };
}

function asDropped(from: number): (write: PastWrite, at: number) => Dropped {
  return (value, at) => ({ path: `earlier[${from + at}]`, value });
}

function holdsPackage(write: WriteRecord): boolean {
  return write.kind === "steps" ? write.steps.some(holdsPackage) : write.kind !== "edits";
}
