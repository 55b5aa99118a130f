import { parseArgs } from "node:util";
import { runChecks } from "../checks/run-checks";
import type { Profile } from "../checks/types";
import { verdictOf } from "../checks/verdict-of";
import { htmlReport } from "./html/html-report";
import { jsonReport } from "./json-report";
import { readDocument } from "./read-document";
import { readProfile } from "./read-profile";
import { strings } from "./strings";
import { textReport } from "./text-report";
import type { Command, FileResult, Output } from "./types";
import { exitCodes } from "./types";

const reports: ReadonlyMap<string, (results: readonly FileResult[]) => string> = new Map([
  ["text", textReport],
  ["json", jsonReport],
  ["html", htmlReport],
]);

/** `chengwen check FILE…`: checks each file, writes one report to the output, remarks and refusals to the error output. */
export const check: Command = (args, output) => {
  const options = optionsOf(args);
  if (typeof options === "string") return refuse(options, output);
  if (options.help) {
    output.out(strings.help);
    return exitCodes.ready;
  }
  const report = reports.get(options.format);
  if (report === undefined) return refuse(strings.unknownFormat(options.format), output);
  if (options.files.length === 0) return refuse(strings.noFiles, output);
  const settings = readProfile(options.profile);
  if (settings.kind === "refused") {
    output.err(settings.reason);
    return exitCodes.failed;
  }
  const results = options.files.map((file) => checkFile(file, settings.profile, output));
  output.out(report(results));
  return exitCodeOf(results);
};

function checkFile(file: string, profile: Profile, output: Output): FileResult {
  const reading = readDocument(file);
  if (reading.kind === "unreadable") {
    output.err(strings.cannotRead(file, reading.reason));
    return { kind: "unreadable", file, reason: reading.reason };
  }
  reading.remarks.forEach((remark) => {
    output.err(remark);
  });
  return { kind: "checked", file, snapshot: reading.snapshot, findings: runChecks(reading.snapshot, profile) };
}

function exitCodeOf(results: readonly FileResult[]): number {
  if (results.some((result) => result.kind === "unreadable")) return exitCodes.failed;
  const ready = results.every((result) => result.kind === "checked" && verdictOf(result.findings).ready);
  return ready ? exitCodes.ready : exitCodes.notReady;
}

interface Options {
  readonly files: readonly string[];
  readonly format: string;
  readonly profile: string | undefined;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function optionsOf(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        profile: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return { files: positionals, format: values.format, profile: values.profile, help: values.help };
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
