import { Refused } from "../refused";
import type { Unpacker } from "./unpacker";
import type { ZipEntry } from "./zip-entries";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

// Text of real documents shrinks to a fiftieth at most; only what was made for it shrinks further.
const RATIO_MOST = 250;
const RATIO_COUNTS_FROM = 8_000_000;

/** Bytes that may still be unpacked from one file; 100 MB hold more than the two thousand pages that are read. */
export interface UnpackBudget {
  left: number;
}

export const UNPACKED_MOST = 100_000_000;

/**
 * The content of one file of a zip, checked against the length and the check sum of the directory. Memory is taken only
 * for the length that the directory states, and that counts against the budget first.
 * @throws Refused
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, budget: UnpackBudget, unpacker: Unpacker): Uint8Array {
  if (entry.encrypted) throw new Refused("zip-password");
  budget.left -= entry.size;
  const bomb = entry.size > RATIO_COUNTS_FROM && entry.size > entry.packedSize * RATIO_MOST;
  if (budget.left < 0 || bomb) throw new Refused("too-large");
  const content = contentOf(packedBytes(bytes, entry), entry, unpacker);
  if (content.length !== entry.size || unpacker.crc32(content) !== entry.crc) throw new Refused("damaged");
  return content;
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_HEADER_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw new Refused("damaged");
  const start = offset + LOCAL_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new Refused("damaged");
  return bytes.subarray(start, start + packedSize);
}

function contentOf(packed: Uint8Array, { method, size }: ZipEntry, { inflate }: Unpacker): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Refused("damaged");
  try {
    return inflate(packed, size);
  } catch {
    throw new Refused("damaged");
  }
}
