import type { Browser, Page } from "playwright-core";
import { ensureBuilt } from "../word-host/serve/ensure-built";
import { serve } from "../word-host/serve/serve";
import type { Served, ServeOptions } from "../word-host/serve/serve";
import "../word-host/page/window-api";
import { launchBrowser } from "./launch";
import { limits } from "./limits";
import { buildNetworkWall } from "./network-wall";
import { watchRequests } from "./requests-under-way";

export type OpenOptions = {
  /** Options of the page, as in test/word-host/page/page-options.ts. */
  readonly query?: Readonly<Record<string, string>>;
  readonly theme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
};

export type OpenPage = {
  readonly page: Page;
  /** Errors that nobody caught, in the page or in the pane. */
  readonly errors: readonly string[];
  /** Addresses of all requests. */
  readonly requested: readonly string[];
  /** Requests to foreign hosts; they were refused. */
  readonly escaped: readonly string[];
  close(): Promise<void>;
};

export type WordHostBrowser = {
  /** Opens the Word stand-in in a browser profile of its own. */
  open(options?: OpenOptions): Promise<OpenPage>;
  close(): Promise<void>;
};

/**
 * Starts a browser, builds what is stale and serves it.
 * @throws NoBrowser; whatever fails, nothing is left open
 */
export async function openWordHost(options: ServeOptions = {}): Promise<WordHostBrowser> {
  const browser = await launchBrowser();
  try {
    await ensureBuilt();
    return over(browser, await serve(options));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function over(browser: Browser, served: Served): WordHostBrowser {
  return {
    open: async ({ query = {}, theme = "light", viewport = { width: 1280, height: 900 } } = {}) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        colorScheme: theme,
        viewport,
        locale: query["locale"] ?? "zh-CN",
      });
      context.setDefaultTimeout(limits.wait);
      watchRequests(context);
      const requested: string[] = [];
      context.on("request", (request) => requested.push(request.url()));
      // A plain host keeps the installed library byte for byte.
      const { escaped } = await buildNetworkWall(context, { laterSets: /WordApi:1\.(?:[4-9]|\d\d)/.test(query["requirements"] ?? "") });
      const errors: string[] = [];
      const page = await context.newPage();
      page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      await page.goto(`${served.page}?${new URLSearchParams(query).toString()}`);
      await page.waitForFunction(() => "wordHost" in window);
      return { page, errors, requested, escaped, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
