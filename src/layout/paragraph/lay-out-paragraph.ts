import type { LayoutRole, LayoutSettings, PlacedRole } from "../types";
import type { Measures } from "../measures";
import { attributeOf, childOf, descendantsOf, sourceOf, startTagOf } from "../xml/element";
import type { XmlElement } from "../xml/read-tree";
import type { Splice } from "../xml/splice";
import { withProperties, type Properties } from "../xml/with-properties";
import { asText, oldLook, withoutOldLook, type OldLook } from "./heading-look";
import type { StyleLook, StyleLooks } from "./inherited";
import { headingLook, levelOf, textLook, type Look } from "./look";
import { paragraphFormat, type ParagraphFormat, type Surroundings } from "./paragraph-format";
import { paragraphProperties } from "./paragraph-properties";
import { isCodeRun, runProperties } from "./run-properties";
import { paragraphRuns, type ParagraphRuns, type Run } from "./runs";
import { cutAt } from "./split-run";

/** The document around a paragraph. */
export interface LayoutContext {
  readonly xml: string;
  readonly settings: LayoutSettings;
  readonly measures: Measures;
  readonly styles: StyleLooks;
}

/**
 * What is to be replaced in the XML so that a paragraph looks as its role wants it.
 * @param element its w:p
 * @param section the w:sectPr that is to be in it, where it ends a section
 * @returns nothing for what is left alone
 */
export function layOutParagraph(context: LayoutContext, element: XmlElement, { role, leadEnd }: PlacedRole, around: Surroundings, section?: string): readonly Splice[] {
  const { xml, settings, measures, styles } = context;
  const properties = childOf(element, "w:pPr");
  // A frame is placed by the writer and no part of the flow.
  if (childOf(properties, "w:framePr") !== undefined) return [];
  const inherited = styles.ofParagraph(attributeOf(xml, childOf(properties, "w:pStyle"), "w:val"));
  const content = paragraphRuns(xml, element);
  const level = levelOf(role);
  const text = textLook(role, settings, measures);
  const head = level === null ? (text.bold === "asWritten" ? null : text) : headingLook(level, settings, measures);
  // Offsets count only in the very text that they were found in.
  const known = content.text === around.text ? leadEnd : undefined;
  const headEnd = headLength(context, role, known, head, text, content);
  const cut = headEnd === undefined ? null : cutAt(xml, content, headEnd);
  const end = cut === "impossible" ? 0 : (headEnd ?? (head !== null && !role.startsWith("runIn") ? Infinity : 0));
  const isHead = ({ pieces }: Run): boolean => pieces.length > 0 && (pieces[0]?.start ?? 0) < end;

  const headRuns = content.runs.filter((run) => isHead(run) && !run.isHidden && run.pieces.some((piece) => piece.text.trim() !== ""));
  const old = oldLook(xml, headRuns.map((run) => childOf(run.element, "w:rPr")), inherited, styles);
  const paint = { context, inherited, old, head: head ?? text, text };

  const splices: Splice[] = [markSplice(paint, element, properties, { ...paragraphFormat(role, around, measures), hasHead: end > 0, section })];
  for (const run of content.runs) {
    if (run.isHidden || !showsText(run)) continue;
    const inHead = isHead(run);
    const own = childOf(run.element, "w:rPr");
    if (isCodeRun(xml, own)) continue;
    splices.push(runSplice(run, own, runXml(paint, run, own, inHead)));
    if (cut !== null && cut !== "impossible" && cut.run === run) {
      const name = run.element.name;
      splices.push({ start: cut.at, end: cut.at, text: `${cut.closing}</${name}>${startTagOf(xml, run.element)}${runXml(paint, run, own, false)}${cut.opening}` });
    }
  }
  return splices;
}

/** Where the heading's own font ends in a run-in heading; undefined where it looks like the text behind it. */
function headLength({ xml, styles }: LayoutContext, role: LayoutRole, leadEnd: number | undefined, head: Look | null, text: Look, content: ParagraphRuns): number | undefined {
  if (!role.startsWith("runIn") || leadEnd === undefined || head === null || leadEnd > content.text.length) return undefined;
  if (head.font !== text.font || head.bold === "on") return leadEnd;
  // The fonts are the same, but an old bold may have to go from the heading.
  const isBold = content.runs.some(({ element }) => {
    const properties = childOf(element, "w:rPr");
    return childOf(properties, "w:b") !== undefined || styles.isBold(attributeOf(xml, childOf(properties, "w:rStyle"), "w:val"));
  });
  return isBold ? leadEnd : undefined;
}

interface Paint {
  readonly context: LayoutContext;
  readonly inherited: StyleLook;
  readonly old: OldLook;
  readonly head: Look;
  readonly text: Look;
}

/** The properties of a run as they are to be. */
function runXml({ context, inherited, old, head, text }: Paint, { pieces }: Run, own: XmlElement | undefined, inHead: boolean): string {
  const { xml, settings, styles } = context;
  const look = inHead ? head : text;
  const shown = pieces.map((piece) => piece.text).join("");
  const set = {
    ...runProperties(xml, own, look, settings.latinFont, shown),
    ...(inHead ? withoutOldLook(xml, own, look, old, inherited, styles) : asText(own, inherited)),
  };
  return listXml(xml, own, "w:rPr", "run", set);
}

function runSplice({ element }: Run, own: XmlElement | undefined, text: string): Splice {
  return own === undefined ? { start: element.openEnd, end: element.openEnd, text } : { start: own.start, end: own.end, text };
}

interface MarkFormat extends ParagraphFormat {
  readonly hasHead: boolean;
  readonly section: string | undefined;
}

/** The properties of the paragraph, and in them those of its mark, from which Word takes the font of an automatic number. */
function markSplice({ context, inherited, old, head, text }: Paint, element: XmlElement, properties: XmlElement | undefined, format: MarkFormat): Splice {
  const { xml, settings, styles } = context;
  const own = childOf(properties, "w:rPr");
  const look = format.hasHead ? head : text;
  const mark = {
    ...runProperties(xml, own, look, settings.latinFont, ""),
    ...(format.hasHead ? withoutOldLook(xml, own, look, { ...old, bold: true }, inherited, styles) : asText(own, inherited)),
  };
  const set = {
    ...paragraphProperties(xml, format, { holdsTallThings: holdsTallThings(xml, element), tabs: childOf(properties, "w:tabs") }),
    "w:rPr": listXml(xml, own, "w:rPr", "run", mark),
    ...(format.section === undefined ? {} : { "w:sectPr": format.section }),
  };
  const content = listXml(xml, properties, "w:pPr", "paragraph", set);
  if (properties !== undefined) return { start: properties.start, end: properties.end, text: content };
  if (element.end !== element.openEnd) return { start: element.openEnd, end: element.openEnd, text: content };
  // <w:p/>: an empty paragraph without properties.
  const tag = sourceOf(xml, element).replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.end, text: `${tag}${content}</${element.name}>` };
}

function listXml(xml: string, list: XmlElement | undefined, name: string, owner: "run" | "paragraph", set: Properties): string {
  return `<${name}>${withProperties(xml, list, owner, set)}</${name}>`;
}

/** Whether a run has text to set; runs with nothing but pictures or marks of fields are left alone. */
function showsText({ pieces }: Run): boolean {
  return pieces.some(({ text }) => text !== "\u0001" && text !== "\f" && text !== "\u000e");
}

/** Pictures in the line, formulas and objects are taller than the line. Pictures beside the text hang on nothing. */
function holdsTallThings(xml: string, paragraph: XmlElement): boolean {
  for (const { name, start, end } of descendantsOf(paragraph)) {
    if (name === "wp:inline" || name === "w:object" || name === "m:oMath") return true;
    if (name === "w:pict" && !/position\s*:\s*absolute/.test(xml.slice(start, end))) return true;
  }
  return false;
}
