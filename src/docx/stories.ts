import type { Story } from "../snapshot/types";
import type { DocxPackage } from "./package/docx-package";
import { Refused } from "./refused";
import { readStory } from "./story/read-story";
import type { DraftParagraph, HeaderReference, StoryDraft } from "./story/types";

/** The paragraphs of one story of the document. */
export interface DraftStory {
  readonly story: Story;
  readonly paragraphs: readonly DraftParagraph[];
}

const KINDS = ["header", "footer"] as const;
const VARIANTS = ["Primary", "FirstPage", "EvenPages"] as const;

/**
 * Reads the main part and all that it refers to, in the order of a snapshot. Stories without a character are left out, as
 * the task pane leaves them out; the body is always there.
 * @throws Refused
 */
export function readStories(docx: DocxPackage, main: string): { readonly stories: readonly DraftStory[]; readonly hasDeletions: boolean } {
  const body = readStory(docx.xml(main));
  if (body.root !== "w:document") throw new Refused("not-word");
  const parts: { readonly story: Story; readonly draft: StoryDraft }[] = [{ story: { kind: "body" }, draft: body }];

  const read = new Set<string>();
  const readOnce = (part: string | undefined, story: Story): void => {
    if (part === undefined || read.has(part)) return;
    read.add(part);
    parts.push({ story, draft: readStory(docx.xml(part)) });
  };
  const targets = partsById(docx, main);
  body.sections.forEach((references, section) => {
    for (const { kind, variant, relationship } of inReadingOrder(references)) {
      readOnce(targets.get(relationship), { kind, section, variant });
    }
  });
  // A snapshot knows one kind of note.
  for (const notes of ["footnotes", "endnotes"]) readOnce(docx.related(main, notes), { kind: "footnote" });

  const ofParts = parts.flatMap(({ story, draft }) => {
    const own = { story, paragraphs: draft.paragraphs };
    return isOnEveryPage(story) ? [own, { story, paragraphs: draft.textboxes }] : [own];
  });
  const boxed = parts.filter(({ story }) => !isOnEveryPage(story)).flatMap(({ draft }) => draft.textboxes);
  const textboxes = { story: { kind: "textbox" } as const, paragraphs: boxed };
  const stories = joinNotes([...ofParts, textboxes]).filter(({ story, paragraphs }) => story.kind === "body" || paragraphs.some(({ text }) => text !== ""));
  return { stories, hasDeletions: parts.some(({ draft }) => draft.hasDeletions) };
}

/** A text box of a header or footer, in which the number of a page often stands, belongs to it. */
function isOnEveryPage({ kind }: Story): boolean {
  return kind === "header" || kind === "footer";
}

function inReadingOrder(references: readonly HeaderReference[]): readonly HeaderReference[] {
  return KINDS.flatMap((kind) => VARIANTS.flatMap((variant) => references.filter((one) => one.kind === kind && one.variant === variant)));
}

/** The parts that a part names, by the ids of the relationships, the first of equals; one that is missing is no fault of the text. */
function partsById(docx: DocxPackage, source: string): ReadonlyMap<string, string> {
  const ids = new Set<string>();
  const parts = new Map<string, string>();
  for (const { id, target, external } of docx.relationships(source)) {
    if (!ids.has(id) && !external && docx.has(target)) parts.set(id, target);
    ids.add(id);
  }
  return parts;
}

/** Footnotes and endnotes are one story, so that positions in it are told apart. */
function joinNotes(stories: readonly DraftStory[]): readonly DraftStory[] {
  const notes = stories.filter(({ story }) => story.kind === "footnote");
  const [first] = notes;
  if (first === undefined || notes.length === 1) return stories;
  const joined = { story: first.story, paragraphs: notes.flatMap(({ paragraphs }) => paragraphs) };
  return stories.flatMap((one) => (one === first ? [joined] : notes.includes(one) ? [] : [one]));
}
