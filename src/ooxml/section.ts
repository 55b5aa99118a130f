import { footer, headerFromEdge, linePitch, paper } from "./page";
import { w } from "./xml";

/** Relationship ids of the two footers in the main part. */
export const footerIds = { odd: "rIdOdd", even: "rIdEven" } as const;

/** The section of a report: paper, margins, footers, and a grid of 22 lines (GB/T 9704-2012, 5.1, 5.2, 7.5). */
export function sectionXml(): string {
  return w(
    "sectPr",
    {},
    `<w:footerReference w:type="default" r:id="${footerIds.odd}"/><w:footerReference w:type="even" r:id="${footerIds.even}"/>` +
      w("pgSz", { w: paper.width, h: paper.height }) +
      w("pgMar", {
        top: paper.top,
        right: paper.right,
        bottom: paper.bottom,
        left: paper.left,
        header: headerFromEdge,
        footer: footer.fromEdge,
        gutter: 0,
      }) +
      w("cols", { space: 425 }) +
      // Lines only: a grid of characters would stretch the title, and LibreOffice gives each character two cells.
      w("docGrid", { type: "lines", linePitch }),
  );
}
