import zlib from "node:zlib";
import { crc32 } from "../docx/zip/crc32";
import type { Unpacker } from "../docx/zip/unpacker";

const decoder = new TextDecoder();

/** Node's own unpacker: it need not warm up, which counts in a command that reads one file. */
export const nodeUnpacker: Unpacker = {
  // One chunk for all of it, and one byte more than stated, so that content that is longer than stated shows.
  inflate: (packed, size) => zlib.inflateRawSync(packed, { chunkSize: Math.max(size + 1, zlib.constants.Z_MIN_CHUNK), maxOutputLength: size + 1 }),
  // Not there before Node 20.15.
  crc32: "crc32" in zlib ? zlib.crc32 : crc32,
  text: (bytes) => decoder.decode(bytes),
};
