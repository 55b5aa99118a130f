import type { Work } from "../state/work";
import type { Strings } from "./strings";

/** From this many paragraphs or places on, their number is told. */
const many = 50;

/** What is being done, in words; with the number where there is much of it. */
export function workText({ verb, step, isStopping }: Work, strings: Strings): string {
  if (isStopping) return strings.stopping;
  if (step !== null && step.kind !== "reading" && step.count >= many) return strings.workingOn(strings.working[verb], strings.steps[step.kind](step.count));
  return strings.working[verb];
}
