import type { Verb } from "./notice";

/** What an action is doing just now; `count` is paragraphs while checking, else places in the document. */
export type WorkStep =
  | { readonly kind: "reading" }
  | { readonly kind: "checking"; readonly count: number }
  /** Looks for the places that are to be written to; nothing is changed yet. */
  | { readonly kind: "finding"; readonly count: number }
  | { readonly kind: "writing"; readonly count: number };

/** An action of the writer that is under way. */
export interface Work {
  readonly verb: Verb;
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly step: WorkStep | null;
  /** The writer has pressed 取消; the answer that Word still owes is waited for. */
  readonly isStopping: boolean;
}

export type WorkEvent =
  | { readonly type: "workStarted"; readonly verb: Verb; readonly began: number }
  | { readonly type: "workStep"; readonly step: WorkStep }
  | { readonly type: "workStopping" }
  | { readonly type: "workEnded" };

/** The work after an event. */
export function reduceWork(work: Work | null, event: WorkEvent): Work | null {
  switch (event.type) {
    case "workStarted":
      return { verb: event.verb, began: event.began, step: null, isStopping: false };
    case "workStep":
      return work && { ...work, step: event.step };
    case "workStopping":
      return work && { ...work, isStopping: true };
    case "workEnded":
      return null;
  }
}

/** Whether 取消 is offered: as long as nothing is written, and while marks are set, which are then taken away again. */
export function isStoppable({ verb, step, isStopping }: Work): boolean {
  return step !== null && !isStopping && (step.kind !== "writing" || verb === "mark");
}
