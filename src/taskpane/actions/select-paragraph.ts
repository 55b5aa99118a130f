import type { Paragraph } from "../../snapshot/types";
import type { Deps } from "./deps";
import { selectPlace } from "./select-place";

/** So much of a paragraph is selected that it is seen, in UTF-16 units; Word finds no longer texts. */
const longestExcerpt = 60;

/** Shows a paragraph of the last reading in the document. */
export async function selectParagraph(deps: Deps, { index, text }: Pick<Paragraph, "index" | "text">): Promise<void> {
  const start = text.length - text.trimStart().length;
  // Signs for breaks and pictures cannot be looked for.
  const excerpt = /^[^\p{Cc}]*/u.exec(text.slice(start, start + longestExcerpt))?.[0].trimEnd() ?? "";
  await selectPlace(deps, {
    where: "skeleton",
    rest: 0,
    find: () => (excerpt === "" ? undefined : { range: { paragraph: index, start, end: start + excerpt.length }, excerpt }),
  });
}
