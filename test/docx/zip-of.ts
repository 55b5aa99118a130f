import { strToU8, zipSync } from "fflate";

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A .rels part. Each entry: id, last word of the type, target. */
export function rels(entries: readonly (readonly [string, string, string])[], types = TYPES): string {
  const lines = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

/** A zip of these texts. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(entries), { level });
}

/** A .docx with this body, and other parts by their relationship's type. */
export function docxWith(body: string, parts: Readonly<Record<string, string>> = {}, ids: readonly (readonly [string, string, string])[] = []): Uint8Array {
  const own = Object.entries(parts).map(([type], index) => [`rIdOwn${index}`, type, `${type}.xml`] as const);
  return zipOf({
    "_rels/.rels": rels([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": `<w:document ${W} ${R} ${MC}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": rels([...own, ...ids]),
    ...Object.fromEntries(Object.entries(parts).map(([type, xml]) => [`word/${type}.xml`, xml])),
    ...Object.fromEntries(ids.map(([id, type, target]) => [`word/${target}`, `<w:${type === "header" ? "hdr" : "ftr"} ${W}>${p(id)}</w:${type === "header" ? "hdr" : "ftr"}>`])),
  });
}

/** A paragraph of one run. */
export const p = (text: string, properties = ""): string => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
