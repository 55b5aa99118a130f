import type { PanePage } from "../../src/taskpane/actions/live-check";

/** Time that stands still until a test lets it go on. */
export interface Clock {
  pause(milliseconds: number): Promise<void>;
  now(): number;
  /** Lets time pass; whoever waited that long goes on, and what follows at once is done when this resolves. */
  pass(milliseconds: number): Promise<void>;
}

export function createClock(): Clock {
  let time = 0;
  let waiting: { readonly until: number; readonly go: () => void }[] = [];
  return {
    now: () => time,
    pause: (milliseconds) =>
      milliseconds <= 0
        ? Promise.resolve()
        : new Promise((go) => {
            waiting.push({ until: time + milliseconds, go });
          }),
    pass: async (milliseconds) => {
      const until = time + milliseconds;
      await settled();
      for (let next = earliest(); next !== undefined && next.until <= until; next = earliest()) {
        time = Math.max(time, next.until);
        const due = next;
        waiting = waiting.filter((one) => one !== due);
        due.go();
        await settled();
      }
      time = until;
      await settled();
    },
  };

  function earliest() {
    return [...waiting].sort((one, other) => one.until - other.until)[0];
  }
}

/** Everything that needs no time is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The page of the pane as a test wants it. */
export interface FakePage extends PanePage {
  setHidden(isHidden: boolean): void;
  setInField(isInField: boolean): void;
  /** The writer comes back to the pane. */
  comeBack(): void;
}

export function createFakePage(): FakePage {
  let isHidden = false;
  let isInField = false;
  const listeners = new Set<Parameters<PanePage["watch"]>[0]>();
  const tell = (what: "returned" | "free"): void => {
    for (const listener of listeners) listener(what);
  };
  return {
    isHidden: () => isHidden,
    isInField: () => isInField,
    watch: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    setHidden: (next) => {
      isHidden = next;
      tell("free");
    },
    setInField: (next) => {
      isInField = next;
      if (!next) tell("free");
    },
    comeBack: () => {
      tell("returned");
    },
  };
}
