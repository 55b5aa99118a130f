import { WordFailure, type WordFailureKind } from "./word-host";

/**
 * Office error codes by what the writer can do about them. Codes: Word.ErrorCodes, OfficeExtension.ErrorCodes and the
 * numbers of the Common API (Office.AsyncResult.error.code).
 */
const kindByCode: Readonly<Record<string, WordFailureKind>> = {
  Conflict: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  NoAnswer: "busy",
  RequestPayloadSizeLimitExceeded: "busy",
  ResponsePayloadSizeLimitExceeded: "busy",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  ApiNotFound: "notSupported",
  ActivityLimitReached: "busy",
  ConnectionFailure: "gone",
  InvalidOrTimedOutSession: "gone",
  "5012": "gone",
  HostNotAvailable: "gone",
  InvalidRequestContext: "gone",
};

/** Codes of a refused write. Word gives the same ones for a read-only and for a protected document. */
const denials: ReadonlySet<string> = new Set(["AccessDenied", "NotAllowed", "EditModeRestriction", "5004", "7000"]);

/**
 * The failure that leaves src/word for anything that was thrown inside.
 * @param error what office.js, the transport or our own code threw
 * @returns a WordFailure whose `code` is the Office code, or the error's name when it has none
 */
export function failureOf(error: unknown): WordFailure {
  if (error instanceof WordFailure) return error;
  const code = codeOf(error);
  if (denials.has(code)) return new WordFailure(isReadOnly() ? "readOnly" : "protected", code);
  return new WordFailure(kindByCode[code] ?? "unknown", code);
}

function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  if ("code" in error && (typeof error.code === "string" || typeof error.code === "number")) return String(error.code);
  return error instanceof Error ? error.name : "unknown";
}
