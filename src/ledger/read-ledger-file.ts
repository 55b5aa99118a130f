import { refusalOfBytes } from "../docx/refusal-of-bytes";
import { Refused } from "../docx/refused";
import type { RefusalReason } from "../docx/types";
import { decodeText } from "./decode-text";
import { readingOf } from "./reading-of";
import { readTable } from "./read-table";
import type { LedgerReading, LedgerRefusal } from "./types";
import { readWorkbook } from "./xlsx/read-workbook";

/** A file of more bytes is not looked at. */
export const LEDGER_FILE_MOST = 10_000_000;

const REASONS: Readonly<Partial<Record<RefusalReason, LedgerRefusal>>> = {
  "empty-file": "empty",
  "password-protected": "encrypted",
  "zip-password": "encrypted",
  "other-old-office": "old-format",
  "too-large": "too-large",
  "too-many": "too-large",
  "too-long": "too-large",
  "too-deep": "too-large",
  "too-tangled": "too-large",
  encoding: "damaged",
  damaged: "damaged",
  "empty-zip": "damaged",
  doctype: "damaged",
};

/**
 * The tables of a file: .xlsx, or text with separators in UTF-8, UTF-16 or GB18030. What the file is, its content decides.
 * @returns a refusal for everything else; never rejects
 */
export function readLedgerFile(bytes: Uint8Array): Promise<LedgerReading> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): LedgerReading {
  if (bytes.length > LEDGER_FILE_MOST) return { kind: "refused", reason: "too-large" };
  const text = decodeText(bytes);
  if (text !== null) return readingOf([{ name: "", rows: readTable(text) }]);
  const refusal = refusalOfBytes(bytes);
  if (refusal !== null) return refused(refusal);
  try {
    return readingOf(readWorkbook(bytes));
  } catch (error) {
    if (error instanceof Refused) return refused(error.reason);
    // Numbers in a damaged file that point nowhere.
    return refused("damaged");
  }
}

function refused(reason: RefusalReason): LedgerReading {
  return { kind: "refused", reason: REASONS[reason] ?? "not-a-spreadsheet" };
}
