import { flatPackage } from "../../ooxml/flat-package";
import { paragraphTexts } from "../../ooxml/paragraph-texts";
import type { ReportBlock } from "../../skeletons/types";
import type { InsertablePackage } from "../../word/word-host";

/**
 * A report as Word takes it, with the paragraph texts by which the insertion is found again.
 * @param options `pageSetup`: the report is to be the whole document
 */
export function packageOf(blocks: readonly ReportBlock[], options: { readonly pageSetup: boolean }): InsertablePackage {
  return { ooxml: flatPackage(blocks, options), texts: paragraphTexts(blocks) };
}
