import type { DocumentSnapshot } from "../../snapshot/types";
import { firstSolid } from "../scan/solid";
import { numberText } from "./label";
import type { Label, LabelForm } from "./label";
import type { NumberedParagraph } from "./numbered-paragraphs";
import { parseLabel } from "./parse-label";
import { pointShape } from "./point-shape";
import type { PointShape } from "./point-shape";

/**
 * Whether a missing number may stand there unread: 3督促上报 without its mark, or 三．, run into the paragraph above. Then nobody but the
 * writer can say what the numbers should be.
 * @param missing the number that is not found between the two
 * @param previous the member before the gap; null at the beginning of a list
 */
export function mayStandUnread(
  snapshot: DocumentSnapshot,
  form: LabelForm,
  missing: number,
  previous: NumberedParagraph | null,
  item: NumberedParagraph,
): boolean {
  const number = numberText(form, missing);
  const from = previous?.paragraph ?? Math.max(0, item.paragraph - 1);
  for (let at = from; at < item.paragraph; at += 1) {
    const text = snapshot.paragraphs[at]?.text ?? "";
    const start = firstSolid(text);
    if (beginsWith(text, start, number) && parseLabel(text) === null) return true;
    // 2.1 and 2.2 stand below a 2. that is not there.
    if (form === "1." && text.startsWith(number, start) && /^[.．][0-9]/.test(text.slice(start + number.length))) return true;
    if (standsInside(text, number)) return true;
  }
  return false;
}

/** A member of a list or an article: its paragraph, and where the text behind its typed number begins. */
export interface Member {
  readonly paragraph: number;
  readonly typed: Pick<Label, "end"> | null;
}

/**
 * Whether a paragraph between two others is written as the members of a list are: the point whose number was lost. Under 三、 with a
 * list of its own stands text of that list, so the shape decides, and nothing else.
 * @param after the paragraph behind which to look, -1 for the beginning
 * @param before the paragraph before which to stop
 */
export function mayHaveLostItsNumber(
  snapshot: DocumentSnapshot,
  after: number,
  before: number,
  members: readonly Member[],
): boolean {
  const { paragraphs } = snapshot;
  const shapes = shapesOf(snapshot, members);
  for (let at = after + 1; at < before; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.inTable || paragraph.listLabel !== undefined) continue;
    const shape = pointShape(paragraph.text, 0);
    if (shape !== null && shapes.has(shape) && parseLabel(paragraph.text) === null) return true;
  }
  return false;
}

const knownShapes = new WeakMap<readonly Member[], ReadonlySet<PointShape | null>>();

/** The shapes of a list's members, read once for all its faults. */
function shapesOf({ paragraphs }: DocumentSnapshot, members: readonly Member[]): ReadonlySet<PointShape | null> {
  const known = knownShapes.get(members);
  if (known !== undefined) return known;
  const shapes = new Set(members.map(({ paragraph, typed }) => pointShape(paragraphs[paragraph]?.text ?? "", typed?.end ?? 0)));
  knownShapes.set(members, shapes);
  return shapes;
}

function beginsWith(text: string, start: number, number: string): boolean {
  const open = "（([【第".includes(text.charAt(start) || "none") ? 1 : 0;
  if (!text.startsWith(number, start + open)) return false;
  // 3督促 and 三 问题, not 30名 and not 三是.
  return !/^[0-9.%．一二三四五六七八九十百千万是要]/.test(text.slice(start + open + number.length));
}

/** Behind the end of a sentence, with a mark of its own: …。三．存在问题. */
function standsInside(text: string, number: string): boolean {
  for (let at = text.indexOf(number, 1); at >= 0; at = text.indexOf(number, at + 1)) {
    if (/[。；！？\s）)]$/.test(text.slice(0, at).slice(-1)) && /^[、.．，)）]/.test(text.slice(at + number.length))) return true;
  }
  return false;
}
