import type { Engine } from "../engine";
import type { OpcPackage } from "../package/opc-package";
import type { Element } from "../xml/dom";
import { attr, child, childVal, documentOf, elements, everyElement, isW, setAttr } from "../xml/dom";
import { CONTENT_TYPE, REL_TYPE } from "../xml/namespaces";

/**
 * Adds the styles that the document lacks. One that it has (by name, else by id) keeps the document's definition, as in
 * Word; w:docDefaults stay the document's.
 * @returns the document's style id for each id of the package
 */
export function mergeStyles(engine: Engine, source: OpcPackage, sourceMain: string, numbers: ReadonlyMap<string, string>): Map<string, string> {
  const ids = new Map<string, string>();
  const sourcePart = source.related(sourceMain, REL_TYPE.styles);
  if (sourcePart === null) return ids;
  const part = engine.opc.related(engine.mainPart, REL_TYPE.styles);
  if (part === null) {
    const name = engine.opc.freeName(engine.mainPart.slice(0, engine.mainPart.lastIndexOf("/") + 1), "styles", "xml");
    engine.opc.add(name, source.xml(sourcePart), CONTENT_TYPE.styles);
    engine.opc.relate(engine.mainPart, REL_TYPE.styles, name);
    for (const element of everyElement(engine.opc.root(name))) renumber(element, numbers);
    engine.touch(name);
    return ids;
  }
  const root = engine.opc.root(part);
  const own = stylesOf(root);
  const missing = stylesOf(source.root(sourcePart)).filter((style) => {
    const id = attr(style, "styleId") ?? "";
    const twin = own.find((entry) => sameName(entry, style)) ?? own.find((entry) => attr(entry, "styleId") === id);
    ids.set(id, attr(twin ?? style, "styleId") ?? id);
    return twin === undefined;
  });
  for (const style of missing) {
    const copy = documentOf(root).importNode<Element>(style, true);
    copy.removeAttributeNS(copy.namespaceURI, "default");
    for (const element of everyElement(copy)) {
      renumber(element, numbers);
      const id = isW(element, "basedOn", "next", "link") ? ids.get(attr(element, "val") ?? "") : undefined;
      if (id !== undefined) setAttr(element, "val", id);
    }
    root.appendChild(copy);
  }
  if (missing.length > 0) engine.touch(part);
  return ids;
}

function stylesOf(root: Element): Element[] {
  return elements(root).filter((entry) => isW(entry, "style"));
}

function sameName(left: Element, right: Element): boolean {
  const name = (style: Element): string => `${attr(style, "type") ?? ""} ${(childVal(style, "name") ?? "").toLowerCase()}`;
  return child(left, "name") !== null && name(left) === name(right);
}

function renumber(element: Element, numbers: ReadonlyMap<string, string>): void {
  const id = isW(element, "numId") ? numbers.get(attr(element, "val") ?? "") : undefined;
  if (id !== undefined) setAttr(element, "val", id);
}
