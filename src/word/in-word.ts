import { failureOf } from "./failure-of";
import { WordFailure } from "./word-host";

/**
 * How long one round trip may take. office.js itself waits for ever, for example while a dialog of Word is open; a pane that
 * waits with it looks dead. An insertion on the web takes seconds, so this is generous. Milliseconds.
 */
export const patience = 60_000;

/**
 * The one door to Word for everything that writes or keeps a proxy over a round trip: proxies are tracked by office.js.
 * @param job queues calls on the context and syncs
 * @returns what the job returns
 * @throws WordFailure, whatever went wrong inside
 */
export async function inWord<T>(job: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run((context) => job(withPatience(context)));
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
    return await job(withPatience(new Word.RequestContext()));
  } catch (error) {
    throw failureOf(error);
  }
}

/** A context that gives up a round trip, and then sends nothing any more, also when the late answer comes after all. */
function withPatience(context: Word.RequestContext): Word.RequestContext {
  const send = context.sync.bind(context);
  let gaveUp = false;
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    if (gaveUp) throw new WordFailure("busy", "NoAnswer");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        gaveUp = true;
        reject(new WordFailure("busy", "NoAnswer"));
      }, patience);
    });
    try {
      return await Promise.race([send(passThrough), giveUp]);
    } finally {
      clearTimeout(timer);
    }
  };
  return context;
}
