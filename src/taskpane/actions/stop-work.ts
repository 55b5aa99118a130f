import type { Deps } from "./deps";

/** 取消 on the waiting line: gives up the action under way, as far as Word lets it. */
export function stopWork(deps: Deps): void {
  deps.dispatch({ type: "workStopping" });
  deps.cancel.now();
}
