import { decodeEntities } from "../../docx/xml/decode-entities";
import type { XmlElement } from "./read-tree";

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The whole element as it is written. */
export function sourceOf(xml: string, { start, end }: Pick<XmlElement, "start" | "end">): string {
  return xml.slice(start, end);
}

/** The start tag as it is written. */
export function startTagOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.openEnd);
}

/** What stands between the tags, as it is written. */
export function contentOf(xml: string, { openEnd, closeStart }: XmlElement): string {
  return xml.slice(openEnd, closeStart);
}

/** The value of an attribute by its name as it is written; undefined when the element lacks it. */
export function attributeOf(xml: string, element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const found = patternOf(name).exec(startTagOf(xml, element));
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Every element below one, the outer before the inner. */
export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendantsOf(child);
  }
}

const patterns = new Map<string, RegExp>();

/** The same few attributes are asked for thousands of times. */
function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}
