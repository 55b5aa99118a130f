import { sourceOf } from "./element";
import type { XmlElement } from "./read-tree";
import { schemaPlace, type PropertyOwner } from "./schema-order";

/** New properties by element name ("w:spacing"): the whole element, or null to take the old one away. */
export type Properties = Readonly<Record<string, string | null>>;

/**
 * What stands in a list of properties once some are set. Properties that are not named stay as they are written; all stand in
 * the order of the schema.
 * @param element the list as it is, or undefined when there is none
 * @returns the content, without the list's own tags
 */
export function withProperties(xml: string, element: XmlElement | undefined, owner: PropertyOwner, set: Properties): string {
  const kept = (element?.children ?? []).filter(({ name }) => !(name in set)).map((child) => ({ name: child.name, source: sourceOf(xml, child) }));
  const added = Object.entries(set).flatMap(([name, source]) => (source === null ? [] : [{ name, source }]));
  return [...kept, ...added]
    .sort((one, other) => schemaPlace(owner, one.name) - schemaPlace(owner, other.name))
    .map(({ source }) => source)
    .join("");
}
