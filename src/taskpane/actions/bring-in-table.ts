import type { LedgerReading } from "../../ledger/types";
import { newBringIn, type BringIn, type TableRefusal } from "../state/bring-in";
import { openDocumentOf, type Deps } from "./deps";
import type { InFile } from "./doors";
import { loadPart } from "./load-part";
import { fileTroubleOf, pauseBefore, readChosenFile } from "./read-chosen-file";
import { showSheet } from "./show-sheet";

/** Takes what was pasted from a table. */
export async function bringInText(deps: Deps, text: string): Promise<void> {
  await bringIn(deps, { pasted: text }, { size: text.length }, async () => (await loadPart("ledger")).readLedgerText(text));
}

/** Takes a table from a file; one that is still being read gives way. */
export async function bringInFile(deps: Deps, file: InFile): Promise<void> {
  const pasted = openDocumentOf(deps.getState())?.bringIn?.pasted ?? "";
  await bringIn(deps, { fileName: file.name, pasted }, file, async () => {
    const [{ readLedgerFile }, bytes] = await Promise.all([loadPart("ledger"), readChosenFile(file)]);
    return typeof bytes === "string" ? bytes : readLedgerFile(bytes);
  });
}

type Given = Partial<Pick<BringIn, "fileName" | "pasted">>;

/** Reads a table and shows the next step; the answer is dropped when the writer went away or took another table meanwhile. */
async function bringIn(deps: Deps, given: Given, table: Pick<InFile, "size">, read: () => Promise<LedgerReading | TableRefusal>): Promise<void> {
  const waiting = newBringIn({ kind: "reading" }, given);
  deps.dispatch({ type: "bringInOpened", bringIn: waiting });
  await deps.pause(pauseBefore(table));
  const reading = await read().catch(fileTroubleOf);
  if (openDocumentOf(deps.getState())?.bringIn !== waiting) return;
  if (typeof reading === "string") refuse(deps, reading);
  else if (reading.kind === "refused") refuse(deps, reading.reason);
  else {
    // Sheets that were read and still cannot be laid out leave the panel usable.
    await showSheet(deps, reading.sheets).catch(() => {
      refuse(deps, "damaged");
    });
  }
}

function refuse(deps: Deps, refusal: TableRefusal): void {
  deps.dispatch({ type: "bringInStepped", step: { kind: "start", refusal } });
}
