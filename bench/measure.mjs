/**
 * The shortest of several runs: what the work costs when nothing else happens on the machine.
 * @param work called again and again, each time from the beginning; awaited when it gives a promise
 * @param patience stop after so many milliseconds, but not before two runs
 * @returns milliseconds
 */
export async function shortest(work, { runs = 200, patience = 2000 } = {}) {
  let best = Infinity;
  const began = performance.now();
  for (let run = 0; run < runs && (run < 2 || performance.now() - began < patience); run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The middle one of several times. */
export function middle(times) {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)];
}
