import type { FileTrouble } from "../state/bring-in";
import type { InFile } from "./doors";
import { PartMissing } from "./load-part";

/** Far above any ledger or report: a file of this size is not taken into memory at all. In bytes. */
const mostBytes = 200 * 1024 * 1024;

/** From this size on reading keeps the page busy long enough to be noticed, in bytes. */
const large = 500_000;
/** Longer than the pane waits before it says what it is doing, in milliseconds. */
const shown = 350;

/** How long to wait before a file is read, so that the page first shows that it is busy; in milliseconds. */
export function pauseBefore({ size }: Pick<InFile, "size">): number {
  return size > large ? shown : 0;
}

/** The bytes of a file that the writer chose, or why there are none. Nothing leaves the computer. */
export async function readChosenFile(file: InFile): Promise<Uint8Array | "too-large" | "unreadable"> {
  if (file.size > mostBytes) return "too-large";
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return "unreadable";
  }
}

/** What a failure on the way from a file to the pane is told as. */
export function fileTroubleOf(error: unknown): FileTrouble {
  return error instanceof PartMissing ? "not-loaded" : "unreadable";
}
