import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const pkg = "http://schemas.microsoft.com/office/2006/xmlPackage";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A .docx as the flat package that Word would give of it, made from its bytes alone. */
export function flatOf(docx: Uint8Array): string {
  const files = unzipSync(docx);
  const list = strFromU8(files["[Content_Types].xml"] ?? new Uint8Array());
  const typeOf = (name: string): string =>
    new RegExp(`PartName="/${name}" ContentType="([^"]*)"`).exec(list)?.[1] ?? new RegExp(`Extension="${name.slice(name.lastIndexOf(".") + 1)}" ContentType="([^"]*)"`).exec(list)?.[1] ?? "";
  const parts = Object.entries(files).flatMap(([name, bytes]) => {
    if (name === "[Content_Types].xml") return [];
    const isXml = name.endsWith(".xml") || name.endsWith(".rels");
    const content = isXml
      ? `<pkg:xmlData>${strFromU8(bytes).replace(/^<\?xml[^>]*\?>\s*/, "")}</pkg:xmlData>`
      : `<pkg:binaryData>${Buffer.from(bytes).toString("base64")}</pkg:binaryData>`;
    return [`<pkg:part pkg:name="/${name}" pkg:contentType="${typeOf(name)}">${content}</pkg:part>`];
  });
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${pkg}">${parts.join("")}</pkg:package>`;
}

/** The .docx of a flat package. */
export function docxOfFlat(flat: string): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const overrides: string[] = [];
  for (const part of flat.matchAll(/<pkg:part pkg:name="\/([^"]+)" pkg:contentType="([^"]*)"[^>]*>(.*?)<\/pkg:part>/gs)) {
    const [, name = "", type = "", content = ""] = part;
    const xml = /^<pkg:xmlData>(.*)<\/pkg:xmlData>$/s.exec(content)?.[1];
    files[name] = xml === undefined ? Buffer.from(content.replace(/<[^>]*>/g, ""), "base64") : strToU8(declaration + xml);
    if (!name.endsWith(".rels")) overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }
  const list = `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</Types>`;
  return zipSync({ "[Content_Types].xml": strToU8(declaration + list), ...files }, { mtime: new Date(1980, 0, 2) });
}
