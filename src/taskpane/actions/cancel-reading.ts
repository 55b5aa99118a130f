import type { Deps } from "./deps";

/** 取消 on the waiting line: the answer to the reading under way is not waited for any more. */
export function cancelReading(deps: Deps): void {
  deps.cancel.now();
}
