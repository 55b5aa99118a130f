import type { RefusalReason } from "./types";

/** Thrown where a file turns out to be unreadable; `readDocx` turns it into its answer. */
export class Refused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
    this.name = "Refused";
  }
}
