import { inflateSync, strFromU8 } from "fflate";
import { crc32 } from "./crc32";
import type { Unpacker } from "./unpacker";

/** The unpacker for hosts that have none. */
export const ownUnpacker: Unpacker = {
  // One byte more than stated, so that content that is longer than stated shows.
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size + 1) }),
  crc32,
  text: (bytes) => strFromU8(bytes),
};
