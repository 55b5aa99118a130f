import { parseArgs } from "node:util";
import { strings } from "./strings";
import type { Output } from "./types";
import { exitCodes } from "./types";

/** What a command was asked for. */
export interface Request<Report> {
  readonly files: readonly string[];
  readonly report: Report;
  /** The file of --profile, where the command takes one. */
  readonly profile: string | undefined;
}

interface Accepted<Report> {
  /** By the name that --format takes; "text" is the default. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly takesProfile: boolean;
  readonly unknownFormat: (format: string) => string;
}

/**
 * Reads the arguments of a command; what is wrong with them, or the help that they ask for, is written to the output.
 * @returns the request, or the exit code when there is nothing more to do
 */
export function readArguments<Report>(args: readonly string[], accepted: Accepted<Report>, output: Output): Request<Report> | number {
  const options = optionsOf(args, accepted.takesProfile);
  if (typeof options === "string") return refuse(options, output);
  if (options.help) {
    output.out(strings.help);
    return exitCodes.ready;
  }
  const report = accepted.reports.get(options.format);
  if (report === undefined) return refuse(accepted.unknownFormat(options.format), output);
  if (options.files.length === 0) return refuse(strings.noFiles, output);
  return { files: options.files, report, profile: options.profile };
}

interface Options {
  readonly files: readonly string[];
  readonly format: string;
  readonly profile: string | undefined;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function optionsOf(args: readonly string[], takesProfile: boolean): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        help: { type: "boolean", short: "h", default: false },
        ...(takesProfile ? { profile: { type: "string" } as const } : {}),
      },
    });
    const profile = "profile" in values && typeof values.profile === "string" ? values.profile : undefined;
    return { files: positionals, format: values.format, profile, help: values.help };
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
