import { setAsideText } from "../checks/ignore/set-aside";
import type { Said } from "./said";
import type { Words } from "./words";

export interface SaidText {
  readonly title: string;
  readonly lines: readonly string[];
  /** How it is coloured and drawn. */
  readonly tone: "must" | "should" | "ready" | "error";
}

/** What a command says, in words. */
export function textOfSaid(said: Said, words: Words): SaidText {
  switch (said.kind) {
    case "verdict":
      return verdictText(said, words);
    case "nothing":
      return { title: words.nothing.what + asideText(said, words), lines: [words.nothing.todo], tone: "ready" };
    case "unreachable":
      return { title: words.unreachable.what(said.places), lines: [words.unreachable.todo], tone: "should" };
    case "marksLeft":
      return { title: words.marksLeft.what(said.places), lines: [words.marksLeft.todo], tone: "should" };
    case "failed": {
      const { what, why, code } = words.failed;
      return { title: what[said.verb], lines: [why[said.why], ...(said.why === "unknown" && said.code !== "" ? [code(said.code)] : [])], tone: "error" };
    }
  }
}

function asideText({ ignored = 0, ignoredMust = 0 }: { readonly ignored?: number; readonly ignoredMust?: number }, { language }: Words): string {
  return setAsideText({ places: ignored, must: ignoredMust }, language);
}

function verdictText(said: Extract<Said, { kind: "verdict" }>, words: Words): SaidText {
  const { must, should, marked, unmarked, refused } = said;
  const told = must > 0 ? words.left(must, should) : should > 0 ? words.readyShould(should) : words.ready;
  const title = told + asideText(said, words);
  const lines = [
    ...(said.isForeign === true ? [words.foreign] : []),
    ...(marked !== null && marked > 0 && must + should > 0 ? [words.marked(marked, must, should)] : []),
    ...(unmarked > 0 ? [words.unmarked(unmarked)] : []),
    ...(refused !== null && must + should > 0 ? [words.refused[refused]] : []),
    must + should > 0 ? words.walk : words.submit,
  ];
  return { title, lines, tone: must > 0 ? "must" : should > 0 ? "should" : "ready" };
}
