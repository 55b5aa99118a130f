import { applyIgnored, ignoredInOffice } from "../checks/ignore/apply-ignored";
import { runChecks } from "../checks/run-checks";
import type { Profile } from "../checks/types";
import { verdictOf } from "../checks/verdict-of";
import { htmlReport } from "./html/html-report";
import { jsonReport } from "./json-report";
import { readArguments } from "./read-arguments";
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
  const request = readArguments(args, { reports, takesProfile: true, unknownFormat: strings.unknownFormat }, output);
  if (typeof request === "number") return request;
  const settings = readProfile(request.profile);
  if (settings.kind === "refused") {
    output.err(settings.reason);
    return exitCodes.failed;
  }
  const results = request.files.map((file) => checkFile(file, settings.profile, output));
  output.out(request.report(results));
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
  const { shown, ignored } = applyIgnored(reading.snapshot, runChecks(reading.snapshot, profile), ignoredInOffice(profile));
  return { kind: "checked", file, snapshot: reading.snapshot, findings: shown, ignored };
}

function exitCodeOf(results: readonly FileResult[]): number {
  if (results.some((result) => result.kind === "unreadable")) return exitCodes.failed;
  const ready = results.every((result) => result.kind === "checked" && verdictOf(result.findings).ready);
  return ready ? exitCodes.ready : exitCodes.notReady;
}
