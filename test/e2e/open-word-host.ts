import type { Browser, Page } from "playwright-core";
import { ensureBuilt } from "../word-host/serve/ensure-built";
import { serve } from "../word-host/serve/serve";
import type { ServeOptions } from "../word-host/serve/serve";
import "../word-host/page/window-api";
import { launchBrowser } from "./launch";
import { buildNetworkWall } from "./network-wall";

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

const waitMs = 20_000;

/** Builds what is stale, serves it and starts a browser. */
export async function openWordHost(options: ServeOptions = {}): Promise<WordHostBrowser> {
  await ensureBuilt();
  const served = await serve(options);
  const browser: Browser = await launchBrowser();
  return {
    open: async ({ query = {}, theme = "light", viewport = { width: 1280, height: 900 } } = {}) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        colorScheme: theme,
        viewport,
        locale: query["locale"] ?? "zh-CN",
      });
      context.setDefaultTimeout(waitMs);
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
