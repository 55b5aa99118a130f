import { pushInline } from "../skeletons/push-inline";
import type { Inline } from "../skeletons/types";
import { emWidth } from "./em-width";
import { inlineText } from "./inline-text";
import { titleLines, widestTitleLine } from "./title-lines";
import { unitPieces } from "./unit-pieces";

/**
 * A title with its line breaks ("\n" in texts) where its marks allow them and the shape wants them.
 * @returns the inlines without marks, and the number of lines
 */
export function titleInlines(inlines: readonly Inline[]): { readonly inlines: readonly Inline[]; readonly lines: number } {
  const groups = groupsOf(inlines).flatMap(cutWhenTooWide);
  const lines = titleLines(groups.map((group) => group.map(inlineText).join("")));
  const broken: Inline[] = [];
  lines.forEach((line, at) => {
    if (at > 0) pushInline(broken, { kind: "text", text: "\n" });
    for (const inline of line.flatMap((position) => groups[position] ?? [])) pushInline(broken, inline);
  });
  return { inlines: broken, lines: Math.max(1, lines.length) };
}

type Group = readonly Inline[];

function groupsOf(inlines: readonly Inline[]): readonly Group[] {
  const groups: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === "mayBreak") groups.push([]);
    else groups.at(-1)?.push(inline);
  }
  return groups;
}

/** A unit's long name may break too, but only when it does not fit a line. */
function cutWhenTooWide(group: Group): readonly Group[] {
  const [only] = group;
  if (group.length !== 1 || only?.kind !== "text" || emWidth(only.text) <= widestTitleLine) return [group];
  return unitPieces(only.text).map((text) => [{ kind: "text", text }]);
}
