import { fonts, latinFont } from "../ooxml/fonts";
import { linePitch } from "../ooxml/page";
import type { LayoutSettings } from "./types";

/** GB/T 9704-2012 as the skeletons have it: 5.2.1 margins, 5.2.3 lines and characters, 7.3 fonts, 7.5 page number. */
export const defaultLayout: LayoutSettings = {
  lineSpacing: linePitch / 20,
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  fonts: {
    title: fonts.title.name,
    subtitle: fonts.kai.name,
    heading1: fonts.hei.name,
    heading2: fonts.kai.name,
    heading3: fonts.fang.name,
    heading4: fonts.fang.name,
    body: fonts.fang.name,
  },
  latinFont,
  // The standard has no bold; for the third level, whose font is the text's, it is the custom.
  bold: { heading2: false, heading3: true },
  pageNumbers: "outside",
  fitLine: true,
  shapeTitle: true,
};
