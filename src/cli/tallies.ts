import { parseArgs } from "node:util";
import { findTallies } from "../tallies/find-tallies";
import { readDocument } from "./read-document";
import { strings } from "./strings";
import { talliesJson, talliesText } from "./tallies-report";
import type { TalliesResult } from "./tallies-report";
import type { Command, Output } from "./types";
import { exitCodes } from "./types";

const reports: ReadonlyMap<string, (results: readonly TalliesResult[]) => string> = new Map([
  ["text", talliesText],
  ["json", talliesJson],
]);

/** `chengwen tallies FILE…`: the numbers that each file still needs, remarks and refusals to the error output. */
export const tallies: Command = (args, output) => {
  const options = optionsOf(args);
  if (typeof options === "string") return refuse(options, output);
  if (options.help) {
    output.out(strings.help);
    return exitCodes.ready;
  }
  const report = reports.get(options.format);
  if (report === undefined) return refuse(strings.unknownTalliesFormat(options.format), output);
  if (options.files.length === 0) return refuse(strings.noFiles, output);
  const results = options.files.map((file) => read(file, output));
  output.out(report(results));
  return results.some(({ kind }) => kind === "unreadable") ? exitCodes.failed : exitCodes.ready;
};

function read(file: string, output: Output): TalliesResult {
  const reading = readDocument(file);
  if (reading.kind === "unreadable") {
    output.err(strings.cannotRead(file, reading.reason));
    return { kind: "unreadable", file, reason: reading.reason };
  }
  for (const remark of reading.remarks) output.err(remark);
  return { kind: "read", file, tallies: findTallies(reading.snapshot) };
}

interface Options {
  readonly files: readonly string[];
  readonly format: string;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function optionsOf(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, help: { type: "boolean", short: "h", default: false } },
    });
    return { files: positionals, format: values.format, help: values.help };
  } catch (error) {
    // The names of options are the same in every language.
    const option = /'(-[^']*)'/.exec(error instanceof Error ? error.message : "")?.[1] ?? args.join(" ");
    return strings.badOptions(option);
  }
}

function refuse(reason: string, output: Output): number {
  output.err(reason);
  output.err(strings.seeHelp);
  return exitCodes.failed;
}
