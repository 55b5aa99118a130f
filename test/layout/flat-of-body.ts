const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wml = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relsType = "application/vnd.openxmlformats-package.relationships+xml";

export interface FlatOptions {
  /** Content of w:styles, w:numbering, w:settings; the part is left out without. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Header and footer parts by the id of their relationship, each the content of its root. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

/** Every prefix that a test may use; declared once, on the root of each part. */
const namespaces = [
  `xmlns:w="${w}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'mc:Ignorable="w14"',
].join(" ");

/** A flat package around the content of a w:body. */
export function flatOfBody(body: string, { styles, numbering, settings, headers = {}, footers = {} }: FlatOptions = {}): string {
  const relations: string[] = [];
  const parts: string[] = [];
  const add = (id: string, kind: string, name: string, root: string, content: string): void => {
    relations.push(`<Relationship Id="${id}" Type="${office}/${kind}" Target="${name}"/>`);
    parts.push(part(`word/${name}`, `${wml}.${kind}+xml`, `<w:${root} ${namespaces}>${content}</w:${root}>`));
  };
  if (styles !== undefined) add("rIdS", "styles", "styles.xml", "styles", styles);
  if (numbering !== undefined) add("rIdN", "numbering", "numbering.xml", "numbering", numbering);
  if (settings !== undefined) add("rIdT", "settings", "settings.xml", "settings", settings);
  Object.entries(headers).forEach(([id, content], at) => { add(id, "header", `header${at + 1}.xml`, "hdr", content); });
  Object.entries(footers).forEach(([id, content], at) => { add(id, "footer", `footer${at + 1}.xml`, "ftr", content); });
  const main = part("word/document.xml", `${wml}.document.main+xml`, `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`);
  const package_ = part("_rels/.rels", relsType, rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`));
  const ofMain = part("word/_rels/document.xml.rels", relsType, rels(relations.join("")));
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${package_}${ofMain}${main}${parts.join("")}</pkg:package>`;
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function rels(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** The content of a part of a flat package, between its root's tags. */
export function partOf(flat: string, name: string): string {
  const found = new RegExp(`pkg:name="/${name.replace(".", "\\.")}"[^>]*><pkg:xmlData><[^>]*>(.*?)</[^>]*></pkg:xmlData>`, "s").exec(flat);
  if (found?.[1] === undefined) throw new Error(`no part ${name}`);
  return found[1];
}

/** The body of a flat package. */
export function bodyOf(flat: string): string {
  return /<w:body>(.*)<\/w:body>/s.exec(flat)?.[1] ?? "";
}

/** The paragraphs of a flat package as they are written; those in text boxes with the paragraph around them. */
export function paragraphsOf(flat: string): string[] {
  return bodyOf(flat).match(/<w:p(?:>|\s[^>]*>)(?:(?!<w:p[ >]).)*?<\/w:p>/gs) ?? [];
}

export const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** A paragraph of plain runs. */
export function p(...texts: string[]): string {
  return `<w:p>${texts.map((text) => r(text)).join("")}</w:p>`;
}

/** A run; its properties as XML. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
