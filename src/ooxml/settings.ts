import { namespaces, w, xmlDeclaration } from "./xml";

/** The part word/settings.xml: footers that differ on odd and even pages, and the layout of Word 2013 and later. */
export function settingsXml(): string {
  const mode = w("compatSetting", { name: "compatibilityMode", uri: "http://schemas.microsoft.com/office/word", val: 15 });
  const content = w("evenAndOddHeaders") + w("characterSpacingControl", { val: "compressPunctuation" }) + w("compat", {}, mode);
  return `${xmlDeclaration}<w:settings xmlns:w="${namespaces.w}">${content}</w:settings>`;
}
