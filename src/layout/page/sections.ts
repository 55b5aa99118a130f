import { footer, headerFromEdge, paper } from "../../ooxml/page";
import { w } from "../../ooxml/xml";
import type { Measures } from "../measures";
import { attributeOf, childOf, startTagOf } from "../xml/element";
import type { XmlElement } from "../xml/read-tree";
import { withProperties, type Properties } from "../xml/with-properties";

/** A section of the document: its w:sectPr, and the paragraph that holds it; null for the last one. */
export interface Section {
  readonly element: XmlElement;
  readonly paragraph: XmlElement | null;
}

/** The sections of a body in order. */
export function sectionsOf(body: XmlElement, paragraphs: readonly XmlElement[]): readonly Section[] {
  const inner = paragraphs.flatMap((paragraph): Section[] => {
    const element = childOf(childOf(paragraph, "w:pPr"), "w:sectPr");
    return element === undefined ? [] : [{ element, paragraph }];
  });
  const last = body.children.at(-1);
  return last?.name === "w:sectPr" ? [...inner, { element: last, paragraph: null }] : inner;
}

/** Pages that lie on their side keep their paper: they hold a wide table. */
export function isLandscape(xml: string, { element }: Section): boolean {
  const page = childOf(element, "w:pgSz");
  return attributeOf(xml, page, "w:orient") === "landscape" || Number(attributeOf(xml, page, "w:w") ?? 0) > Number(attributeOf(xml, page, "w:h") ?? Infinity);
}

/**
 * Paper, margins and lines of a section (GB/T 9704-2012, 5.1, 5.2).
 * @param numbered the page number is ours: its dash stands 7 mm below the text (7.5)
 */
export function pageProperties(xml: string, section: Section, measures: Measures, numbered: boolean): Properties {
  if (isLandscape(xml, section)) return {};
  const old = childOf(section.element, "w:pgMar");
  const { top, right, bottom, left, line } = measures;
  const fromEdge = Math.max(footer.line, bottom - (paper.bottom - footer.fromEdge));
  return {
    "w:pgSz": w("pgSz", { w: paper.width, h: paper.height }),
    "w:pgMar": w("pgMar", {
      top,
      right,
      bottom,
      left,
      header: attributeOf(xml, old, "w:header") ?? headerFromEdge,
      footer: numbered ? fromEdge : (attributeOf(xml, old, "w:footer") ?? footer.fromEdge),
      gutter: 0,
    }),
    "w:docGrid": w("docGrid", { type: "lines", linePitch: line }),
  };
}

/** A w:sectPr with properties set. */
export function sectionXml(xml: string, element: XmlElement, set: Properties): string {
  const tag = startTagOf(xml, element).replace(/\s*\/>$/, ">");
  return `${tag}${withProperties(xml, element, "section", set)}</${element.name}>`;
}
