import type { DocumentRecord } from "../../word/word-host";
import type { Kept, OpenDocument } from "./pane-state";
import { isSameJson } from "./same-json";

/** Another page wrote what the document keeps: a ribbon command while the pane is open, or the other way round. */
export interface RecordChanged {
  readonly type: "recordChanged";
  /** What this page knew of it. */
  readonly known: DocumentRecord | null;
  readonly now: DocumentRecord | null;
}

const nothing: DocumentRecord = { version: 1, marks: [], typed: {}, lastWrite: null };

/** Takes over what the other page wrote; what was changed here and not saved yet counts more. */
export function withChangedRecord(open: OpenDocument, { known, now }: RecordChanged): OpenDocument {
  const { typed: typedKnown, ...keptKnown } = known ?? nothing;
  const { typed: typedNow, ...keptNow } = now ?? nothing;
  // The version of the format, which is in both, is not among what is kept here and so drops out.
  const kept = merged(keptKnown, keptNow, open.kept) as Kept;
  const typed = merged(typedKnown, typedNow, open.typed) as OpenDocument["typed"];
  return { ...open, kept, typed, isForgotten: open.isForgotten && now === null, leftover: open.leftover && kept.marks.length > 0 };
}

/** Entry by entry: as here where it was changed here, else as it is now. */
function merged(known: object, now: object, here: object): object {
  const [before, theirs, ours] = [entriesOf(known), entriesOf(now), entriesOf(here)];
  const names = [...new Set([...theirs.keys(), ...ours.keys()])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const wins = isSameJson(before.get(name), ours.get(name)) ? theirs : ours;
      return wins.has(name) ? [[name, wins.get(name)]] : [];
    }),
  );
}

function entriesOf(value: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(value));
}
