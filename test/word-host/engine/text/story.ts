import type { Element } from "../xml/dom";
import { attr, elements, isW } from "../xml/dom";

export type StoryKind = "MainDoc" | "Header" | "Footer" | "Footnote" | "Endnote";

/** A flow of paragraphs: the body, a header, a footer or one note. */
export type Story = {
  readonly kind: StoryKind;
  /** For people: "body", "Header 0 Primary". */
  readonly name: string;
  /** w:body, w:hdr, w:ftr, w:footnote or w:endnote. For a header that does not exist yet, an element of no part. */
  readonly root: Element;
  /** Called before the first write; makes the part that a virtual header lacks. Gives the part's name. */
  readonly materialise: () => string;
};

const CONTAINERS = new Set(["tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "del", "moveFrom"]);

/** Paragraphs below an element in document order, those of tables and of block content controls included. */
export function paragraphsOf(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of elements(parent)) {
      if (isW(element, "p")) found.push(element);
      else if (isW(element) && CONTAINERS.has(element.localName)) walk(element);
    }
  };
  walk(root);
  return found;
}

/** Content controls below an element, also those inside paragraphs, outer ones first. */
export function controlsOf(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const element of elements(parent)) {
      if (isW(element, "sdt") && !isBuildingBlock(element)) found.push(element);
      // Text boxes are other stories.
      if (!isW(element, "r", "pPr", "tblPr", "trPr", "tcPr", "sdtPr", "sectPr")) walk(element);
    }
  };
  walk(root);
  return found;
}

/** A generated table of contents is an sdt in the file and no content control in the API (belief). */
function isBuildingBlock(sdt: Element): boolean {
  const properties = elements(sdt).find((entry) => isW(entry, "sdtPr"));
  return properties !== undefined && elements(properties).some((entry) => isW(entry, "docPartObj"));
}

export function valueOf(parent: Element | null, path: readonly string[], attribute = "val"): string | null {
  let at: Element | null = parent;
  for (const step of path) at = at === null ? null : (elements(at).find((entry) => isW(entry, step)) ?? null);
  return attr(at, attribute);
}
