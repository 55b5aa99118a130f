/**
 * The shortest of several runs: what the work costs when nothing else happens on the machine.
 * @param work called again and again, each time from the beginning; awaited when it gives a promise
 * @param patience stop after so many milliseconds, but not before two runs
 * @returns milliseconds
 */
export async function shortest(work, { runs = 30, patience = 3000 } = {}) {
  let best = Infinity;
  const began = performance.now();
  for (let run = 0; run < runs && (run < 2 || performance.now() - began < patience); run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The middle one of several runs, for work in another process. */
export function middle(work, runs = 9) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)];
}
