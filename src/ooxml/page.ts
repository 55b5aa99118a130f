/** Measures of GB/T 9704-2012 in twips (twentieths of a point), sizes in half-points. */

/** A4, 5.1; margins 37/35/28/26 mm: top and left 5.2.1, bottom and right follow from the text area of 156 × 225 mm. */
export const paper = { width: 11906, height: 16838, top: 2098, right: 1474, bottom: 1984, left: 1588 } as const;

/** 22 lines on 225 mm (5.2.3): 28.99 pt, rounded down to 28.95 pt so that the 22nd line fits. */
export const linePitch = 579;

/** 28 characters of 16 pt are wider than 156 mm; a quarter point less a character makes them fit (measured). */
export const characterSpacing = -5;

/** 三号 with the spacing above: the width of one place in the line. */
export const characterPitch = 320 + characterSpacing;

/** 156 mm, 5.2.1. */
export const textWidth = paper.width - paper.left - paper.right;

/** Places in a line, 5.2.3. */
export const charactersPerLine = 28;

/** 字号: 二号 for the title, 三号 for the text, 四号 for the page number; half-points. */
export const size = { title: 44, text: 32, pageNumber: 28 } as const;

/** Lines of a title of several lines stand 35 pt apart (惯例 beside 28 to 29 pt for the text). */
export const titleLinePitch = 700;

/** Two characters of indent in hundredths of a character, and in twips for readers that do not know characters. */
export const firstLine = { chars: 200, twips: 640 } as const;

/**
 * Where the footer stands: the dash of the page number is 7 mm below the text area (7.5). The text area ends 35 mm above
 * the paper's edge, and the dash is drawn in the middle of a line of 14 pt.
 */
export const footer = { fromEdge: 1446, line: 280 } as const;

/** Nothing of ours is in the page header; Word wants a value. */
export const headerFromEdge = 851;
