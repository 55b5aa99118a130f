import { strToU8, zipSync } from "fflate";
import type { ReportBlock } from "../skeletons/types";
import { partsOf, partsOfBody, type Part } from "./parts";
import { xmlDeclaration } from "./xml";

/** The earliest date that a zip can hold, so that the same report gives the same bytes. */
const noTime = new Date(1980, 0, 1);

/** A report as the bytes of a .docx with its own page set-up. */
export function docxFile(blocks: readonly ReportBlock[]): Uint8Array {
  return zipped(partsOf(blocks, { pageSetup: true, ownDocument: true }));
}

/**
 * A body that is no report, for example one with tables, as the bytes of a .docx.
 * @param body paragraphs and tables as WordprocessingML, without the section
 */
export function docxFileOfBody(body: string): Uint8Array {
  return zipped(partsOfBody(body, { pageSetup: true, ownDocument: true }));
}

function zipped(parts: readonly Part[]): Uint8Array {
  const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(contentTypesXml(parts)) };
  for (const { name, xml } of parts) files[name] = strToU8(xml);
  return zipSync(files, { mtime: noTime, level: 6 });
}

function contentTypesXml(parts: readonly Part[]): string {
  const overrides = parts
    .filter(({ name }) => !name.endsWith(".rels"))
    .map(({ name, contentType }) => `<Override PartName="/${name}" ContentType="${contentType}"/>`)
    .join("");
  const rels = parts.find(({ name }) => name.endsWith(".rels"))?.contentType ?? "";
  const defaults = `<Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides}</Types>`;
}
