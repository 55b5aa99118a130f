const OPEN = "http://schemas.openxmlformats.org";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The namespace of spreadsheets, and the one of relationships. */
export const MAIN = `${OPEN}/spreadsheetml/2006/main`;
export const RELATIONSHIPS = `${OPEN}/officeDocument/2006/relationships`;

/** The line that every part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts that are the same in every file with one sheet, without their first line. */
export const CONTENT_TYPES =
  `<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;

export const PACKAGE_RELATIONSHIPS = relationships(["officeDocument", "xl/workbook.xml"]);
export const WORKBOOK_RELATIONSHIPS = relationships(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]);

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${OPEN}/package/2006/relationships">${written.join("")}</Relationships>`;
}
