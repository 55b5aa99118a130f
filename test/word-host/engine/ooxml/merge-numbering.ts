import type { Engine } from "../engine";
import type { OpcPackage } from "../package/opc-package";
import { serializeToWellFormedString } from "slimdom";
import type { Element } from "../xml/dom";
import { attr, child, childVal, descendants, documentOf, elements, isW, parseXml, setAttr } from "../xml/dom";
import { CONTENT_TYPE, REL_TYPE, W } from "../xml/namespaces";

/**
 * Brings over the lists that the package's text and styles use. A list that the document has already in the very same form is that
 * list (so a document put back into itself keeps its numbers); others get new numbers.
 * @returns the document's w:numId for each one of the package
 */
export function mergeNumbering(engine: Engine, source: OpcPackage, sourceMain: string): Map<string, string> {
  const ids = new Map<string, string>();
  const sourcePart = source.related(sourceMain, REL_TYPE.numbering);
  if (sourcePart === null) return ids;
  const sourceRoot = source.root(sourcePart);
  const used = usedNumbers(source, sourceMain);
  for (const num of elements(sourceRoot).filter((entry) => isW(entry, "num"))) {
    const id = attr(num, "numId") ?? "";
    if (!used.has(id)) continue;
    ids.set(id, twinOf(engine, num, sourceRoot) ?? add(engine, num, sourceRoot, ids));
  }
  return ids;
}

function usedNumbers(source: OpcPackage, main: string): Set<string> {
  const styles = source.related(main, REL_TYPE.styles);
  const roots = [source.root(main), ...(styles === null ? [] : [source.root(styles)])];
  return new Set(roots.flatMap((root) => descendants(root, "numId").map((entry) => attr(entry, "val") ?? "")));
}

/** A list of the document with the same number and the same definition. */
function twinOf(engine: Engine, num: Element, sourceRoot: Element): string | null {
  const part = engine.opc.related(engine.mainPart, REL_TYPE.numbering);
  if (part === null) return null;
  const root = engine.opc.root(part);
  const twin = elements(root).find((entry) => isW(entry, "num") && attr(entry, "numId") === attr(num, "numId"));
  if (twin === undefined) return null;
  return definition(twin, root) === definition(num, sourceRoot) ? attr(twin, "numId") : null;
}

function definition(num: Element, root: Element): string {
  const abstract = abstractOf(num, root);
  return serializeToWellFormedString(num) + (abstract === null ? "" : serializeToWellFormedString(abstract));
}

function abstractOf(num: Element, root: Element): Element | null {
  const id = childVal(num, "abstractNumId");
  return elements(root).find((entry) => isW(entry, "abstractNum") && attr(entry, "abstractNumId") === id) ?? null;
}

function add(engine: Engine, num: Element, sourceRoot: Element, known: ReadonlyMap<string, string>): string {
  const part = numberingPart(engine);
  const root = engine.opc.root(part);
  const document = documentOf(root);
  const numId = next(root, "num", "numId");
  const sourceAbstract = abstractOf(num, sourceRoot);
  // Two numbers of one abstract list stay two numbers of one abstract list: counters go on across them.
  const sibling = elements(sourceRoot).find((entry) => isW(entry, "num") && entry !== num && known.has(attr(entry, "numId") ?? "") && childVal(entry, "abstractNumId") === childVal(num, "abstractNumId"));
  const siblingNum = sibling === undefined ? undefined : elements(root).find((entry) => isW(entry, "num") && attr(entry, "numId") === known.get(attr(sibling, "numId") ?? ""));
  let abstractId = siblingNum === undefined ? null : childVal(siblingNum, "abstractNumId");
  if (abstractId === null && sourceAbstract !== null) {
    abstractId = next(root, "abstractNum", "abstractNumId");
    const copy = document.importNode<Element>(sourceAbstract, true);
    setAttr(copy, "abstractNumId", abstractId);
    // w:abstractNum stand before all w:num.
    root.insertBefore(copy, elements(root).find((entry) => isW(entry, "num", "numIdMacAtCleanup")) ?? null);
  }
  const copy = document.importNode<Element>(num, true);
  setAttr(copy, "numId", numId);
  const link = child(copy, "abstractNumId");
  if (link !== null && abstractId !== null) setAttr(link, "val", abstractId);
  root.insertBefore(copy, elements(root).find((entry) => isW(entry, "numIdMacAtCleanup")) ?? null);
  engine.touch(part);
  return numId;
}

function next(root: Element, element: string, attribute: string): string {
  const taken = elements(root).filter((entry) => isW(entry, element)).map((entry) => Number(attr(entry, attribute) ?? "0"));
  return String(Math.max(0, ...taken) + 1);
}

function numberingPart(engine: Engine): string {
  const known = engine.opc.related(engine.mainPart, REL_TYPE.numbering);
  if (known !== null) return known;
  const name = engine.opc.freeName(engine.mainPart.slice(0, engine.mainPart.lastIndexOf("/") + 1), "numbering", "xml");
  engine.opc.add(name, parseXml(`<w:numbering xmlns:w="${W}"/>`), CONTENT_TYPE.numbering);
  engine.opc.relate(engine.mainPart, REL_TYPE.numbering, name);
  return name;
}
