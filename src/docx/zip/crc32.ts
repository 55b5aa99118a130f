/** A table a place: what a byte does to the sum when so many bytes follow it. */
const tables = makeTables();

/** The check sum that a zip keeps of each file (CRC-32, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let sum = -1;
  let at = 0;
  // Eight bytes at a time: this is read for every byte of a document.
  for (const end = bytes.length - 7; at < end; at += 8) {
    sum ^= byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    sum =
      entry(t7, sum & 255) ^ entry(t6, (sum >>> 8) & 255) ^ entry(t5, (sum >>> 16) & 255) ^ entry(t4, sum >>> 24) ^
      entry(t3, byteAt(bytes, at + 4)) ^ entry(t2, byteAt(bytes, at + 5)) ^ entry(t1, byteAt(bytes, at + 6)) ^ entry(t0, byteAt(bytes, at + 7));
  }
  for (; at < bytes.length; at += 1) sum = entry(t0, (sum ^ byteAt(bytes, at)) & 255) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Int32Array, index: number): number {
  return table[index] as number;
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function makeTables(): Tables {
  const t0 = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const next = (table: Int32Array): Int32Array => table.map((sum) => (sum >>> 8) ^ entry(t0, sum & 255));
  const t1 = next(t0);
  const t2 = next(t1);
  const t3 = next(t2);
  const t4 = next(t3);
  const t5 = next(t4);
  const t6 = next(t5);
  return [t0, t1, t2, t3, t4, t5, t6, next(t6)];
}
