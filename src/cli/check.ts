import { applyIgnored, ignoredInOffice } from "../checks/ignore/apply-ignored";
import { runChecks } from "../checks/run-checks";
import type { Profile } from "../checks/types";
import { verdictOf } from "../checks/verdict-of";
import { htmlReport } from "./html/html-report";
import { jsonReport } from "./json-report";
import { readArguments } from "./read-arguments";
import { readDocument } from "./read-document";
import { readProfile } from "./read-profile";
import { runFiles } from "./run-files";
import { strings } from "./strings";
import { textReport } from "./text-report";
import type { Command, FileResult, Output, Report } from "./types";
import { exitCodes } from "./types";

const reports: ReadonlyMap<string, Report<FileResult>> = new Map([
  ["text", textReport],
  ["json", jsonReport],
  ["html", htmlReport],
]);

/** `chengwen check FILE…`: checks each file, writes one report to the output, remarks and refusals to the error output. */
export const check: Command = (args, output) => {
  const request = readArguments(args, { reports, takesProfile: true, unknownFormat: strings.unknownFormat }, output);
  if (typeof request === "number") return request;
  const settings = readProfile(request.profile);
  if (settings.kind === "refused") {
    output.err(settings.reason);
    return exitCodes.failed;
  }
  const { files, report } = request;
  return runFiles({ files, report, work: (file) => checkFile(file, settings.profile, output), exitCodeOf }, output);
};

function checkFile(file: string, profile: Profile, output: Output): FileResult {
  const reading = readDocument(file);
  if (reading.kind === "unreadable") return { kind: "unreadable", file, reason: reading.reason };
  reading.remarks.forEach((remark) => {
    output.err(remark);
  });
  const { shown, ignored } = applyIgnored(reading.snapshot, runChecks(reading.snapshot, profile), ignoredInOffice(profile));
  return { kind: "checked", file, snapshot: reading.snapshot, findings: shown, ignored };
}

function exitCodeOf(result: FileResult): number {
  if (result.kind === "unreadable") return exitCodes.failed;
  return verdictOf(result.findings).ready ? exitCodes.ready : exitCodes.notReady;
}
