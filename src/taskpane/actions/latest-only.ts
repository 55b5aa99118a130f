/** Runs a job after a rest; a job asked for meanwhile takes the place of the waiting one. */
export type LatestOnly = (rest: number, job: () => Promise<void>) => Promise<void>;

/**
 * @param pause waits for so many milliseconds
 * @returns a runner in which at most one job runs and at most one waits; the promise ends with the job, or at once when the
 * job was overtaken
 */
export function createLatestOnly(pause: (milliseconds: number) => Promise<void>): LatestOnly {
  let newest = 0;
  let running: Promise<void> = Promise.resolve();
  return async (rest, job) => {
    newest += 1;
    const mine = newest;
    if (rest > 0) await pause(rest);
    await running;
    if (mine !== newest) return;
    running = job().catch(() => undefined);
    await running;
  };
}
