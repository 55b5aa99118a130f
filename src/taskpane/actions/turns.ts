/** Runs jobs one after the other, in the order in which they were asked for. */
export type Turns = <T>(job: () => Promise<T>) => Promise<T>;

/** A queue of its own; a job that fails does not hold up the next one. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job, job);
    last = mine.catch(() => undefined);
    return mine;
  };
}
