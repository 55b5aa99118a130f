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
const ZIP64 = 0xffffffff;

/**
 * The directory at the end of a zip.
 * @returns the entries by lower-case name, as part names do not tell capitals apart; folders are left out
 * @throws Refused when the directory is cut or contradicts itself
 */
export function zipEntries(bytes: Uint8Array, { text }: Unpacker): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new Refused("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(text(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)), view, at);
    if (!entry.name.endsWith("/")) entries.set(entry.name.toLowerCase(), entry);
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
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

function entryAt(name: string, view: DataView, at: number): ZipEntry {
  const size = view.getUint32(at + 24, true);
  // Files of more than 4 GB say their sizes elsewhere; no part of a document is that large.
  if (size === ZIP64) throw new Refused("too-large");
  return {
    // Some programs write the separators of Windows, or a separator first.
    name: name.replaceAll("\\", "/").replace(/^\//, ""),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size,
    offset: view.getUint32(at + 42, true),
  };
}
