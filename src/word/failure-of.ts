import { WordFailure, type WordFailureKind } from "./word-host";

/**
 * Office error codes by what the writer can do about them. Codes: Word.ErrorCodes, OfficeExtension.ErrorCodes and the
 * numbers of the Common API (Office.AsyncResult.error.code).
 */
const kindByCode: Readonly<Record<string, WordFailureKind>> = {
  AccessDenied: "readOnly",
  NotAllowed: "readOnly",
  ReadOnly: "readOnly",
  "5004": "readOnly",
  "7000": "readOnly",
  DocumentProtected: "protected",
  EditModeRestriction: "protected",
  Conflict: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "busy",
  ResponsePayloadSizeLimitExceeded: "busy",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  ApiNotFound: "notSupported",
  ActivityLimitReached: "busy",
  ConnectionFailure: "gone",
  HostNotAvailable: "gone",
  InvalidRequestContext: "gone",
};

/**
 * The failure that leaves src/word for anything that was thrown inside.
 * @param error what office.js, the transport or our own code threw
 * @returns a WordFailure whose `code` is the Office code, or the error's name when it has none
 */
export function failureOf(error: unknown): WordFailure {
  if (error instanceof WordFailure) return error;
  const code = codeOf(error);
  // Word answers AccessDenied for read-only and for protected documents alike; only the message differs.
  if (code === "AccessDenied" && /protect/i.test(messageOf(error))) return new WordFailure("protected", code);
  return new WordFailure(kindByCode[code] ?? "unknown", code);
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  if ("code" in error && (typeof error.code === "string" || typeof error.code === "number")) return String(error.code);
  return error instanceof Error ? error.name : "unknown";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
