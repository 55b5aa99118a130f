/** The order in which the schema of WordprocessingML wants the properties of a paragraph (ISO/IEC 29500-1, CT_PPr). */
const paragraphOrder =
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku " +
  "wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents " +
  "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange";

/** The same for a run, with what the mark of a paragraph has before it (CT_RPr, CT_ParaRPr). */
const runOrder =
  "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish " +
  "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath";

/** The same for the section (CT_SectPr). */
const sectionOrder =
  "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign " +
  "noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange";

export type PropertyOwner = "paragraph" | "run" | "section";

const orders: Readonly<Record<PropertyOwner, ReadonlyMap<string, number>>> = {
  paragraph: placesOf(paragraphOrder),
  run: placesOf(runOrder),
  section: placesOf(sectionOrder),
};

function placesOf(names: string): ReadonlyMap<string, number> {
  return new Map(names.split(" ").map((name, at) => [`w:${name}`, at]));
}

/** What is not of the standard (w14:ligatures) stands behind what is, a record of changes last. */
export function schemaPlace(owner: PropertyOwner, name: string): number {
  return orders[owner].get(name) ?? (name.endsWith("Change") ? 1000 : 900);
}
