const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Namespaces of the markup that we write, by prefix. */
export const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  pkg: "http://schemas.microsoft.com/office/2006/xmlPackage",
} as const;

/** The line that every part of a .docx begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text made safe for element content and attribute values; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (char) => entities[char] ?? char);
}

/**
 * One element of WordprocessingML. Attributes are written in the order given, those that are undefined not at all.
 * @param name local name in the namespace w
 * @param attributes local names in the namespace w
 * @param content XML, already escaped
 */
export function w(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` w:${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<w:${name}${written}/>` : `<w:${name}${written}>${content}</w:${name}>`;
}
