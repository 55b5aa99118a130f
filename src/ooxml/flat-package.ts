import type { ReportBlock } from "../skeletons/types";
import { partsOf } from "./parts";
import { escapeXml, namespaces, xmlDeclaration } from "./xml";

/**
 * A report as a flat OPC package, the form that `insertOoxml` takes.
 * @param options `pageSetup`: the report is the whole document, so its section comes with it
 */
export function flatPackage(blocks: readonly ReportBlock[], options: { readonly pageSetup: boolean }): string {
  const parts = partsOf(blocks, { ...options, ownDocument: false }).map(({ name, contentType, xml }) => {
    const content = xml.slice(xmlDeclaration.length);
    return `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${contentType}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
  });
  return `${xmlDeclaration}<pkg:package xmlns:pkg="${namespaces.pkg}">${parts.join("")}</pkg:package>`;
}
