import { elements, isElement, parseXml } from "../xml/dom";
import type { Element , Document} from "../xml/dom";
import { CONTENT_TYPE, PKG, REL_TYPE, RELS, TYPES } from "../xml/namespaces";
import { serializeToWellFormedString } from "slimdom";
import { OpcPackage, relsName, sameType } from "./opc-package";

/** Reads a flat package (pkg:package), as insertOoxml takes it. Throws for anything else. */
export function readFlatOpc(text: string): OpcPackage {
  const root = parseXml(text).documentElement;
  if (root === null || root.namespaceURI !== PKG || root.localName !== "package") throw new Error("no pkg:package");
  const opc = OpcPackage.empty();
  opc.add("[Content_Types].xml", parseXml(`<Types xmlns="${TYPES}"/>`), null);
  for (const part of elements(root)) {
    const name = (part.getAttributeNS(PKG, "name") ?? "").replace(/^\//, "");
    const type = part.getAttributeNS(PKG, "contentType");
    const data = elements(part)[0];
    if (data === undefined || name === "") continue;
    opc.add(name, contentOf(data), type);
  }
  return opc;
}

/** Writes the package reachable from the main part as flat XML, with other content for the main part. */
export function writeFlatOpc(opc: OpcPackage, mainPart: string, main: Element): string {
  const parts: string[] = [partText("_rels/.rels", CONTENT_TYPE.rels, relationshipText([{ id: "rId1", type: REL_TYPE.main, target: `/${mainPart}`, external: false }]))];
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name) || !opc.has(name)) return;
    seen.add(name);
    const type = opc.contentType(name) ?? "application/octet-stream";
    const isXml = type.endsWith("+xml") || type.endsWith("/xml");
    parts.push(isXml ? partText(name, type, serializeToWellFormedString(name === mainPart ? main : opc.root(name))) : binaryText(name, type, opc.bytes(name)));
    const relations = opc.relationships(name).filter((entry) => !sameType(entry.type, REL_TYPE.customXml));
    if (relations.length > 0) {
      parts.push(partText(relsName(name), CONTENT_TYPE.rels, relationshipText(relations.map((entry) => ({ ...entry, target: entry.external ? entry.target : `/${entry.target}` })))));
    }
    for (const entry of relations) if (!entry.external) visit(entry.target);
  };
  visit(mainPart);
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PKG}">${parts.join("")}</pkg:package>`;
}

function contentOf(data: Element): Document | Uint8Array {
  if (data.localName === "binaryData") return Uint8Array.from(atob((data.textContent ?? "").replace(/\s+/g, "")), (character) => character.charCodeAt(0));
  for (let node = data.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) return parseXml(serializeToWellFormedString(node));
  }
  throw new Error("an empty part");
}

function partText(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="/${escaped(name)}" pkg:contentType="${escaped(type)}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function binaryText(name: string, type: string, bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return `<pkg:part pkg:name="/${escaped(name)}" pkg:contentType="${escaped(type)}" pkg:compression="store"><pkg:binaryData>${btoa(characters)}</pkg:binaryData></pkg:part>`;
}

function relationshipText(entries: readonly { id: string; type: string; target: string; external: boolean }[]): string {
  const lines = entries.map((entry) => `<Relationship Id="${escaped(entry.id)}" Type="${escaped(entry.type)}" Target="${escaped(entry.target)}"${entry.external ? ' TargetMode="External"' : ""}/>`);
  return `<Relationships xmlns="${RELS}">${lines.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
