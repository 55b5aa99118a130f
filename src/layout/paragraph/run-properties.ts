import { w } from "../../ooxml/xml";
import { attributeOf, childOf } from "../xml/element";
import type { XmlElement } from "../xml/read-tree";
import type { Properties } from "../xml/with-properties";
import type { Look } from "./look";

/** Marks that stand in both kinds of fonts; the hint gives them the Chinese one. */
const sharedMarks = /[“”‘’—…·～–]/;
const symbolFonts = /^(?:Wingdings|Webdings|Symbol|MT Extra|Marlett|Bookshelf Symbol)/i;
const codeFonts = /^(?:Consolas|Courier|Menlo|Monaco|Lucida Console|Source Code|Cascadia|DejaVu Sans Mono)/i;

/**
 * A look as the properties of a run: all four fonts, without those of the theme, which Word would prefer; the size, and the
 * distance of characters.
 * @param properties the run's w:rPr as it is
 * @param text what the run shows; "" for the mark of a paragraph
 */
export function runProperties(xml: string, properties: XmlElement | undefined, look: Look, latinFont: string, text: string): Properties {
  const fonts = childOf(properties, "w:rFonts");
  const hasSymbols = isSet(xml, fonts, symbolFonts);
  const size = { "w:sz": w("sz", { val: look.size }), "w:szCs": w("szCs", { val: look.size }) };
  if (hasSymbols) return size;
  const wantsChinese = sharedMarks.test(text) && (!/[A-Za-z]/.test(text) || /[\u4e00-\u9fff]/.test(text));
  const hint = wantsChinese ? "eastAsia" : attributeOf(xml, fonts, "w:hint");
  return {
    "w:rFonts": w("rFonts", { hint, ascii: latinFont, eastAsia: look.font, hAnsi: latinFont, cs: latinFont }),
    "w:kern": w("kern", { val: 0 }),
    ...(childOf(properties, "w:fitText") === undefined ? { "w:spacing": w("spacing", { val: look.spacing }) } : {}),
    ...size,
  };
}

/** A run in a font of programs is left as it is. */
export function isCodeRun(xml: string, properties: XmlElement | undefined): boolean {
  return isSet(xml, childOf(properties, "w:rFonts"), codeFonts);
}

function isSet(xml: string, fonts: XmlElement | undefined, kind: RegExp): boolean {
  return ["w:ascii", "w:hAnsi", "w:eastAsia"].some((slot) => kind.test(attributeOf(xml, fonts, slot) ?? ""));
}
