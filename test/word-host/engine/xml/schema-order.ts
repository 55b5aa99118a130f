import type { Element } from "./dom";
import { elements, isW, make } from "./dom";

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Child order of the containers that the engine writes (ECMA-376 Part 1, CT_RPr, CT_PPr, CT_SdtPr, CT_SectPr, CT_Settings). */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  rPr: list(`ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
    snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath rPrChange`),
  pPr: list(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing
    ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle
    rPr sectPr pPrChange`),
  sdtPr: list(`rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date
    docPartObj docPartList dropDownList picture richText text citation group bibliography`),
  sectPr: list(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
    formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`),
  settings: list(`writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts
    saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter
    gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles
    stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves
    doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation
    consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle
    evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing
    drawingGridVerticalSpacing characterSpacingControl footnotePr endnotePr compat docVars rsids`),
};

/** Where `element` belongs among its parent's children: the node to put it before, or null for the end. */
function placeOf(parent: Element, name: string): Element | null {
  const order = ORDER[parent.localName] ?? [];
  const rank = order.indexOf(name);
  for (const sibling of elements(parent)) {
    const other = isW(sibling) ? order.indexOf(sibling.localName) : -1;
    // Elements of other namespaces (w14, w15) and unknown ones stand at the end in every container that we write.
    if (other === -1 || other > rank) return sibling;
  }
  return null;
}

/** Puts a child where the schema wants it. An earlier child of the same name is replaced unless `repeat`. */
export function putChild(parent: Element, element: Element, repeat = false): void {
  if (!repeat) for (const old of elements(parent)) if (isW(old, element.localName)) parent.removeChild(old);
  parent.insertBefore(element, placeOf(parent, element.localName));
}

/** The child of that name, made in its place when there is none. */
export function ensureChild(parent: Element, name: string): Element {
  for (const element of elements(parent)) if (isW(element, name)) return element;
  const made = make(parent, name);
  parent.insertBefore(made, placeOf(parent, name));
  return made;
}

/** The property container (rPr, pPr, sdtPr) as the first child of its owner. */
export function ensureProperties(owner: Element, name: "rPr" | "pPr" | "sdtPr"): Element {
  for (const element of elements(owner)) if (isW(element, name)) return element;
  const made = make(owner, name);
  const first = owner.firstChild;
  owner.insertBefore(made, first);
  return made;
}

export function dropChild(parent: Element | null, name: string): void {
  if (parent === null) return;
  for (const element of elements(parent)) if (isW(element, name)) parent.removeChild(element);
}
