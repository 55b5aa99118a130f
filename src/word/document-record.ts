import { fromElsewhere } from "../record/from-elsewhere";
import { readRecordPart, recordNamespace, recordXml, withAside, type PartReading } from "../record/record-part";
import { sha256 } from "../record/sha-256";
import { failureOf } from "./failure-of";
import type { RecordNews, ThisComputer } from "./this-computer";
import type { DocumentRecord } from "./word-host";

export { recordNamespace };

/** What one page knows of the record: the part that it read or wrote last. */
export interface RecordKeeper {
  readonly load: () => Promise<DocumentRecord | null>;
  readonly save: (record: DocumentRecord) => Promise<void>;
  readonly changed: () => Promise<{ readonly known: DocumentRecord | null; readonly now: DocumentRecord | null } | null>;
  /** What must be said of what was loaded; null when there is nothing, or when it was said before. */
  readonly news: () => RecordNews | null;
}

/** What the parts of a document come to. */
interface Loaded {
  readonly ids: readonly string[];
  readonly record: DocumentRecord | null;
  /** What could not be used; it goes into the next part that is written. */
  readonly aside: readonly string[];
  readonly news: (RecordNews & { readonly print: string }) | null;
}

/** No crash leaves more parts; those behind are not read. */
const PARTS_MOST = 20;

/**
 * Reads and writes what the document keeps for the add-in. The pane and a ribbon command are pages of their own over one document;
 * each tells from the ids of the parts whether the other has written meanwhile.
 * @param computer seals what is written; without one no record counts as a stranger's
 */
export function createRecordKeeper(computer: ThisComputer | null = null): RecordKeeper {
  const secret = computer?.secret ?? null;
  let known: Loaded | null = null;

  async function load(): Promise<DocumentRecord | null> {
    const parts = await ownParts();
    const loaded = loadedFrom(await newestOf(parts, secret), computer !== null);
    known = { ...loaded, ids: parts.map(({ id }) => id) };
    return loaded.record;
  }

  return {
    load,
    async save(record) {
      const aside = known?.aside ?? [];
      const id = await saveRecord(record, aside, secret, known?.ids ?? null);
      known = { ids: id === null ? [] : [id], record: id === null ? null : record, aside: id === null ? [] : aside, news: null };
    },
    async changed() {
      const before = known;
      if (before === null) return null;
      const ids = (await ownParts()).map(({ id }) => id);
      if (ids.length === before.ids.length && ids.every((id) => before.ids.includes(id))) return null;
      return { known: before.record, now: await load() };
    },
    news() {
      const news = known?.news ?? null;
      if (known === null || news === null) return null;
      known = { ...known, news: null };
      const { print, isForeign, dropped } = news;
      if (computer?.wasTold(print) === true) return null;
      computer?.remember(print);
      return { isForeign, dropped };
    },
  };
}

/** @param isKnowing whether records of this computer can be told from others */
function loadedFrom(newest: { readonly reading: PartReading; readonly xml: string } | null, isKnowing: boolean): Omit<Loaded, "ids"> {
  if (newest === null) return { record: null, aside: [], news: null };
  const { reading, xml } = newest;
  if (reading.kind === "unreadable") return { record: null, aside: reading.aside, news: { isForeign: false, dropped: 1, print: sha256(xml) } };
  const isForeign = isKnowing && !reading.isSealed;
  const { record, dropped } = isForeign ? fromElsewhere(reading.record) : { record: reading.record, dropped: [] };
  const count = reading.dropped.length + dropped.length;
  const isSaid = isForeign || count > 0;
  return { record, aside: withAside(reading.aside, dropped), news: isSaid ? { isForeign, dropped: count, print: sha256(xml) } : null };
}

/**
 * Of several parts, left by a crash between adding and deleting, the newest counts.
 * @returns null when there is none; one that this version cannot read only when there is no other
 * @throws WordFailure
 */
async function newestOf(parts: readonly Office.CustomXmlPart[], secret: string | null): Promise<{ readonly reading: PartReading; readonly xml: string } | null> {
  const stored = await Promise.all(parts.slice(0, PARTS_MOST).map((part) => call<string>((done) => { part.getXmlAsync(done); })));
  const read = stored.map((xml) => ({ xml, reading: readRecordPart(xml, secret) }));
  const age = ({ reading }: (typeof read)[number]): number => (reading.kind === "read" ? reading.revision : Number.NEGATIVE_INFINITY);
  return read.sort((one, other) => (age(one) < age(other) ? 1 : -1))[0] ?? null;
}

/**
 * Replaces what the document keeps; a record with nothing in it removes the part. The first thing that goes to Word is the
 * new part, so that a pane that is closed in the middle loses nothing; the old ones go afterwards.
 * @param replaced ids of the parts that it takes the place of; null for whatever there is. Another page's newer part stays.
 * @returns the new part's id; null when there is none
 * @throws WordFailure
 */
async function saveRecord(record: DocumentRecord, aside: readonly string[], secret: string | null, replaced: readonly string[] | null): Promise<string | null> {
  const added = isEmpty(record) ? null : await addPart(recordXml({ revision: Date.now(), record, aside }, secret));
  const old = (await ownParts()).filter(({ id }) => id !== added?.id && (replaced?.includes(id) ?? true));
  await Promise.all(old.map(deletePart));
  return added?.id ?? null;
}

function isEmpty({ marks, typed, lastWrite, fields = [], same = {}, apart = [], lastYear = {}, ignored = [], report }: DocumentRecord): boolean {
  const parts = [marks, fields, apart, ignored, Object.keys(same), Object.keys(typed), Object.keys(lastYear)];
  return report === undefined && lastWrite === null && parts.every(({ length }) => length === 0);
}

/** Another page may have deleted it first. */
async function deletePart(part: Office.CustomXmlPart): Promise<void> {
  try {
    await call((done) => { part.deleteAsync(done); });
  } catch (error) {
    if ((await ownParts()).some(({ id }) => id === part.id)) throw error;
  }
}

function addPart(xml: string): Promise<Office.CustomXmlPart> {
  return call((done) => { Office.context.document.customXmlParts.addAsync(xml, done); });
}

function ownParts(): Promise<Office.CustomXmlPart[]> {
  return call((done) => { Office.context.document.customXmlParts.getByNamespaceAsync(recordNamespace, done); });
}

/** A call of the Common API as a promise. */
function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(failureOf(result.error));
    });
  });
}
