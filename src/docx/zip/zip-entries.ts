import { Refused } from "../refused";
import type { Unpacker } from "./unpacker";

/** One file of a zip as its directory describes it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
// The end record may be followed by a comment of this length at most.
const COMMENT_MOST = 0xffff;
/** A size or place of this value stands elsewhere: in the extra field of the entry, or in the larger end record. */
const ELSEWHERE = 0xffffffff;
const COUNT_ELSEWHERE = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_EXTRA = 1;
// A document has some dozens of files.
const ENTRIES_MOST = 65_535;

/**
 * The directory at the end of a zip, also of one whose writer kept room for sizes of more than 4 GB.
 * @returns the entries by lower-case name, as part names do not tell capitals apart; folders are left out
 * @throws Refused when the directory is cut or contradicts itself
 */
export function zipEntries(bytes: Uint8Array, { text }: Unpacker): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryAt(view, end);
  if (count > ENTRIES_MOST) throw new Refused("too-many");
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new Refused("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (at + ENTRY_LENGTH + nameLength + extraLength > end) throw new Refused("damaged");
    const entry = entryAt(text(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)), view, at);
    if (!entry.name.endsWith("/")) entries.set(entry.name.toLowerCase(), entry);
    at += ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT_MOST); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Refused("damaged");
}

/** How many entries the directory has, and where it begins. */
function directoryAt(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== COUNT_ELSEWHERE && start !== ELSEWHERE) return { count, start };
  const locator = end - ZIP64_LOCATOR_LENGTH;
  // An ordinary zip may have just so many entries.
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, start };
  const larger = largeNumber(view, locator + 8);
  if (larger + 56 > locator || view.getUint32(larger, true) !== ZIP64_END) throw new Refused("damaged");
  return { count: largeNumber(view, larger + 32), start: largeNumber(view, larger + 48) };
}

function entryAt(name: string, view: DataView, at: number): ZipEntry {
  const large = largeNumbers(view, at);
  // In this order they stand in the extra field, each only where the entry has no room for it.
  const [size, packedSize, offset] = [24, 20, 42].map((place) => {
    const value = view.getUint32(at + place, true);
    return value === ELSEWHERE ? large() : value;
  }) as [number, number, number];
  return {
    // Some programs write the separators of Windows, or a separator first.
    name: name.replaceAll("\\", "/").replace(/^\//, ""),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** Gives the numbers of an entry's extra field for large sizes, one after the other. */
function largeNumbers(view: DataView, at: number): () => number {
  const from = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const to = from + view.getUint16(at + 30, true);
  let [next, end] = [0, 0];
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === ZIP64_EXTRA) [next, end] = [field + 4, Math.min(to, field + 4 + view.getUint16(field + 2, true))];
  }
  return () => {
    if (next + 8 > end) throw new Refused("damaged");
    next += 8;
    return largeNumber(view, next - 8);
  };
}

/** A number of 64 bits; no file of ours is so large that it would lose its last digits. */
function largeNumber(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
