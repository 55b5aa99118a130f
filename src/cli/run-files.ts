import { oneLine } from "./one-line";
import { strings } from "./strings";
import type { Output, Report, Unreadable } from "./types";

/** What a command does with files, one after the other. */
export interface FileWork<Result extends { readonly kind: string }> {
  readonly files: readonly string[];
  readonly report: Report<Result | Unreadable>;
  /** Makes the result of a file; remarks go to the error output. */
  readonly work: (file: string) => Result | Unreadable;
  readonly exitCodeOf: (result: Result | Unreadable) => number;
}

/**
 * Does the work for each file and writes what comes of it at once, so that what was found out stays when a later file fails. A file at
 * which our own code fails counts as one that could not be read.
 * @returns the highest of the exit codes
 */
export function runFiles<Result extends { readonly kind: string }>({ files, report, work, exitCodeOf }: FileWork<Result>, output: Output): number {
  let code = 0;
  output.out(report.begin);
  files.forEach((file, index) => {
    const { result, text } = written(file, (failed) => {
      const result = failed ?? work(file);
      return { result, text: report.entry(result, index) };
    });
    if (isUnreadable(result)) output.err(strings.cannotRead(file, result.reason));
    output.out(text);
    code = Math.max(code, exitCodeOf(result));
  });
  output.out(report.end);
  return code;
}

/** @param write makes a result and its text; given a file at which that failed, only the text */
function written<T>(file: string, write: (failed: Unreadable | null) => T): T {
  try {
    return write(null);
  } catch (error) {
    return write({ kind: "unreadable", file, reason: strings.broke(oneLine(error instanceof Error ? error.name : String(error))) });
  }
}

function isUnreadable(result: { readonly kind: string }): result is Unreadable {
  return result.kind === "unreadable";
}
