import { size } from "./page";
import { runXml } from "./run";
import { pageNumberStyle } from "./styles";
import { namespaces, w, xmlDeclaration } from "./xml";

/**
 * A footer with the page number between two dashes (GB/T 9704-2012, 7.5): one character from the right edge of the text
 * on odd pages, one from the left on even pages.
 */
export function footerXml(pages: "odd" | "even"): string {
  const oneCharacter = size.pageNumber * 10;
  const side = pages === "odd" ? "right" : "left";
  const properties = w(
    "pPr",
    {},
    w("pStyle", { val: pageNumberStyle }) + w("ind", { [side]: oneCharacter }) + w("jc", { val: side }),
  );
  const field =
    fieldRun(w("fldChar", { fldCharType: "begin" })) +
    fieldRun('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    fieldRun(w("fldChar", { fldCharType: "separate" })) +
    runXml(pages === "odd" ? "1" : "2") +
    fieldRun(w("fldChar", { fldCharType: "end" }));
  const paragraph = w("p", {}, properties + runXml("— ") + field + runXml(" —"));
  return `${xmlDeclaration}<w:ftr xmlns:w="${namespaces.w}">${paragraph}</w:ftr>`;
}

function fieldRun(content: string): string {
  return `<w:r>${w("rPr", {}, w("rFonts", { hint: "eastAsia" }))}${content}</w:r>`;
}
