import type { ElementTable } from "../xml/scan-xml";
import { scanXml } from "../xml/scan-xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "styles". The strict types differ from the others only before it. */
  readonly type: string;
  readonly target: string;
  /** Points outside the file; such a target is never fetched. */
  readonly external: boolean;
}

const elements: ElementTable<Relationship[]> = {
  "rel:Relationship": {
    enter(found, attributes) {
      const type = attributes.get("Type") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: attributes.get("Target") ?? "",
        external: attributes.get("TargetMode") === "External",
      });
      return true;
    },
  },
};

/** The relationships of a .rels part, targets as they are written. */
export function readRelationships(xml: string): readonly Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, elements, found);
  return found;
}
