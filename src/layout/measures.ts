import { charactersPerLine, paper, size } from "../ooxml/page";
import { defaultLayout } from "./default-settings";
import type { LayoutSettings } from "./types";

/** The settings as Word counts: twips, twentieths of a point. */
export interface Measures {
  readonly line: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly textWidth: number;
  /** Added to each character of the text. */
  readonly spacing: number;
  /** Width of one place in the line. */
  readonly pitch: number;
}

/** More than a point squeezes or stretches the text visibly; then the line holds what it holds. */
const mostSpacing = 20;

/** The settings in twips; the margins of the standard are those of the skeletons to the twip. */
export function measuresOf({ lineSpacing, margins, fitLine }: LayoutSettings): Measures {
  const margin = (side: keyof LayoutSettings["margins"]): number =>
    margins[side] === defaultLayout.margins[side] ? paper[side] : Math.round((margins[side] * 1440) / 25.4);
  const [top, right, bottom, left] = [margin("top"), margin("right"), margin("bottom"), margin("left")];
  const textWidth = paper.width - left - right;
  const wanted = Math.floor(textWidth / charactersPerLine) - size.text * 10;
  const spacing = fitLine && Math.abs(wanted) <= mostSpacing ? wanted : 0;
  return { line: Math.round(lineSpacing * 20), top, right, bottom, left, textWidth, spacing, pitch: size.text * 10 + spacing };
}
