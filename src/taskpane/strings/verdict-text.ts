import { nothingAside, setAsideText, type SetAside } from "../../checks/ignore/set-aside";
import type { Verdict } from "../../checks/verdict-of";
import type { Strings } from "./strings";

/** The verdict in words: 可以提交, or what is left; and what was set aside. */
export function verdictText({ ready, must, should }: Verdict, { check, language }: Strings, aside: SetAside = nothingAside): string {
  const told = ready ? (should > 0 ? check.readyShould(should) : check.ready) : check.left(must, should);
  return told + setAsideText(aside, language);
}
