import type { ReportedFinding } from "../checks/types";
import type { DocumentSnapshot } from "../snapshot/types";

/** A file that was checked, or the sentence that says why it could not be. */
export type FileResult =
  | {
      readonly kind: "checked";
      /** As it was named in the command. */
      readonly file: string;
      readonly snapshot: DocumentSnapshot;
      readonly findings: readonly ReportedFinding[];
      /** What the office does not want to see: told with the verdict, not listed. */
      readonly ignored: readonly ReportedFinding[];
    }
  | Unreadable;

/** A file with the sentence that says why nothing could be made of it. */
export interface Unreadable {
  readonly kind: "unreadable";
  /** As it was named in the command. */
  readonly file: string;
  readonly reason: string;
}

/** How results are written: one after the other, as they come. */
export interface Report<Result> {
  readonly begin: string;
  /** @param index which of the files, from 0 */
  entry(result: Result, index: number): string;
  readonly end: string;
}

/** Where a command writes. */
export interface Output {
  out(text: string): void;
  err(line: string): void;
}

/** A command of the table in main.ts: takes the arguments behind its name, gives the exit code. */
export type Command = (args: readonly string[], output: Output) => number;

export const exitCodes = { ready: 0, notReady: 1, failed: 2 } as const;
