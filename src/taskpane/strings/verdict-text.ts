import type { Verdict } from "../../checks/verdict-of";
import type { Strings } from "./strings";

/** The verdict in words: 可以提交, or what is left. */
export function verdictText({ ready, must, should }: Verdict, { check }: Strings): string {
  if (!ready) return check.left(must, should);
  return should > 0 ? check.readyShould(should) : check.ready;
}
