import type { ReportBlock } from "../skeletons/types";
import { bodyXml } from "./body";
import { fontTableXml } from "./fonts";
import { footerXml } from "./footer";
import { footerIds, sectionXml } from "./section";
import { settingsXml } from "./settings";
import { stylesXml } from "./styles";
import { namespaces, xmlDeclaration } from "./xml";

/** One part of a package. */
export interface Part {
  /** Without the leading slash: word/document.xml. */
  readonly name: string;
  readonly contentType: string;
  readonly xml: string;
}

/** What the package is for. */
export interface PackageOptions {
  /** The section with paper, margins, footers and grid is in it. */
  readonly pageSetup: boolean;
  /** The package is a document of its own: it may say what Normal looks like. */
  readonly ownDocument: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** The parts of a report's package, relationships first, in a fixed order. */
export function partsOf(blocks: readonly ReportBlock[], options: PackageOptions): readonly Part[] {
  return partsOfBody(bodyXml(blocks), options);
}

/**
 * The parts of a package around a body.
 * @param body paragraphs and tables as WordprocessingML, without the section
 */
export function partsOfBody(body: string, { pageSetup, ownDocument }: PackageOptions): readonly Part[] {
  const relations: Relation[] = [
    { id: "rIdStyles", type: "styles", target: "styles.xml" },
    { id: "rIdFonts", type: "fontTable", target: "fontTable.xml" },
  ];
  const parts: Part[] = [
    { name: "word/document.xml", contentType: `${wordType}.document.main+xml`, xml: documentXml(body, pageSetup) },
    { name: "word/styles.xml", contentType: `${wordType}.styles+xml`, xml: stylesXml(ownDocument) },
    { name: "word/fontTable.xml", contentType: `${wordType}.fontTable+xml`, xml: fontTableXml() },
  ];
  if (pageSetup) {
    relations.push(
      { id: "rIdSettings", type: "settings", target: "settings.xml" },
      { id: footerIds.odd, type: "footer", target: "footer1.xml" },
      { id: footerIds.even, type: "footer", target: "footer2.xml" },
    );
    parts.push(
      { name: "word/settings.xml", contentType: `${wordType}.settings+xml`, xml: settingsXml() },
      { name: "word/footer1.xml", contentType: `${wordType}.footer+xml`, xml: footerXml("odd") },
      { name: "word/footer2.xml", contentType: `${wordType}.footer+xml`, xml: footerXml("even") },
    );
  }
  return [
    relationsPart("_rels/.rels", [{ id: "rIdDocument", type: "officeDocument", target: "word/document.xml" }]),
    relationsPart("word/_rels/document.xml.rels", relations),
    ...parts,
  ];
}

function documentXml(content: string, pageSetup: boolean): string {
  const body = content + (pageSetup ? sectionXml() : "");
  return `${xmlDeclaration}<w:document xmlns:w="${namespaces.w}" xmlns:r="${namespaces.r}"><w:body>${body}</w:body></w:document>`;
}

function relationsPart(name: string, relations: readonly Relation[]): Part {
  const items = relations
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("");
  const xml = `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  return { name, contentType: relationshipsType, xml };
}
