import { Refused } from "../../docx/refused";
import { openPackage } from "../../docx/package/docx-package";
import type { DocxPackage } from "../../docx/package/docx-package";
import { documentLimits, Work } from "../../docx/work";
import type { WorkLimits } from "../../docx/work";
import type { XmlText } from "../../docx/xml/xml-text";
import type { ElementTable } from "../../docx/xml/scan-xml";
import { scanXml } from "../../docx/xml/scan-xml";
import { ownUnpacker } from "../../docx/zip/own-unpacker";
import { zipEntries } from "../../docx/zip/zip-entries";
import type { LedgerSheet } from "../types";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet } from "./read-sheet";
import type { Workbook } from "./read-sheet";
import { readStyles } from "./read-styles";

/** More text than any ledger unpacks to, in bytes. */
const MOST_UNPACKED = 100_000_000;
/** A ledger has more cells than a document has paragraphs, and its longest tables as much text as several documents. */
export const ledgerLimits: WorkLimits = { ...documentLimits, kept: 1_200_000, text: 12_000_000 };
const SPREADSHEET = /spreadsheetml/;

interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly isHidden: boolean;
}

interface State {
  readonly sheets: SheetEntry[];
  is1904: boolean;
}

const elements: ElementTable<State> = {
  "s:workbookPr": {
    enter(state, attributes) {
      state.is1904 = ["1", "true"].includes(attributes.get("date1904") ?? "");
      return false;
    },
  },
  "s:sheet": {
    enter(state, attributes) {
      const isHidden = (attributes.get("state") ?? "visible") !== "visible";
      state.sheets.push({ name: attributes.get("name") ?? "", relationship: attributes.get("r:id") ?? "", isHidden });
      return false;
    },
  },
};

/**
 * The sheets of an .xlsx file that have content, in order; hidden ones only when there is no other.
 * @param bytes a zip
 * @param work counts what the reading costs
 * @throws Refused not-word when it is the zip of something else; too-large before anything large is unpacked
 */
export function readWorkbook(bytes: Uint8Array, work = new Work(ledgerLimits)): readonly LedgerSheet[] {
  refuseLarge(bytes);
  const file = openPackage(bytes, ownUnpacker, work);
  const main = file.related("", "officeDocument");
  if (main === undefined || !main.endsWith(".xml")) throw new Refused("not-word");
  const xml = file.xml(main);
  if (!SPREADSHEET.test(xml.text.slice(0, 4000))) throw new Refused("not-word");

  const state: State = { sheets: [], is1904: false };
  scanXml(xml, elements, state);
  const worksheets = new Map(file.relationships(main).filter((one) => one.type === "worksheet" && !one.external).map((one) => [one.id, one.target]));
  const book: Workbook = {
    strings: partOf(file, main, "sharedStrings", readSharedStrings) ?? [],
    formats: partOf(file, main, "styles", readStyles) ?? [],
    is1904: state.is1904,
  };
  const isAllHidden = state.sheets.every((sheet) => sheet.isHidden);
  return state.sheets.flatMap(({ name, relationship, isHidden }) => {
    const part = worksheets.get(relationship);
    if (part === undefined || !file.has(part) || (isHidden && !isAllHidden)) return [];
    const cells = readSheet(file.xml(part), book);
    return cells.rows.length === 0 ? [] : [{ name, ...cells }];
  });
}

function refuseLarge(bytes: Uint8Array): void {
  let total = 0;
  // Pictures and macros are never unpacked.
  for (const { name, size } of zipEntries(bytes, ownUnpacker).values()) if (/\.(?:xml|rels)$/i.test(name)) total += size;
  if (total > MOST_UNPACKED) throw new Refused("too-large");
}

function partOf<Content>(file: DocxPackage, main: string, type: string, read: (xml: XmlText) => Content): Content | undefined {
  const part = file.related(main, type);
  return part === undefined ? undefined : read(file.xml(part));
}
