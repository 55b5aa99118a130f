import type { Work } from "../work";
import type { ElementTable } from "../xml/scan-xml";
import { scanXml } from "../xml/scan-xml";
import type { XmlText } from "../xml/xml-text";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "styles". The strict types differ from the others only before it. */
  readonly type: string;
  readonly target: string;
  /** Points outside the file; such a target is never fetched. */
  readonly external: boolean;
}

interface State {
  readonly work: Work;
  readonly found: Relationship[];
}

const elements: ElementTable<State> = {
  "rel:Relationship": {
    enter({ work, found }, attributes) {
      work.keep();
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
export function readRelationships(xml: XmlText): readonly Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, elements, { work: xml.work, found });
  return found;
}
