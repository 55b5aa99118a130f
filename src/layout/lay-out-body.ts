import { readFlatPackage } from "../docx/flat/read-flat-package";
import { Refused } from "../docx/refused";
import { namespaces } from "../ooxml/xml";
import type { DocumentSnapshot } from "../snapshot/types";
import { bodyParagraphs } from "./body-paragraphs";
import { LayoutRefused } from "./layout-refused";
import { layoutRoles } from "./layout-roles";
import { measuresOf } from "./measures";
import { FlatEdit } from "./page/flat-edit";
import { setPageNumbers, type PageNumbers } from "./page/page-numbers";
import { isLandscape, pageProperties, sectionsOf, sectionXml, type Section } from "./page/sections";
import { styleLooks } from "./paragraph/inherited";
import { layOutParagraph } from "./paragraph/lay-out-paragraph";
import { surroundingsOf } from "./paragraph/surroundings";
import { reportOf } from "./report-of";
import type { KeptRole, LayoutReport, LayoutSettings, PlacedRole } from "./types";
import { attributeOf, childOf } from "./xml/element";
import { readTree, type XmlElement } from "./xml/read-tree";

const keptRoles: ReadonlySet<string> = new Set<KeptRole>(["table", "contents", "picture", "caption", "code"]);

/**
 * Gives a document the format of GB/T 9704-2012. Only properties of paragraphs, runs and pages change: every text, field, control,
 * picture, table, revision, comment and bookmark stays as it is written, and so does the writer's own emphasis. Laid out once
 * more, nothing changes.
 * @param flat the document as a flat package, as Word gives it
 * @throws LayoutRefused when the package is not written as Word writes it, or when its text would not be the same afterwards
 */
export function layOutBody(flat: string, settings: LayoutSettings): { readonly ooxml: string; readonly report: LayoutReport } {
  try {
    return layOut(flat, settings);
  } catch (error) {
    throw error instanceof Refused ? new LayoutRefused("unreadable") : error;
  }
}

function layOut(flat: string, settings: LayoutSettings): { readonly ooxml: string; readonly report: LayoutReport } {
  const snapshot = snapshotOf(flat);
  const edit = new FlatEdit(flat);
  const body = bodyOf(edit);
  const paragraphs = bodyParagraphs(body);
  const roles = layoutRoles(snapshot);
  if (roles.length !== paragraphs.length) throw new LayoutRefused("unreadable");

  const measures = measuresOf(settings);
  const sections = sectionsOf(body, paragraphs);
  const numbers = setPageNumbers(edit, sections, settings.pageNumbers);
  const ofParagraph = addSections(edit, sections, numbers, (section) => pageProperties(flat, section, measures, settings.pageNumbers !== "none" && !numbers.kept));

  const placed = roles.flatMap(({ paragraph, role }) => {
    const found = snapshot.paragraphs[paragraph];
    return found === undefined ? [] : [{ paragraph: found, role }];
  });
  const around = surroundingsOf(placed, settings, measures);
  const context = { xml: flat, settings, measures, styles: styleLooks(flat, edit.related("styles")) };
  roles.forEach((role: PlacedRole, at) => {
    const element = paragraphs[at];
    const surroundings = around[at];
    if (element === undefined || surroundings === undefined) return;
    const section = ofParagraph.get(element);
    const splices = keptRoles.has(role.role) ? [] : layOutParagraph(context, element, role, surroundings, section?.xml);
    edit.add(...splices);
    if (splices.length === 0 && section !== undefined) edit.add({ start: section.element.start, end: section.element.end, text: section.xml });
  });

  const ooxml = edit.done();
  if (!isSameText(snapshot, snapshotOf(ooxml))) throw new LayoutRefused("different");
  const landscape = sections.filter((section) => isLandscape(flat, section)).length;
  return { ooxml, report: reportOf(snapshot, roles, body, settings, { landscapeSections: landscape, footersKept: numbers.kept }) };
}

function snapshotOf(flat: string): DocumentSnapshot {
  const reading = readFlatPackage(flat);
  if (reading.kind === "refused") throw new LayoutRefused("unreadable");
  return reading.snapshot;
}

/** The body; only markup with the usual prefix and namespace is written to. */
function bodyOf(edit: FlatEdit): XmlElement {
  const part = edit.stretchOf(edit.main);
  const root = part === undefined ? undefined : readTree(edit.flat, part.start, part.end)[0];
  const body = childOf(root, "w:body");
  if (body === undefined || attributeOf(edit.flat, root, "xmlns:w") !== namespaces.w) throw new LayoutRefused("unreadable");
  return body;
}

interface SectionChange {
  readonly element: XmlElement;
  readonly xml: string;
}

/** Changes the last section at once; those inside paragraphs go with the paragraph's properties. */
function addSections(edit: FlatEdit, sections: readonly Section[], numbers: PageNumbers, pageOf: (section: Section) => ReturnType<typeof pageProperties>): ReadonlyMap<XmlElement, SectionChange> {
  const ofParagraph = new Map<XmlElement, SectionChange>();
  sections.forEach((section, at) => {
    const { element, paragraph } = section;
    const xml = sectionXml(edit.flat, element, { ...pageOf(section), ...numbers.ofSection[at] });
    if (paragraph === null) edit.add({ start: element.start, end: element.end, text: xml });
    else ofParagraph.set(paragraph, { element, xml });
  });
  return ofParagraph;
}

/** Footers apart, which may have got a page number. */
function isSameText(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  const texts = ({ paragraphs }: DocumentSnapshot): string =>
    paragraphs.flatMap(({ story, text }) => (story.kind === "header" || story.kind === "footer" ? [] : [`${story.kind}\n${text}`])).join("\r");
  return texts(before) === texts(after);
}
