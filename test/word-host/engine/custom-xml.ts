import type { CustomXmlStore } from "../types";
import type { Engine } from "./engine";
import { elements, parseXml } from "./xml/dom";
import { CONTENT_TYPE, DS, REL_TYPE } from "./xml/namespaces";

type Entry = { readonly id: string; readonly part: string; readonly props: string };

/** Custom XML parts as parts of the package: item, item properties with the id, relationship from the main part. */
export function customXmlStore(engine: Engine, changed: () => void): CustomXmlStore {
  const entries = (): Entry[] =>
    engine.opc.relationships(engine.mainPart).filter((relation) => relation.type.endsWith("/customXml") && engine.opc.has(relation.target)).flatMap((relation) => {
      const props = engine.opc.related(relation.target, REL_TYPE.customXmlProps);
      const id = props === null ? null : engine.opc.root(props).getAttributeNS(DS, "itemID");
      return props === null || id === null ? [] : [{ id, part: relation.target, props }];
    });
  const entry = (id: string): Entry | undefined => entries().find((found) => found.id.toLowerCase() === id.toLowerCase());
  // Never one that was there before, as Word's are: a page tells by the id whether another page has written.
  let made = 0;
  const newId = (): string => {
    made += 1;
    const id = `{${made.toString(16).toUpperCase().padStart(8, "0")}-C0DE-4B1D-9C0F-000000000001}`;
    return entry(id) ? newId() : id;
  };
  const described = (found: Entry): { id: string; namespace: string } => ({ id: found.id, namespace: engine.opc.root(found.part).namespaceURI ?? "" });
  return {
    add: (xml) => {
      const document = parseXml(xml);
      const namespace = document.documentElement?.namespaceURI ?? "";
      const part = engine.opc.freeName("customXml/", "item", "xml");
      const id = newId();
      engine.opc.add(part, new TextEncoder().encode(xml), "application/xml");
      const props = engine.opc.freeName("customXml/", "itemProps", "xml");
      engine.opc.add(props, parseXml(`<ds:datastoreItem xmlns:ds="${DS}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`), CONTENT_TYPE.customXmlProps);
      const refs = elements(engine.opc.root(props))[0];
      if (refs !== undefined && namespace !== "") {
        const reference = engine.opc.xml(props).createElementNS(DS, "ds:schemaRef");
        reference.setAttributeNS(DS, "ds:uri", namespace);
        refs.appendChild(reference);
      }
      engine.opc.relate(part, REL_TYPE.customXmlProps, props);
      engine.opc.relate(engine.mainPart, REL_TYPE.customXml, part);
      changed();
      return id;
    },
    byNamespace: (namespace) => entries().map(described).filter((found) => found.namespace === namespace),
    byId: (id) => {
      const found = entry(id);
      return found === undefined ? null : described(found);
    },
    xml: (id) => {
      const found = entry(id);
      if (found === undefined) throw new Error(`no custom XML part ${id}`);
      return new TextDecoder().decode(engine.opc.bytes(found.part));
    },
    remove: (id) => {
      const found = entry(id);
      if (found === undefined) throw new Error(`no custom XML part ${id}`);
      const relation = engine.opc.relationships(engine.mainPart).find((candidate) => candidate.target === found.part);
      if (relation !== undefined) engine.opc.unrelate(engine.mainPart, relation.id);
      engine.opc.remove(found.part);
      engine.opc.remove(found.props);
      changed();
    },
  };
}
