import type { BrowserServer } from "playwright-core";
import { ensureBuilt } from "../word-host/serve/ensure-built";
import { launchSharedBrowser } from "./launch";

declare global {
  var sharedBrowser: BrowserServer | undefined;
}

/** Before all end-to-end tests: what they open is built, and one browser stands ready for all of them. */
export default async function setUp(): Promise<void> {
  await ensureBuilt();
  globalThis.sharedBrowser = await launchSharedBrowser();
}
