import { w } from "../../ooxml/xml";
import { attributeOf, childOf } from "../xml/element";
import type { XmlElement } from "../xml/read-tree";
import type { Properties } from "../xml/with-properties";
import type { StyleLook, StyleLooks } from "./inherited";
import type { Look } from "./look";

/** What of a heading's runs is simply the look that it had as a heading: on all of them, so no emphasis of the writer. */
export interface OldLook {
  readonly bold: boolean;
  readonly colour: boolean;
}

const switchedOn = (xml: string, element: XmlElement): boolean => !["0", "false", "off"].includes(attributeOf(xml, element, "w:val") ?? "");

/**
 * What the runs of a heading have in common.
 * @param runs the w:rPr of each run that shows more than blanks
 */
export function oldLook(xml: string, runs: readonly (XmlElement | undefined)[], inherited: StyleLook, styles: StyleLooks): OldLook {
  const isBold = (properties: XmlElement | undefined): boolean => {
    const own = childOf(properties, "w:b");
    if (own !== undefined) return switchedOn(xml, own);
    return styles.isBold(attributeOf(xml, childOf(properties, "w:rStyle"), "w:val")) || inherited.bold;
  };
  const colours = runs.map((properties) => attributeOf(xml, childOf(properties, "w:color"), "w:val"));
  const [colour] = colours;
  return { bold: runs.length > 0 && runs.every(isBold), colour: colour !== undefined && colours.every((one) => one === colour) };
}

/**
 * What must be set or taken away so that a run loses the old look of a heading and keeps the writer's own emphasis.
 * @param properties the run's w:rPr as it is
 */
export function withoutOldLook(xml: string, properties: XmlElement | undefined, look: Look, old: OldLook, inherited: StyleLook, styles: StyleLooks): Properties {
  const byStyle = inherited.bold || (old.bold && styles.isBold(attributeOf(xml, childOf(properties, "w:rStyle"), "w:val")));
  return { ...bold(xml, properties, look, old, byStyle), ...colour(properties, old, inherited), ...withoutInherited(properties, inherited) };
}

function bold(xml: string, properties: XmlElement | undefined, look: Look, old: OldLook, byStyle: boolean): Properties {
  if (look.bold === "on") return { "w:b": w("b"), "w:bCs": w("bCs") };
  if (look.bold === "asWritten") return {};
  const own = childOf(properties, "w:b");
  const isEmphasis = own !== undefined && switchedOn(xml, own) && !old.bold;
  if (isEmphasis) return {};
  return byStyle ? { "w:b": w("b", { val: 0 }), "w:bCs": w("bCs", { val: 0 }) } : { "w:b": null, "w:bCs": null };
}

function colour(properties: XmlElement | undefined, old: OldLook, inherited: StyleLook): Properties {
  if (childOf(properties, "w:color") !== undefined && !old.colour) return {};
  return inherited.coloured ? { "w:color": w("color", { val: "auto" }) } : old.colour ? { "w:color": null } : {};
}

/**
 * What a style of headings brings along for characters is switched off where the writer did not set it.
 * @param properties the run's w:rPr as it is
 */
export function withoutInherited(properties: XmlElement | undefined, inherited: StyleLook): Properties {
  const lacks = (name: string): boolean => childOf(properties, name) === undefined;
  return {
    ...(inherited.italic && lacks("w:i") ? { "w:i": w("i", { val: 0 }), "w:iCs": w("iCs", { val: 0 }) } : {}),
    ...(inherited.underlined && lacks("w:u") ? { "w:u": w("u", { val: "none" }) } : {}),
  };
}

/** For text in a paragraph whose style is one of headings, behind a run-in heading: nothing of the style shows through. */
export function asText(properties: XmlElement | undefined, inherited: StyleLook): Properties {
  if (!inherited.isHeading) return {};
  const lacks = (name: string): boolean => childOf(properties, name) === undefined;
  return {
    ...(inherited.bold && lacks("w:b") ? { "w:b": w("b", { val: 0 }), "w:bCs": w("bCs", { val: 0 }) } : {}),
    ...(inherited.coloured && lacks("w:color") ? { "w:color": w("color", { val: "auto" }) } : {}),
    ...withoutInherited(properties, inherited),
  };
}
