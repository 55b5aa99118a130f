import type { SectionPlace } from "../../src/sections/types";
import { snapshotOfParagraphs } from "../../src/snapshot/snapshot-of-text";
import type { DocumentSnapshot } from "../../src/snapshot/types";

/**
 * A document of lines. A line that begins with 「…」 has that automatic number; one with ¦ holds the cursor; 表： is a table cell;
 * H1 to H3 before a blank give a line that heading style.
 */
export function documentOf(text: string): { readonly snapshot: DocumentSnapshot; readonly cursor: number } {
  const lines = text.split("\n");
  const snapshot = snapshotOfParagraphs(
    lines.map((line) => {
      const [, label, cell, style, rest = ""] = /^(?:「(.*?)」)?(表：)?(?:(H[123]) )?(.*)$/.exec(line.replace("¦", "")) ?? [];
      return {
        text: rest,
        ...(label === undefined ? {} : { listLabel: label }),
        ...(cell === undefined ? {} : { inTable: true }),
        ...(style === undefined ? {} : { style: `Heading ${style.slice(1)}` }),
      };
    }),
  );
  const cursor = lines.findIndex((line) => line.includes("¦"));
  if (cursor < 0) throw new Error(`no cursor in ${text}`);
  return { snapshot, cursor };
}

/** One line for a place: number, level, shape; relation and heading; paragraph behind which it goes; what moves on. */
export function describePlace({ number, shownNumber, look, listFrom, behind, isReplacing, neighbour, takesOver, renumberings }: SectionPlace): string {
  const shown = number === shownNumber ? number : `${number}〔${shownNumber}〕`;
  const parts = [
    `${shown} ${look.level}${look.shape === "runIn" ? " runIn" : ""}`,
    `${neighbour.relation} ${neighbour.heading}`.trim(),
    `@${behind}${isReplacing ? " instead" : ""}`,
    listFrom === null ? "" : `list ${listFrom}`,
    takesOver === 0 ? "" : `takes ${takesOver}`,
    renumberings.map(({ range, excerpt, text }) => `${range.paragraph}:${excerpt}→${text}`).join(" "),
  ];
  return parts.filter((part) => part !== "").join(" | ");
}
