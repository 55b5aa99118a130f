import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { readDocxWith } from "../docx/read-docx-with";
import { refusalMessages } from "../docx/refusal-messages";
import { snapshotOfText } from "../snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../snapshot/types";
import { nodeUnpacker } from "./node-unpacker";
import { documentLimits } from "../docx/work";
import { decodeText } from "../text-file/decode-text";
import { withoutLastBreak } from "./without-last-break";
import { strings } from "./strings";

export type DocumentReading =
  | { readonly kind: "read"; readonly snapshot: DocumentSnapshot; readonly remarks: readonly string[] }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * Reads a document from the disk: .txt as plain text, everything else as .docx, as names are often wrong and the bytes are
 * not.
 * @returns the snapshot with what should be said about the reading, or one sentence why there is none
 */
export function readDocument(file: string): DocumentReading {
  const bytes = readBytes(file);
  if (typeof bytes === "string") return { kind: "unreadable", reason: bytes };
  return path.extname(file).toLowerCase() === ".txt" ? readText(file, bytes) : readWord(file, bytes);
}

function readText(file: string, bytes: Uint8Array): DocumentReading {
  const decoded = decodeText(bytes);
  if (decoded === null) return { kind: "unreadable", reason: strings.notText };
  const { text, encoding } = decoded;
  if (text.length > documentLimits.text) return { kind: "unreadable", reason: refusalMessages["too-long"].zh };
  const remarks = encoding === "utf-8" ? [] : [encoding === "gb18030" ? strings.decodedAsGb18030(file) : strings.decodedAsUtf16(file)];
  const snapshot = snapshotOfText(withoutLastBreak(text));
  if (snapshot.paragraphs.length > documentLimits.kept) return { kind: "unreadable", reason: refusalMessages["too-many"].zh };
  return { kind: "read", snapshot, remarks };
}

function readWord(file: string, bytes: Uint8Array): DocumentReading {
  const reading = readDocxWith(bytes, nodeUnpacker);
  if (reading.kind === "refused") return { kind: "unreadable", reason: refusalMessages[reading.reason].zh };
  const { snapshot, unknownFormats } = reading;
  const remarks = [
    ...(unknownFormats.length > 0 ? [strings.unknownNumberFormats(file, unknownFormats.join("、"))] : []),
    ...(snapshot.notices.includes("revisions-left-out") ? [strings.revisions(file)] : []),
  ];
  return { kind: "read", snapshot, remarks };
}

/** A file of more bytes is not looked at: no document is as large, with all its pictures. */
const FILE_MOST = 200_000_000;

/** The bytes, or the sentence why they cannot be had. */
export function readBytes(file: string): Uint8Array | string {
  try {
    if (statSync(file).size > FILE_MOST) return strings.tooLargeFile;
    return readFileSync(file);
  } catch (error) {
    return reasonOf(error);
  }
}

/** The sentence for an error of the file system. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return strings.notFound;
  if (code === "EACCES" || code === "EPERM") return strings.noAccess;
  return code === "EISDIR" ? strings.isFolder : strings.readFailed;
}
