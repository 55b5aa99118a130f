import type { BeforeWrite } from "../../word/word-host";
import type { Deps } from "./deps";

/**
 * Tells what a write is doing, and lets the writer give it up until Word begins to write; part of other actions.
 * @param count how many places are written to
 * @param beforeWrite keeps the before-image
 * @returns what the verb of src/word is to call before it writes
 */
export function stepByStep<T>(deps: Deps, count: number, beforeWrite: BeforeWrite<T>): BeforeWrite<T> {
  deps.dispatch({ type: "workStep", step: { kind: "finding", count } });
  return async (record) => {
    deps.cancel.check();
    deps.dispatch({ type: "workStep", step: { kind: "writing", count } });
    await beforeWrite(record);
  };
}
