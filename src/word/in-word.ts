import { failureOf } from "./failure-of";

/**
 * The one door to Word for everything that writes or keeps a proxy over a round trip: proxies are tracked by office.js.
 * @param job queues calls on the context and syncs
 * @returns what the job returns
 * @throws WordFailure, whatever went wrong inside
 */
export async function inWord<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(job);
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * The door for reading much in one round trip. Nothing is tracked, so no proxy may be used after the sync; in exchange a
 * document of thousands of paragraphs costs one short request and no clean-up.
 * @throws WordFailure
 */
export async function readInWord<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await job(new Word.RequestContext());
  } catch (error) {
    throw failureOf(error);
  }
}
