/** Unpacks and reads what a zip holds. A host may have faster means of its own than the ones the product brings along. */
export interface Unpacker {
  /**
   * The content of a deflated file.
   * @param size how long it is said to be, in bytes; content that is longer comes out longer or as an error
   * @throws what it likes when the content is damaged
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** The check sum that a zip keeps of each file (CRC-32, ISO 3309). */
  readonly crc32: (bytes: Uint8Array) => number;
  /** Text in UTF-8; what is none comes out as U+FFFD. */
  readonly text: (bytes: Uint8Array) => string;
}
