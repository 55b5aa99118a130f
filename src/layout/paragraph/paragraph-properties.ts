import { w } from "../../ooxml/xml";
import type { XmlElement } from "../xml/read-tree";
import { attributeOf, sourceOf } from "../xml/element";
import type { Properties } from "../xml/with-properties";
import type { Indent, ParagraphFormat } from "./paragraph-format";

/** What a paragraph has that limits its format. */
export interface ParagraphContent {
  /** A picture, a formula or an object stands in the line; an exact line would cut it off. */
  readonly holdsTallThings: boolean;
  /** Its w:tabs, where it has its own. */
  readonly tabs: XmlElement | undefined;
}

/**
 * A format as the properties of a paragraph. All that a style of the writer could bring along is set, so that the paragraph looks
 * the same on any of them; what is not named here stays.
 */
export function paragraphProperties(xml: string, format: ParagraphFormat, { holdsTallThings, tabs }: ParagraphContent): Properties {
  const { before, after, line, indent, outline, keepNext, tab } = format;
  return {
    ...(keepNext ? { "w:keepNext": w("keepNext") } : {}),
    // 22 lines on every page: no line is moved to keep another company.
    "w:widowControl": w("widowControl", { val: 0 }),
    // No extra space between Chinese and digits, which would break the 28 places of the line.
    "w:autoSpaceDE": w("autoSpaceDE", { val: 0 }),
    "w:autoSpaceDN": w("autoSpaceDN", { val: 0 }),
    "w:adjustRightInd": w("adjustRightInd", { val: 0 }),
    "w:snapToGrid": w("snapToGrid", { val: 0 }),
    "w:spacing": w("spacing", {
      before,
      beforeLines: 0,
      beforeAutospacing: 0,
      after,
      afterLines: 0,
      afterAutospacing: 0,
      line,
      lineRule: holdsTallThings ? "atLeast" : "exact",
    }),
    "w:contextualSpacing": null,
    ...(indent === null ? {} : { "w:ind": indentXml(indent), "w:mirrorIndents": null }),
    "w:jc": w("jc", { val: format.align }),
    ...(outline === undefined ? {} : { "w:outlineLvl": w("outlineLvl", { val: outline }) }),
    ...(tab === undefined ? {} : { "w:tabs": tabsXml(xml, tabs, tab) }),
  };
}

function indentXml({ left, right, firstLine, firstLineChars, hanging }: Indent): string {
  const first = hanging === undefined ? { firstLineChars: firstLineChars ?? 0, firstLine } : { firstLineChars: 0, hanging };
  return w("ind", { leftChars: 0, left, rightChars: 0, right, ...first });
}

function tabsXml(xml: string, tabs: XmlElement | undefined, position: number): string {
  const others = (tabs?.children ?? []).filter((tab) => attributeOf(xml, tab, "w:pos") !== String(position));
  const stops = others.map((tab) => ({ at: Number(attributeOf(xml, tab, "w:pos") ?? "0"), source: sourceOf(xml, tab) }));
  stops.push({ at: position, source: w("tab", { val: "left", pos: position }) });
  return w("tabs", {}, stops.sort((one, other) => one.at - other.at).map(({ source }) => source).join(""));
}
