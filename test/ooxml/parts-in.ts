import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { namespaces } from "../../src/ooxml/xml";

/** Parsed parts by name, without the leading slash. */
export type Parts = ReadonlyMap<string, Document>;

/** The XML parts of a .docx. */
export function partsInDocx(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, parseXmlDocument(strFromU8(part))]));
}

/** The XML parts of a flat package. */
export function partsInFlat(xml: string): Parts {
  const parts = parseXmlDocument(xml).getElementsByTagNameNS(namespaces.pkg, "part");
  return new Map(
    parts.map((part) => {
      const content = part.firstElementChild?.firstElementChild;
      if (!content) throw new Error("a part without XML");
      return [
        (part.getAttributeNS(namespaces.pkg, "name") ?? "").slice(1),
        parseXmlDocument(serializeToWellFormedString(content)),
      ];
    }),
  );
}

/** A flat package as a .docx, as Word would save it, for the validator. */
export function docxOfFlat(xml: string): Uint8Array {
  const types = parseXmlDocument(xml)
    .getElementsByTagNameNS(namespaces.pkg, "part")
    .map((part) => [part.getAttributeNS(namespaces.pkg, "name"), part.getAttributeNS(namespaces.pkg, "contentType")] as const)
    .map(([name, type]) => `<Override PartName="${name ?? ""}" ContentType="${type ?? ""}"/>`)
    .join("");
  const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`;
  const files = [...partsInFlat(xml)].map(([name, document]) => [name, strToU8(serializeToWellFormedString(document))] as const);
  return zipSync({ "[Content_Types].xml": strToU8(contentTypes), ...Object.fromEntries(files) });
}

/** A part that must be there. */
export function part(parts: Parts, name: string): Document {
  const document = parts.get(name);
  if (!document) throw new Error(`no part ${name}`);
  return document;
}

/** The w: elements of a name, in document order. */
export function all(from: Document | Element, name: string): Element[] {
  return from.getElementsByTagNameNS(namespaces.w, name);
}

/** Value of a w: attribute of the first w: element of a name; null when either is missing. */
export function value(from: Document | Element, name: string, attribute = "val"): string | null {
  return all(from, name)[0]?.getAttributeNS(namespaces.w, attribute) ?? null;
}

/** The w: attributes of the first w: element of a name. */
export function attributes(from: Document | Element, name: string): Record<string, string> {
  return Object.fromEntries((all(from, name)[0]?.attributes ?? []).map(({ localName, value: text }) => [localName, text]));
}

/** Parses markup that uses the prefix w. */
export function fragment(xml: string): Element {
  const root = parseXmlDocument(`<root xmlns:w="${namespaces.w}" xmlns:r="${namespaces.r}">${xml}</root>`).documentElement;
  if (!root) throw new Error("no element");
  return root;
}
