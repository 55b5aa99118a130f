import type { HeadingShape } from "./types";

// What is longer is a sentence of the text; UTF-16 units without the number (惯例: a heading fits two lines at most).
const longestHeading = 48;

/**
 * How a paragraph behind its number reads: as a heading alone, as a heading with the text behind it, or as a point of a list.
 * @param rest the paragraph's text behind the number
 */
export function shapeOf(rest: string): HeadingShape | "point" {
  const text = rest.trim();
  const stop = text.search(/[。！？；]/);
  if (stop < 0) return text.length <= longestHeading ? "standalone" : "point";
  if (stop > longestHeading || text.charAt(stop) !== "。") return "point";
  return stop === text.length - 1 ? "point" : "runIn";
}

/** The words of a heading, without the text that runs on behind it. */
export function headingWords(rest: string): string {
  const text = rest.trim();
  const stop = text.search(/[。！？；]/);
  const words = stop < 0 ? text : text.slice(0, stop);
  return words.length <= longestHeading ? words : `${words.slice(0, longestHeading)}…`;
}

/** The shape that most have; of equally frequent ones the first. */
export function commonShape(shapes: readonly (HeadingShape | "point")[]): HeadingShape | "point" {
  const count = (shape: HeadingShape | "point"): number => shapes.filter((other) => other === shape).length;
  return shapes.reduce((best, shape) => (count(shape) > count(best) ? shape : best), shapes[0] ?? "standalone");
}
