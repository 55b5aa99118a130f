import { WordFailure } from "../../word/word-host";

/** Thrown into an action that the writer gave up. Not a failure: nothing is said. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Whether an action ended because the writer gave it up, also where src/word has made a failure of it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Cancelled || (error instanceof WordFailure && error.code === "Cancelled");
}

/** The way to stop the action under way. Word itself cannot be stopped: what it answers late is dropped, what it is writing it writes. */
export interface Cancel {
  /** An action begins: nothing is given up. */
  begin(): void;
  /** The answer to a question that changes nothing, or Cancelled as soon as the writer gives up. */
  orCancelled<T>(answer: Promise<T>): Promise<T>;
  /** @throws Cancelled when the writer has given up; to be called before something is written */
  check(): void;
  /** Whether the writer has given up. */
  readonly isAsked: () => boolean;
  /** Gives up the action under way. */
  now(): void;
}

export function createCancel(): Cancel {
  let isAsked = false;
  let giveUp: (() => void) | null = null;
  const check = (): void => {
    if (isAsked) throw new Cancelled();
  };
  return {
    begin() {
      isAsked = false;
    },
    async orCancelled(answer) {
      // Whoever gave up before does not wait either; a late failure of the answer is nobody's.
      answer.catch(() => undefined);
      check();
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
    check,
    isAsked: () => isAsked,
    now() {
      isAsked = true;
      giveUp?.();
    },
  };
}
