import { failureOf } from "./failure-of";
import type { DocumentRecord } from "./word-host";

/** The namespace of the one custom XML part that the add-in keeps in a document. */
export const recordNamespace = "urn:chengwen:record:1";

/** What one page knows of the record: the part that it read or wrote last. */
export interface RecordKeeper {
  readonly load: () => Promise<DocumentRecord | null>;
  readonly save: (record: DocumentRecord) => Promise<void>;
  readonly changed: () => Promise<{ readonly known: DocumentRecord | null; readonly now: DocumentRecord | null } | null>;
}

/**
 * Reads and writes what the document keeps for the add-in. The pane and a ribbon command are pages of their own over one document;
 * each tells from the ids of the parts whether the other has written meanwhile.
 */
export function createRecordKeeper(): RecordKeeper {
  let known: { readonly ids: readonly string[]; readonly record: DocumentRecord | null } | null = null;

  async function load(): Promise<DocumentRecord | null> {
    const parts = await ownParts();
    const record = await newestOf(parts);
    known = { ids: parts.map(({ id }) => id), record };
    return record;
  }

  return {
    load,
    async save(record) {
      const id = await saveRecord(record, known?.ids ?? null);
      known = { ids: id === null ? [] : [id], record: id === null ? null : record };
    },
    async changed() {
      const before = known;
      if (before === null) return null;
      const ids = (await ownParts()).map(({ id }) => id);
      if (ids.length === before.ids.length && ids.every((id) => before.ids.includes(id))) return null;
      return { known: before.record, now: await load() };
    },
  };
}

/**
 * Of several parts, left by a crash between adding and deleting, the newest counts.
 * @returns null when there is none, or none that this version can read
 * @throws WordFailure
 */
async function newestOf(parts: readonly Office.CustomXmlPart[]): Promise<DocumentRecord | null> {
  const stored = await Promise.all(parts.map((part) => call<string>((done) => { part.getXmlAsync(done); })));
  const readable = stored.map(parse).filter((record) => record !== null);
  readable.sort((one, other) => other.revision - one.revision);
  return readable[0]?.record ?? null;
}

/**
 * Replaces what the document keeps; a record with nothing in it removes the part. The first thing that goes to Word is the
 * new part, so that a pane that is closed in the middle loses nothing; the old ones go afterwards.
 * @param replaced ids of the parts that it takes the place of; null for whatever there is. Another page's newer part stays.
 * @returns the new part's id; null when there is none
 * @throws WordFailure
 */
async function saveRecord(record: DocumentRecord, replaced: readonly string[] | null): Promise<string | null> {
  const added = isEmpty(record) ? null : await addPart(serialize(record));
  const old = (await ownParts()).filter(({ id }) => id !== added?.id && (replaced?.includes(id) ?? true));
  await Promise.all(old.map(deletePart));
  return added?.id ?? null;
}

function isEmpty({ marks, typed, lastWrite, fields = [], same = {}, apart = [], lastYear = {}, ignored = [], report }: DocumentRecord): boolean {
  return report === undefined && [marks, fields, apart, ignored, Object.keys(same), Object.keys(typed), Object.keys(lastYear)].every(({ length }) => length === 0) && lastWrite === null;
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

/** Later revisions win; milliseconds are enough to order what one person's panes write. */
function serialize(record: DocumentRecord): string {
  const json = JSON.stringify({ revision: Date.now(), record });
  const text = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<chengwen xmlns="${recordNamespace}">${text}</chengwen>`;
}

interface Stored {
  readonly revision: number;
  readonly record: DocumentRecord;
}

/** The part holds one text, written by `serialize`; anything else is not ours to judge and counts as nothing. */
function parse(xml: string): Stored | null {
  const text = /<chengwen\b[^>]*>([^]*)<\/chengwen>/.exec(xml)?.[1];
  if (text === undefined) return null;
  const json = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  try {
    const stored: unknown = JSON.parse(json);
    return isStored(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== "object" || value === null || !("revision" in value) || !("record" in value)) return false;
  const { record } = value;
  return typeof record === "object" && record !== null && "version" in record && record.version === 1 && "marks" in record && Array.isArray(record.marks);
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
