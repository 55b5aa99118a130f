import { Document, Element, Node, Text, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { W, XML } from "./namespaces";

export { Document, Element, Node, Text };

/** Parses a part. A byte order mark is dropped; a DOCTYPE is refused, as Word refuses it. */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw new Error("a part with a DOCTYPE");
  return parseXmlDocument(text.replace(/^\uFEFF/, ""));
}

/** The text of a part with its XML declaration. */
export function serializeXml(document: Document): string {
  const root = document.documentElement;
  if (root === null) throw new Error("a part without a root element");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${serializeToWellFormedString(root)}`;
}

/** One element as text, to compare it with itself later. */
export function serializeNode(node: Element): string {
  return serializeToWellFormedString(node);
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  return node !== null && (node.nodeType === 3 || node.nodeType === 4);
}

/** True for an element of WordprocessingML with one of the local names. */
export function isW(node: Element, ...names: readonly string[]): boolean;
export function isW(node: Node | null, ...names: readonly string[]): node is Element;
export function isW(node: Node | null, ...names: readonly string[]): boolean {
  return isElement(node) && node.namespaceURI === W && (names.length === 0 || names.includes(node.localName));
}

/** Element children, as an array that stays put while the tree changes. */
export function elements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** The first WordprocessingML child of that name. */
export function child(parent: Element | null, name: string): Element | null {
  if (parent === null) return null;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isW(node, name)) return node;
  return null;
}

/** All WordprocessingML descendants of these names, in document order. */
export function descendants(root: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of elements(parent)) {
      if (isW(element, ...names)) found.push(element);
      walk(element);
    }
  };
  walk(root);
  return found;
}

/** Every descendant element including the root. */
export function everyElement(root: Element): Element[] {
  const found: Element[] = [root];
  for (const element of elements(root)) found.push(...everyElement(element));
  return found;
}

/** The w: attribute, or null. */
export function attr(element: Element | null, name: string): string | null {
  return element === null ? null : element.getAttributeNS(W, name);
}

/** w:val of the named child, or null when there is no such child. */
export function childVal(parent: Element | null, name: string): string | null {
  return attr(child(parent, name), "val");
}

/** An on/off child: null when absent, else its value (a missing w:val is on). */
export function onOff(parent: Element | null, name: string): boolean | null {
  const element = child(parent, name);
  if (element === null) return null;
  const value = attr(element, "val");
  return value === null || value === "1" || value === "true" || value === "on";
}

export function setAttr(element: Element, name: string, value: string): void {
  element.setAttributeNS(W, prefixed(element, name), value);
}

/** A new w: element of the same document and prefix as its future neighbour. */
export function make(near: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = documentOf(near).createElementNS(W, prefixed(near, name));
  for (const [key, value] of Object.entries(attributes)) setAttr(element, key, value);
  return element;
}

export function documentOf(node: Node): Document {
  const owner = node.ownerDocument;
  if (owner === null) throw new Error("a node without a document");
  return owner;
}

/** w:t with its text; xml:space is set whenever a blank could be lost. */
export function makeText(near: Element, text: string, name: "t" | "delText" = "t"): Element {
  const element = make(near, name);
  element.appendChild(documentOf(near).createTextNode(text));
  keepSpace(element);
  return element;
}

/** Sets xml:space="preserve" on a w:t whose text begins or ends with white space. */
export function keepSpace(element: Element): void {
  const text = element.textContent ?? "";
  if (/^\s|\s$/.test(text)) element.setAttributeNS(XML, "xml:space", "preserve");
}

/** The nearest ancestor (not the node itself) that is a w: element of that name, below `stop`. */
export function ancestor(node: Node, ...names: readonly string[]): Element | null {
  for (let up = node.parentNode; up !== null; up = up.parentNode) if (isW(up, ...names)) return up;
  return null;
}

/** True when `inner` is `outer` or lies below it. */
export function within(inner: Node, outer: Node): boolean {
  for (let up: Node | null = inner; up !== null; up = up.parentNode) if (up === outer) return true;
  return false;
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts the nodes in front of `before` (or last when null). */
export function insertAll(parent: Node, nodes: readonly Node[], before: Node | null): void {
  for (const node of nodes) parent.insertBefore(node, before);
}

function prefixed(near: Element, name: string): string {
  const prefix = near.lookupPrefix(W);
  return prefix === null || prefix === "" ? `w:${name}` : `${prefix}:${name}`;
}
