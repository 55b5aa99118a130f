import type { LayoutRefusalReason } from "./types";

/** Thrown where a document cannot be laid out; nothing was changed. */
export class LayoutRefused extends Error {
  override readonly name = "LayoutRefused";

  constructor(readonly reason: LayoutRefusalReason) {
    super(reason);
  }
}
