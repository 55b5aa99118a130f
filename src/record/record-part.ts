import type { DocumentRecord } from "../word/word-host";
import { readRecord, type Dropped } from "./read-record";
import { sha256 } from "./sha-256";
import { isObject } from "./shape";

/** The namespace of the one custom XML part that the add-in keeps in a document. */
export const recordNamespace = "urn:chengwen:record:1";

/** What the add-in keeps in a document beside the record itself. */
export interface RecordPart {
  /** Later revisions win; milliseconds are enough to order what one person's panes write. */
  readonly revision: number;
  readonly record: DocumentRecord;
  /** What an earlier record held and could not be used, each as JSON: nobody reads it, and it is not lost. */
  readonly aside: readonly string[];
}

export type PartReading =
  | (RecordPart & {
      readonly kind: "read";
      /** What of it could not be used; in `aside` as well, as far as there is room. */
      readonly dropped: readonly Dropped[];
      /** It carries the seal of this computer, so nobody else has changed it. */
      readonly isSealed: boolean;
    })
  /** Not a record of this version; `aside` holds what stands there, as far as there is room. */
  | { readonly kind: "unreadable"; readonly aside: readonly string[] };

/** What is put aside altogether, in UTF-16 units; what is longer is told and lost. */
const ASIDE_MOST = 200_000;
/** A part that is longer is not looked at: ten writes with their packages are shorter, in UTF-16 units. */
const PART_MOST = 40_000_000;

/** @param secret of this computer; null where it keeps none, and then nothing is sealed */
export function recordXml({ revision, record, aside }: RecordPart, secret: string | null): string {
  const seal = secret === null ? {} : { seal: sealOf({ revision, record }, secret) };
  const json = JSON.stringify({ revision, record, ...(aside.length > 0 ? { aside } : {}), ...seal });
  const text = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<chengwen xmlns="${recordNamespace}">${text}</chengwen>`;
}

/** Reads a part that `recordXml` or anybody else wrote. Never throws. */
export function readRecordPart(xml: string, secret: string | null): PartReading {
  try {
    return reading(xml, secret);
  } catch {
    // Brackets that are nested beyond all measure exhaust the stack.
    return { kind: "unreadable", aside: fitting([xml]) };
  }
}

function reading(xml: string, secret: string | null): PartReading {
  const stored = storedIn(xml);
  const revision = isObject(stored) ? stored.revision : undefined;
  const read = isObject(stored) && typeof revision === "number" && Number.isFinite(revision) ? readRecord(stored.record) : null;
  if (!isObject(stored) || typeof revision !== "number" || read === null) return { kind: "unreadable", aside: fitting([xml]) };
  const { record, dropped } = read;
  const kept = Array.isArray(stored.aside) ? stored.aside.filter((one) => typeof one === "string") : [];
  const aside = withAside(kept, dropped);
  const isSealed = secret !== null && stored.seal === sealOf({ revision, record: stored.record }, secret);
  return { kind: "read", revision, record, aside, dropped, isSealed };
}

/** What is kept aside, with what was dropped now, as far as there is room. */
export function withAside(aside: readonly string[], dropped: readonly Dropped[]): readonly string[] {
  return fitting([...aside, ...dropped.map(({ path, value }) => JSON.stringify({ path, value: value ?? null }))]);
}

/** The key before and behind the text: without it nobody can say what belongs to a changed text. */
function sealOf({ revision, record }: { readonly revision: number; readonly record: unknown }, secret: string): string {
  return sha256(secret + sha256(secret + JSON.stringify({ revision, record })));
}

function storedIn(xml: string): unknown {
  const open = xml.length > PART_MOST ? -1 : xml.indexOf("<chengwen");
  const start = open < 0 ? -1 : xml.indexOf(">", open);
  const end = xml.lastIndexOf("</chengwen>");
  if (start < 0 || end <= start) return undefined;
  const json = xml
    .slice(start + 1, end)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** As many as there is room for, from the first on. */
function fitting(texts: readonly string[]): readonly string[] {
  let left = ASIDE_MOST;
  return texts.filter((text) => {
    const fits = text.length <= left;
    if (fits) left -= text.length;
    return fits;
  });
}
