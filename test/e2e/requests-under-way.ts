import type { BrowserContext, Request } from "playwright-core";

interface Watched {
  readonly underWay: Set<Request>;
  readonly waiting: Set<() => void>;
}

const watched = new WeakMap<BrowserContext, Watched>();

/** From now on it is known which requests of the browser profile have no answer yet. */
export function watchRequests(context: BrowserContext): void {
  const underWay = new Set<Request>();
  const waiting = new Set<() => void>();
  const over = (request: Request): void => {
    underWay.delete(request);
    if (underWay.size > 0) return;
    for (const go of waiting) go();
    waiting.clear();
  };
  context.on("request", (request) => underWay.add(request));
  context.on("requestfinished", over);
  context.on("requestfailed", over);
  watched.set(context, { underWay, waiting });
}

export function hasRequestUnderWay(context: BrowserContext): boolean {
  return (watched.get(context)?.underWay.size ?? 0) > 0;
}

/** Resolves when every request has its answer. */
export async function noRequestUnderWay(context: BrowserContext): Promise<void> {
  const at = watched.get(context);
  if (!at || at.underWay.size === 0) return;
  await new Promise<void>((resolve) => at.waiting.add(resolve));
}
