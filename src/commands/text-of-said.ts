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
      return { title: words.nothing.what, lines: [words.nothing.todo], tone: "ready" };
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

function verdictText({ must, should, marked, unmarked, refused }: Extract<Said, { kind: "verdict" }>, words: Words): SaidText {
  const title = must > 0 ? words.left(must, should) : should > 0 ? words.readyShould(should) : words.ready;
  const lines = [
    ...(marked !== null && marked > 0 && must + should > 0 ? [words.marked(marked, must, should)] : []),
    ...(unmarked > 0 ? [words.unmarked(unmarked)] : []),
    ...(refused !== null && must + should > 0 ? [words.refused[refused]] : []),
    must + should > 0 ? words.walk : words.submit,
  ];
  return { title, lines, tone: must > 0 ? "must" : should > 0 ? "should" : "ready" };
}
