import { emWidth } from "./em-width";
import { size, textWidth } from "./page";

/** Characters of 二号 in a line: 20. */
const capacity = Math.floor(textWidth / (size.title * 10));
/**
 * A title keeps off the margins: the shape of several lines would not show, and one line that is just full breaks before
 * its last character wherever digits are set a little wider (LibreOffice puts space around them).
 */
export const widestTitleLine = capacity - 1;

/**
 * Breaks a title into lines (GB/T 9704-2012, 7.3.1): whole words, symmetrical, shaped as a trapezium or a rhombus,
 * neither rectangle nor hourglass. One line when it fits.
 * @param segments the title in pieces that must not be broken; empty ones are left out
 * @returns the lines, each a list of positions in `segments`; as few lines as hold the title, a single piece that is
 *   too wide stays whole and wraps where Word wraps it
 */
export function titleLines(segments: readonly string[]): readonly (readonly number[])[] {
  const all = segments.flatMap((segment, position) => (segment === "" ? [] : [position]));
  const widths = segments.map(emWidth);
  const widthOf = (line: readonly number[]): number => line.reduce((sum, position) => sum + (widths[position] ?? 0), 0);
  if (all.length < 2 || widthOf(all) <= widestTitleLine) return all.length === 0 ? [] : [all];

  for (let count = 2; count <= all.length; count += 1) {
    const candidates = partitions(all, count).filter((lines) =>
      lines.every((line) => line.length === 1 || widthOf(line) <= widestTitleLine),
    );
    const best = leastBy(candidates, (lines) => shapeCost(lines.map(widthOf)));
    if (best !== undefined) return best;
  }
  return all.map((position) => [position]);
}

/** How far a shape is from the wanted one; widths in characters, line by line. */
function shapeCost(widths: readonly number[]): number {
  const first = widths[0] ?? 0;
  const last = widths.at(-1) ?? 0;
  const stub = last < 4 || first < 4 ? 20 : 0;
  if (widths.length === 2) {
    const difference = first - last;
    const rectangle = Math.abs(difference) < 1 ? 10 : 0;
    // Longer above, shorter below is the commoner trapezium.
    return stub + rectangle + Math.abs(Math.abs(difference) - 3) + (difference < 0 ? 2 : 0);
  }
  const inner = widths.slice(1, -1);
  const hourglass = Math.min(...inner) < Math.min(first, last) ? 40 : 0;
  const spread = Math.max(...widths) - Math.min(...widths);
  const rectangle = spread < 1 ? 20 : 0;
  const steps = widths.slice(1).map((width, at) => width - (widths[at] ?? 0));
  const trapezium = steps.every((step) => step >= 1) || steps.every((step) => step <= -1);
  const rhombus = Math.max(...inner) > Math.max(first, last);
  return stub + hourglass + rectangle + spread + (rhombus ? Math.abs(first - last) / 2 : trapezium ? 2 : 6);
}

/** All ways to cut a list into `count` runs. */
function partitions(items: readonly number[], count: number): readonly (readonly (readonly number[])[])[] {
  if (count === 1) return [[items]];
  const found: (readonly (readonly number[])[])[] = [];
  for (let cut = 1; cut <= items.length - count + 1; cut += 1) {
    for (const rest of partitions(items.slice(cut), count - 1)) found.push([items.slice(0, cut), ...rest]);
  }
  return found;
}

function leastBy<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let best: { readonly item: T; readonly cost: number } | undefined;
  for (const item of items) {
    const own = cost(item);
    if (best === undefined || own < best.cost) best = { item, cost: own };
  }
  return best?.item;
}
