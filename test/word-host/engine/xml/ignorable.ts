import type { Element } from "./dom";
import { MC } from "./namespaces";

const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Declares a prefix on the root and lists it in mc:Ignorable, so that a program that does not know it passes over it. */
export function declareIgnorable(root: Element, namespace: string, prefix: string): void {
  if (root.lookupNamespaceURI(prefix) !== namespace) root.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
  if (root.lookupPrefix(MC) === null) root.setAttributeNS(XMLNS, "xmlns:mc", MC);
  const listed = (root.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter((entry) => entry !== "");
  if (listed.includes(prefix)) return;
  root.setAttributeNS(MC, `${root.lookupPrefix(MC) ?? "mc"}:Ignorable`, [...listed, prefix].join(" "));
}
