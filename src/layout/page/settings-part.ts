import { namespaces, w } from "../../ooxml/xml";
import { attributeOf, childOf } from "../xml/element";
import { readTree, type XmlElement } from "../xml/read-tree";
import type { FlatEdit } from "./flat-edit";

/** What stands before w:evenAndOddHeaders in the schema (CT_Settings). */
const before = new Set(
  (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText " +
    "printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges " +
    "bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign " +
    "attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves " +
    "doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit " +
    "hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle"
  )
    .split(" ")
    .map((name) => `w:${name}`),
);

/** The root of the settings part, where the package has one. */
export function settingsRoot(edit: FlatEdit): XmlElement | undefined {
  const part = edit.related("settings");
  return part === undefined ? undefined : readTree(edit.flat, part.start, part.end)[0];
}

/** Whether a switch of the settings is on. */
export function isSettingOn(flat: string, root: XmlElement | undefined, name: string): boolean {
  const element = childOf(root, name);
  return element !== undefined && !["0", "false", "off"].includes(attributeOf(flat, element, "w:val") ?? "1");
}

/** Footers differ on odd and even pages from now on. */
export function setEvenAndOdd(edit: FlatEdit): void {
  const root = settingsRoot(edit);
  if (root === undefined) {
    edit.addPart("settings", `<w:settings xmlns:w="${namespaces.w}">${w("evenAndOddHeaders")}</w:settings>`);
    return;
  }
  if (isSettingOn(edit.flat, root, "w:evenAndOddHeaders")) return;
  const old = childOf(root, "w:evenAndOddHeaders");
  const at = old?.start ?? root.children.find(({ name }) => !before.has(name))?.start ?? root.closeStart;
  if (root.end === root.openEnd) {
    const tag = edit.flat.slice(root.start, root.openEnd).replace(/\s*\/>$/, ">");
    edit.add({ start: root.start, end: root.end, text: `${tag}${w("evenAndOddHeaders")}</${root.name}>` });
    return;
  }
  edit.add({ start: at, end: old?.end ?? at, text: w("evenAndOddHeaders") });
}
