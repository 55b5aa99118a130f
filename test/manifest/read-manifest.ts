import { readFileSync } from "node:fs";
import path from "node:path";
import { parseXmlDocument, type Element } from "slimdom";

export const root = path.join(__dirname, "..", "..");
export const manifestText = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** The manifest's elements in document order, by local name; the manifest uses no local name in two meanings. */
export function elements(...names: readonly string[]): readonly Element[] {
  return all.filter((element) => names.includes(element.localName));
}

/** An attribute that the schema demands. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.nodeName}> has no ${name}`);
  return value;
}

/** The one element of that name. */
export function only(name: string): Element {
  const [first, ...others] = elements(name);
  if (first === undefined || others.length > 0) throw new Error(`expected one <${name}>, found ${others.length + (first ? 1 : 0)}`);
  return first;
}

/** Every web address of the manifest, with the element that names it. */
export function addresses(): readonly { readonly element: Element; readonly url: URL }[] {
  return all
    .map((element) => ({ element, value: element.getAttribute("DefaultValue") ?? "" }))
    .filter(({ value }) => /^\w+:/.test(value))
    .map(({ element, value }) => ({ element, url: new URL(value) }));
}

const all = parseXmlDocument(manifestText).getElementsByTagName("*");
