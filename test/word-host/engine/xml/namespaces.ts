/** XML namespaces of WordprocessingML packages. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
export const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
export const DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
export const XML = "http://www.w3.org/XML/1998/namespace";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Relationship types. */
export const REL_TYPE = {
  main: `${REL}/officeDocument`,
  styles: `${REL}/styles`,
  numbering: `${REL}/numbering`,
  settings: `${REL}/settings`,
  header: `${REL}/header`,
  footer: `${REL}/footer`,
  customXml: `${REL}/customXml`,
  customXmlProps: `${REL}/customXmlProps`,
  glossary: `${REL}/glossaryDocument`,
} as const;

const WML = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** Content types of the parts that the engine itself may add. */
export const CONTENT_TYPE = {
  main: `${WML}.document.main+xml`,
  styles: `${WML}.styles+xml`,
  numbering: `${WML}.numbering+xml`,
  settings: `${WML}.settings+xml`,
  header: `${WML}.header+xml`,
  footer: `${WML}.footer+xml`,
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;
