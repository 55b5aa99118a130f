import type { Engine } from "../engine";
import type { OpcPackage } from "../package/opc-package";
import type { Element } from "../xml/dom";
import { child, descendants, make, onOff, parseXml, removeNode } from "../xml/dom";
import { CONTENT_TYPE, R, REL_TYPE, W } from "../xml/namespaces";
import { putChild } from "../xml/schema-order";

/** Gives the last section the page set-up of an inserted package; header parts that nothing refers to any more go. */
export function replaceSection(engine: Engine, source: OpcPackage, section: Element): void {
  const old = child(engine.body.root, "sectPr");
  if (old !== null) removeNode(old);
  engine.body.root.appendChild(section);
  dropUnusedHeaders(engine);
  const sourceMain = source.related("", REL_TYPE.main);
  const sourceSettings = sourceMain === null ? null : source.related(sourceMain, REL_TYPE.settings);
  const evenAndOdd = sourceSettings !== null && onOff(source.root(sourceSettings), "evenAndOddHeaders") === true;
  if (evenAndOdd !== engine.evenAndOddHeaders()) setEvenAndOdd(engine, evenAndOdd);
}

function dropUnusedHeaders(engine: Engine): void {
  const used = new Set(descendants(engine.body.root, "headerReference", "footerReference").map((entry) => entry.getAttributeNS(R, "id")));
  for (const relation of engine.opc.relationships(engine.mainPart)) {
    const isHeader = relation.type.endsWith("/header") || relation.type.endsWith("/footer");
    if (!isHeader || used.has(relation.id)) continue;
    engine.opc.unrelate(engine.mainPart, relation.id);
    if (!engine.opc.relationships(engine.mainPart).some((entry) => entry.target === relation.target)) engine.opc.remove(relation.target);
  }
}

function setEvenAndOdd(engine: Engine, on: boolean): void {
  let part = engine.settingsPart();
  if (part === null) {
    part = engine.opc.freeName(engine.mainPart.slice(0, engine.mainPart.lastIndexOf("/") + 1), "settings", "xml");
    engine.opc.add(part, parseXml(`<w:settings xmlns:w="${W}"/>`), CONTENT_TYPE.settings);
    engine.opc.relate(engine.mainPart, REL_TYPE.settings, part);
  }
  const root = engine.opc.root(part);
  const element = child(root, "evenAndOddHeaders");
  if (element !== null) removeNode(element);
  if (on) putChild(root, make(root, "evenAndOddHeaders"));
  engine.touch(part);
}
