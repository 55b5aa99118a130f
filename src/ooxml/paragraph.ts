import type { Inline, ReportStyle } from "../skeletons/types";
import { controlXml } from "./control";
import { runXml } from "./run";
import { styleIds } from "./styles";
import { w } from "./xml";

/** Formatting of one paragraph beside its style. */
export interface ParagraphExtras {
  /** Space below, in twips. */
  readonly after?: number;
  /** The last lines stay on one page with the next paragraph. */
  readonly keepNext?: boolean;
  /** Distance from the right edge of the text, in twips. */
  readonly right?: number;
}

/**
 * A paragraph.
 * @param nextId gives the ids of content controls
 */
export function paragraphXml(
  style: ReportStyle,
  inlines: readonly Inline[],
  nextId: () => number,
  extras: ParagraphExtras = {},
): string {
  const keep = extras.keepNext === true ? w("keepNext") : "";
  const spacing = extras.after === undefined ? "" : w("spacing", { after: extras.after });
  // Twips, not characters: Word takes characters on either side in the size of the writer's Normal, not of this text.
  const indent = extras.right === undefined ? "" : w("ind", { right: extras.right });
  const properties = w("pPr", {}, w("pStyle", { val: styleIds[style] }) + keep + spacing + indent);
  return w("p", {}, properties + inlines.map((inline) => inlineXml(inline, nextId)).join(""));
}

function inlineXml(inline: Inline, nextId: () => number): string {
  switch (inline.kind) {
    case "text":
      return runXml(inline.text, inline.lead);
    case "mayBreak":
      return "";
    default:
      return controlXml(inline, nextId());
  }
}
