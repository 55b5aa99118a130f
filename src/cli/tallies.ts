import { findTallies } from "../tallies/find-tallies";
import { readArguments } from "./read-arguments";
import { readDocument } from "./read-document";
import { runFiles } from "./run-files";
import { strings } from "./strings";
import { talliesJson, talliesText } from "./tallies-report";
import type { TalliesResult } from "./tallies-report";
import type { Command, Output, Report } from "./types";
import { exitCodes } from "./types";

const reports: ReadonlyMap<string, Report<TalliesResult>> = new Map([
  ["text", talliesText],
  ["json", talliesJson],
]);

/** `chengwen tallies FILE…`: the numbers that each file still needs, remarks and refusals to the error output. */
export const tallies: Command = (args, output) => {
  const request = readArguments(args, { reports, takesProfile: false, unknownFormat: strings.unknownTalliesFormat }, output);
  if (typeof request === "number") return request;
  const { files, report } = request;
  return runFiles({ files, report, work: (file) => read(file, output), exitCodeOf }, output);
};

function exitCodeOf({ kind }: TalliesResult): number {
  return kind === "unreadable" ? exitCodes.failed : exitCodes.ready;
}

function read(file: string, output: Output): TalliesResult {
  const reading = readDocument(file);
  if (reading.kind === "unreadable") return { kind: "unreadable", file, reason: reading.reason };
  for (const remark of reading.remarks) output.err(remark);
  return { kind: "read", file, tallies: findTallies(reading.snapshot) };
}
