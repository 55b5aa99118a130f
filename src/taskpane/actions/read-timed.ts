import type { DocumentSnapshot } from "../../snapshot/types";
import type { Deps } from "./deps";

/**
 * Reads the whole document and takes the time.
 * @returns `took`: milliseconds until Word's answer was there
 * @throws WordFailure
 */
export async function readTimed({ host, now }: Deps): Promise<{ readonly snapshot: DocumentSnapshot; readonly took: number }> {
  const began = now();
  const snapshot = await host.readSnapshot();
  return { snapshot, took: now() - began };
}
