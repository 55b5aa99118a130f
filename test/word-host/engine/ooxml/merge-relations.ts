import type { Engine } from "../engine";
import type { OpcPackage } from "../package/opc-package";
import type { Element } from "../xml/dom";
import { everyElement } from "../xml/dom";
import { R } from "../xml/namespaces";

/** Brings over what inserted content refers to by r:id, r:embed and the like: pictures, links, headers with their own parts. */
export function mergeRelations(engine: Engine, source: OpcPackage, sourcePart: string, part: string, content: Element): void {
  const relations = source.relationships(sourcePart);
  const made = new Map<string, string>();
  for (const element of everyElement(content)) {
    for (const attribute of [...element.attributes]) {
      if (attribute.namespaceURI !== R) continue;
      const relation = relations.find((entry) => entry.id === attribute.value);
      if (relation === undefined) continue;
      const id = made.get(relation.id) ?? engine.opc.relate(part, relation.type, relation.external ? relation.target : copyPart(engine, source, relation.target), relation.external);
      made.set(relation.id, id);
      attribute.value = id;
    }
  }
}

/** Copies a part under a free name, with everything that it refers to. */
function copyPart(engine: Engine, source: OpcPackage, name: string): string {
  const dot = name.lastIndexOf(".");
  const slash = name.lastIndexOf("/") + 1;
  const copy = engine.opc.freeName(name.slice(0, slash), name.slice(slash, dot).replace(/\d+$/, ""), name.slice(dot + 1));
  const type = source.contentType(name);
  engine.opc.add(copy, source.bytes(name), type);
  for (const relation of source.relationships(name)) {
    const id = engine.opc.relate(copy, relation.type, relation.external ? relation.target : copyPart(engine, source, relation.target), relation.external);
    if (id === relation.id) continue;
    for (const element of everyElement(engine.opc.root(copy))) {
      for (const attribute of [...element.attributes]) if (attribute.namespaceURI === R && attribute.value === relation.id) attribute.value = `new:${id}`;
    }
    engine.opc.touch(copy);
  }
  if (source.relationships(name).length > 0) finishIds(engine.opc.root(copy));
  return copy;
}

function finishIds(root: Element): void {
  for (const element of everyElement(root)) {
    for (const attribute of [...element.attributes]) if (attribute.namespaceURI === R && attribute.value.startsWith("new:")) attribute.value = attribute.value.slice(4);
  }
}
