import type { BrowserContext, Page, Request } from "playwright-core";

const underWay = new WeakMap<BrowserContext, Set<Request>>();

/** From now on it is known which requests of the browser profile have no answer yet. */
export function watchRequests(context: BrowserContext): void {
  const requests = new Set<Request>();
  const over = (request: Request): void => { requests.delete(request); };
  // What the pane made itself, a download for example, comes from no server and may never be called finished.
  context.on("request", (request) => { if (request.url().startsWith("https:")) requests.add(request); });
  context.on("requestfinished", over);
  context.on("requestfailed", over);
  underWay.set(context, requests);
}

/** Whether a page, or a frame in it that is still there, waits for a file. */
export function hasRequestUnderWay(page: Page): boolean {
  return [...(underWay.get(page.context()) ?? [])].some((request) => isAwaited(request, page));
}

function isAwaited(request: Request, page: Page): boolean {
  try {
    const frame = request.frame();
    return frame.page() === page && !frame.isDetached();
  } catch {
    // Its page is being closed.
    return false;
  }
}
