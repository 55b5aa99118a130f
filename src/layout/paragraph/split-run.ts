import { decodeEntities } from "../../docx/xml/decode-entities";
import { contentOf, startTagOf } from "../xml/element";
import { keepsSpace, type ParagraphRuns, type Piece, type Run } from "./runs";

/** Where a run is cut in two. */
export interface Cut {
  readonly run: Run;
  /** UTF-16 offset into the XML. */
  readonly at: number;
  /** What ends the first run, before its own end tag. */
  readonly closing: string;
  /** What begins the second one, behind its start tag and properties. */
  readonly opening: string;
}

/**
 * Where the run must be cut that holds an offset of the paragraph's text.
 * @param offset UTF-16 offset into the text
 * @returns null where runs end there anyway; "impossible" where the markup does not allow a cut
 */
export function cutAt(xml: string, { runs }: ParagraphRuns, offset: number): Cut | "impossible" | null {
  const run = runs.find(({ pieces }) => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first !== undefined && last !== undefined && first.start < offset && offset < last.start + last.text.length;
  });
  if (run === undefined) return null;
  const piece = run.pieces.find(({ start, text }) => start + text.length > offset);
  if (piece === undefined || !run.element.children.includes(piece.element)) return "impossible";
  if (piece.start === offset) return { run, at: piece.element.start, closing: "", opening: "" };
  return piece.element.name === "w:t" ? cutText(xml, run, piece, offset - piece.start) : "impossible";
}

function cutText(xml: string, run: Run, { element, text }: Piece, offset: number): Cut | "impossible" {
  const raw = contentOf(xml, element);
  if (raw.includes("<")) return "impossible";
  const preserved = keepsSpace(xml, element);
  const lead = preserved ? 0 : raw.length - raw.trimStart().length;
  const at = rawOffset(raw, lead, offset);
  if (at === null) return "impossible";
  const edges = text.charAt(offset - 1) + text.charAt(offset);
  // Blanks at the cut would be lost, those at the far edge must not come to life.
  if (!preserved && /\s/.test(edges)) return "impossible";
  return { run, at: element.openEnd + at, closing: `</${element.name}>`, opening: startTagOf(xml, element) };
}

/** The place in escaped text behind so many characters; null inside of one. */
function rawOffset(raw: string, from: number, characters: number): number | null {
  let at = from;
  let left = characters;
  while (left > 0 && at < raw.length) {
    const entity = raw.charAt(at) === "&" ? /^&[^;]{1,10};/.exec(raw.slice(at, at + 12))?.[0] : undefined;
    left -= entity === undefined ? 1 : decodeEntities(entity).length;
    at += entity?.length ?? 1;
  }
  return left === 0 ? at : null;
}
