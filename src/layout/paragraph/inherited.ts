import { attributeOf, childOf } from "../xml/element";
import { readTree, type XmlElement } from "../xml/read-tree";

/** What a style says of characters, as far as a heading's old look is made of it. */
export interface StyleLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly coloured: boolean;
  /** The style is one of headings: it has an outline level, or its name says so. */
  readonly isHeading: boolean;
}

export interface StyleLooks {
  /** The look of a paragraph style; of the standard one when there is no id. */
  ofParagraph(id: string | undefined): StyleLook;
  /** Whether a character style is bold. */
  isBold(id: string | undefined): boolean;
}

/** Word builds styles on each other a few deep; what goes deeper was made to be walked over and over. */
const CHAIN_MOST = 32;

/**
 * What the styles of a document bring along.
 * @param part where the XML of the styles part stands; undefined when the package has none
 */
export function styleLooks(xml: string, part: { readonly start: number; readonly end: number } | undefined): StyleLooks {
  const styles = part === undefined ? [] : (readTree(xml, part.start, part.end)[0]?.children ?? []).filter(({ name }) => name === "w:style");
  const byId = new Map(styles.map((style) => [attributeOf(xml, style, "w:styleId") ?? "", style]));
  const standard = styles.find((style) => attributeOf(xml, style, "w:type") === "paragraph" && isOn(attributeOf(xml, style, "w:default") ?? "0"));
  const known = new Map<string, StyleLook>();

  /** The style and those that it is based on, nearest first; a circle is cut. */
  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let at = (id === undefined ? undefined : byId.get(id)) ?? standard;
    while (at !== undefined && chain.length < CHAIN_MOST && !chain.includes(at)) {
      chain.push(at);
      at = byId.get(attributeOf(xml, childOf(at, "w:basedOn"), "w:val") ?? "");
    }
    return chain;
  };
  const lookOf = (id: string | undefined): StyleLook => {
    const chain = chainOf(id);
    const property = (list: "w:rPr" | "w:pPr", name: string): string | undefined => {
      const found = chain.map((style) => childOf(childOf(style, list), name)).find((element) => element !== undefined);
      return found === undefined ? undefined : (attributeOf(xml, found, "w:val") ?? "1");
    };
    const names = chain.slice(0, 1).map((style) => attributeOf(xml, childOf(style, "w:name"), "w:val") ?? "");
    const colour = property("w:rPr", "w:color");
    const level = property("w:pPr", "w:outlineLvl");
    return {
      bold: isOn(property("w:rPr", "w:b") ?? "0"),
      italic: isOn(property("w:rPr", "w:i") ?? "0"),
      underlined: (property("w:rPr", "w:u") ?? "none") !== "none",
      coloured: colour !== undefined && colour !== "auto" && colour !== "000000",
      isHeading: (level !== undefined && level !== "9") || names.some((name) => /heading|title|标题/i.test(name)),
    };
  };
  const cached = (id: string | undefined): StyleLook => {
    const key = id ?? "";
    const look = known.get(key) ?? lookOf(id);
    known.set(key, look);
    return look;
  };
  return {
    ofParagraph: cached,
    isBold: (id) => id !== undefined && byId.has(id) && cached(id).bold,
  };
}

function isOn(value: string): boolean {
  return !["0", "false", "off", "none"].includes(value);
}
