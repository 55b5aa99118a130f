import type { XmlElement } from "./xml/read-tree";

/**
 * The paragraphs of a body in the order of a snapshot, those of tables included; text boxes are stories of their own, and of
 * two branches that say the same the first one counts.
 */
export function bodyParagraphs(body: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of element.name === "mc:AlternateContent" ? element.children.slice(0, 1) : element.children) {
      if (child.name === "w:p") found.push(child);
      else visit(child);
    }
  };
  visit(body);
  return found;
}
