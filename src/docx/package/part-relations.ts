import type { DocxPackage } from "./docx-package";
import type { Relationship } from "./read-relationships";
import { readRelationships } from "./read-relationships";
import { resolveTarget } from "./resolve-target";

/** The relationships among the parts of a package, each part's read once. */
export function partRelations({ has, xml }: Pick<DocxPackage, "has" | "xml">): Pick<DocxPackage, "relationships" | "related"> {
  const known = new Map<string, readonly Relationship[]>();
  const relationships = (part: string): readonly Relationship[] => {
    const name = relationshipsOf(part);
    const found = known.get(name) ?? (has(name) ? readRelationships(xml(name)) : []).map((one) => (one.external ? one : { ...one, target: resolveTarget(part, one.target) }));
    known.set(name, found);
    return found;
  };
  const related = (part: string, type: string): string | undefined =>
    relationships(part).find((one) => one.type === type && !one.external && has(one.target))?.target;
  return { relationships, related };
}

/** The name of the part that holds another part's relationships; "" names the package. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
