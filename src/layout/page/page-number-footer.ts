import { fontsXml } from "../../ooxml/fonts";
import { footer, size } from "../../ooxml/page";
import { namespaces, w } from "../../ooxml/xml";

export type FooterSide = "right" | "left" | "center";

/**
 * A footer with the page number between two dashes (GB/T 9704-2012, 7.5: 四号 half-width digits of 宋体; one character from the
 * edge of the text). It carries its format itself, because a document may have a style of our name that looks otherwise.
 * @param side right on odd pages, left on even ones, or in the middle
 */
export function pageNumberFooter(side: FooterSide): string {
  const oneCharacter = size.pageNumber * 10;
  const indents = { leftChars: 0, left: side === "left" ? oneCharacter : 0, rightChars: 0, right: side === "right" ? oneCharacter : 0 };
  const run = fontsXml("song", "宋体").replace("<w:rFonts", '<w:rFonts w:hint="eastAsia"') + w("spacing", { val: 0 }) + w("kern", { val: 0 }) + w("sz", { val: size.pageNumber }) + w("szCs", { val: size.pageNumber });
  const paragraph =
    w("widowControl", { val: 0 }) +
    w("pBdr", {}, '<w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/>') +
    w("snapToGrid", { val: 0 }) +
    w("spacing", { before: 0, after: 0, line: footer.line, lineRule: "exact" }) +
    w("ind", { ...indents, firstLineChars: 0, firstLine: 0 }) +
    w("jc", { val: side }) +
    w("rPr", {}, run);
  const set = (content: string): string => w("r", {}, w("rPr", {}, run) + content);
  const text = (shown: string): string => set(`<w:t xml:space="preserve">${shown}</w:t>`);
  const field =
    set(w("fldChar", { fldCharType: "begin" })) +
    set('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    set(w("fldChar", { fldCharType: "separate" })) +
    text(side === "left" ? "2" : "1") +
    set(w("fldChar", { fldCharType: "end" }));
  return `<w:ftr xmlns:w="${namespaces.w}">${w("p", {}, w("pPr", {}, paragraph) + text("— ") + field + text(" —"))}</w:ftr>`;
}
