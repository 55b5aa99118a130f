import { tallyMask } from "../skeletons/tags";
import type { Inline, ReportBlock } from "../skeletons/types";

/** A section's paragraphs as they will read: numbers to fill in as **, words to fill in as their prompts. */
export function previewLines(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.map(({ inlines }) => inlines.map(textOf).join(""));
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "prompt":
      return inline.text;
    case "tally":
      return tallyMask;
    case "mayBreak":
      return "";
  }
}
