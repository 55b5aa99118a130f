import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { outlineOf } from "../numbering/outline";

/** How a report begins: what the checks take its kind, its year and its own unit from. */
export interface Opening {
  /** The title's lines; none where the report begins with text at once. */
  readonly title: readonly Paragraph[];
  /** The paragraphs of text between the title and the first numbered heading. */
  readonly lead: readonly Paragraph[];
}

// A title runs over three lines at most; longer lines are text.
const LONGEST_TITLE_LINE = 50;
const MOST_TITLE_LINES = 3;
const MOST_LEAD_PARAGRAPHS = 3;

const openings = new WeakMap<DocumentSnapshot, Opening>();

/** Reads the opening of a document. The result is kept with the snapshot, which never changes. */
export function openingOf(snapshot: DocumentSnapshot): Opening {
  const known = openings.get(snapshot);
  if (known) return known;
  const made = readOpening(snapshot);
  openings.set(snapshot, made);
  return made;
}

function readOpening(snapshot: DocumentSnapshot): Opening {
  const firstHeading = outlineOf(snapshot).numbered[0]?.paragraph ?? snapshot.paragraphs.length;
  const title: Paragraph[] = [];
  const lead: Paragraph[] = [];
  for (const paragraph of snapshot.paragraphs) {
    if (paragraph.index >= firstHeading || lead.length === MOST_LEAD_PARAGRAPHS) break;
    if (paragraph.story.kind !== "body" || paragraph.inTable || paragraph.text.trim() === "") continue;
    if (lead.length === 0 && title.length < MOST_TITLE_LINES && isTitleLine(paragraph.text.trim())) title.push(paragraph);
    else lead.push(paragraph);
  }
  return { title, lead };
}

/** A salutation (各位领导：) and anything with a full stop is text. */
function isTitleLine(text: string): boolean {
  return text.length <= LONGEST_TITLE_LINE && !/[。；，：！？;,:!?]$/.test(text);
}
