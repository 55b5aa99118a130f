import { chromium } from "playwright-core";
import type { Browser, BrowserServer, LaunchOptions } from "playwright-core";
import { needBrowser } from "../../scripts/programs/programs";

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

/** Where the environment says that the browser of the test run listens. */
const addressName = "CHENGWEN_TEST_BROWSER";

/**
 * A browser without a window: the one of the test run where there is one, else a new one.
 * @throws NoBrowser
 */
export async function launchBrowser(): Promise<Browser> {
  const address = process.env[addressName];
  if (address !== undefined) {
    try {
      return await chromium.connect(address);
    } catch {
      // The shared one has gone: the tests of this file can do without it.
    }
  }
  return chromium.launch(options());
}

/**
 * Starts the browser that all files of a test run share; each test has a profile of its own in it.
 * @throws NoBrowser
 */
export async function launchSharedBrowser(): Promise<BrowserServer> {
  const server = await chromium.launchServer(options());
  process.env[addressName] = server.wsEndpoint();
  return server;
}

function options(): LaunchOptions {
  return { executablePath: needBrowser(), headless: true, args: quiet };
}
