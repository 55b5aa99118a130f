import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { findBrowser, noBrowser } from "../../scripts/find-browser";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The certificate is made for the run. Excused by the browser itself and not by its context alone: when several connections meet
  // such a certificate at once, a page in a frame may be given up with ERR_TOO_MANY_RETRIES.
  "--ignore-certificate-errors",
  // Names other than localhost lead nowhere, whatever asks for them.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** An installed browser without a window. Throws with one sentence when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  return chromium.launch({ executablePath, headless: true, args: quiet });
}
