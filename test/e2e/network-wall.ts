import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { withLaterSets } from "../word-host/later-sets/page-script";
import { officeJsFile } from "../word-host/serve/office-js";

export type NetworkWall = {
  /** Addresses on other hosts that something in the browser asked for; they were not let out. */
  readonly escaped: readonly string[];
};

/**
 * Lets a browser context reach localhost only. Microsoft's address of office.js is answered from the installed package;
 * anything else is refused and written down.
 * @param laterSets whether the library gets what it lacks of the sets that the host declares above WordApi 1.3
 */
export async function buildNetworkWall(context: BrowserContext, { laterSets = false } = {}): Promise<NetworkWall> {
  const escaped: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (isLocal(address)) return route.continue();
    const file = officeJsFile(address);
    const headers = { "Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript" };
    if (file !== null && laterSets && path.basename(file) === "office.js") return route.fulfill({ body: await withLaterSets(file), headers });
    if (file !== null) return route.fulfill({ path: file, headers });
    escaped.push(address);
    return route.abort("blockedbyclient");
  });
  await context.routeWebSocket(/.*/, (socket) => {
    escaped.push(socket.url());
    void socket.close();
  });
  return { escaped };
}

function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "data:" || protocol === "blob:" || protocol === "about:" || hostname === "localhost";
}
