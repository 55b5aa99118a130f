import { createTurns, type Turns } from "./turns";

/** How long one page waits for the other before it goes on: a page that hangs must not stop this one. Milliseconds. */
const longestWait = 10_000;

type Locks = Pick<LockManager, "request">;

/**
 * Turns that the pane and a ribbon command over the same document take with each other, so that neither marks while the other does.
 * Where the browser has no locks each page has turns of its own; what is kept in the document is then still merged.
 * @param document the document's address, which is the same in both pages
 */
export function createDocumentTurns(document: string, locks: Locks | undefined = browserLocks(), wait = longestWait): Turns {
  const inTurn = createTurns();
  return locks === undefined ? inTurn : (job) => inTurn(() => underLock(locks, `chengwen:${document}`, wait, job));
}

async function underLock<T>(locks: Locks, name: string, wait: number, job: () => Promise<T>): Promise<T> {
  let begun: Promise<T> | null = null as Promise<T> | null;
  const begin = (): Promise<T> => (begun ??= job());
  const giveUp = new AbortController();
  const timer = setTimeout(() => { giveUp.abort(); }, wait);
  try {
    return await locks.request(name, { signal: giveUp.signal }, () => {
      clearTimeout(timer);
      return begin();
    });
  } catch {
    // Either the job's own failure, which comes again here, or no lock: then it is done without.
    return await begin();
  } finally {
    clearTimeout(timer);
  }
}

/** Missing outside of a browser; in a browser too old for locks the property is missing too. */
function browserLocks(): Locks | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.locks;
}
