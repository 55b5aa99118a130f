import { strToU8, zipSync } from "fflate";

/** A cell as a test writes it: text, a number, a number with a style, or XML of its own. */
export type TestCell = string | number | null | { readonly number: number; readonly format: string } | { readonly xml: (place: string) => string };

export interface TestSheet {
  readonly name?: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  readonly state?: "hidden" | "veryHidden";
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A small .xlsx made by hand: shared strings, styles with own number formats, sheets. */
export function workbookBytes(sheets: readonly TestSheet[], extra: Readonly<Record<string, Uint8Array>> = {}, is1904 = false): Uint8Array {
  return zipSync({ ...workbookParts(sheets, is1904), ...extra }, { level: 6 });
}

/** The same as parts, to be changed before they are packed. */
export function workbookParts(sheets: readonly TestSheet[], is1904 = false): Record<string, Uint8Array> {
  const strings: string[] = [];
  const formats: string[] = ["General"];
  const indexIn = (list: string[], one: string): number => (list.includes(one) ? list.indexOf(one) : list.push(one) - 1);
  const cell = (value: TestCell, place: string): string => {
    if (value === null) return `<c r="${place}" s="0"/>`;
    if (typeof value === "string") return `<c r="${place}" t="s"><v>${indexIn(strings, value)}</v></c>`;
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    return "xml" in value ? value.xml(place) : `<c r="${place}" s="${indexIn(formats, value.format)}"><v>${value.number}</v></c>`;
  };
  const written = sheets.map(({ rows, merges = [] }) => {
    const data = rows.map((row, at) => `<row r="${at + 1}">${row.map((one, column) => cell(one, `${String.fromCharCode(65 + column)}${at + 1}`)).join("")}</row>`);
    const merged = merges.length === 0 ? "" : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    return `<worksheet xmlns="${MAIN}"><sheetData>${data.join("")}</sheetData>${merged}</worksheet>`;
  });
  const related = [
    ...sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`),
    `<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${OFFICE}/styles" Target="/xl/styles.xml"/>`,
  ];
  const names = sheets.map(({ name, state }, index) => `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`);
  const own = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`);
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${related.join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
      `<cellXfs>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join("")}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>`,
  };
  for (const [index, xml] of written.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  return Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
