/** Thrown into an action whose reading the writer gave up. Not a failure: nothing is said. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The way to stop waiting for an answer. Word itself cannot be stopped: a late answer is dropped. */
export interface Cancel {
  /** The answer, or Cancelled when the writer gives up first. */
  orCancelled<T>(answer: Promise<T>): Promise<T>;
  /** Gives up what is being waited for. */
  now(): void;
}

export function createCancel(): Cancel {
  let giveUp: (() => void) | null = null;
  return {
    async orCancelled(answer) {
      const cancelled = new Promise<never>((_, reject) => {
        giveUp = () => {
          reject(new Cancelled());
        };
      });
      try {
        return await Promise.race([answer, cancelled]);
      } finally {
        giveUp = null;
      }
    },
    now() {
      giveUp?.();
    },
  };
}
