import type { Engine } from "../engine";
import type { Element } from "../xml/dom";
import { attr, elements, isW } from "../xml/dom";
import { R } from "../xml/namespaces";
import { piecesOf } from "./pieces";
import type { Story } from "./story";

export type NoteKind = "Footnote" | "Endnote";

/** A note: its own flow of paragraphs, and where its mark stands in the text. */
export type Note = { readonly kind: NoteKind; readonly story: Story; readonly mark: { readonly paragraph: Element; readonly start: number } };

const PARTS = { Footnote: { part: "footnotes", note: "footnote", mark: "footnoteReference" }, Endnote: { part: "endnotes", note: "endnote", mark: "endnoteReference" } } as const;

/** One story a note, for as long as the document is open. */
const stories = new WeakMap<Element, Story>();

/** The notes whose marks stand in these paragraphs, in the order of the marks; the separators of the part are no notes. */
export function notesIn(engine: Engine, paragraphs: readonly Element[], kind: NoteKind): Note[] {
  const names = PARTS[kind];
  const part = engine.opc.related(engine.mainPart, `${R}/${names.part}`);
  if (part === null || !engine.opc.has(part)) return [];
  const byId = new Map(elements(engine.opc.root(part)).filter((entry) => isW(entry, names.note)).map((entry) => [attr(entry, "id"), entry]));
  return paragraphs.flatMap((paragraph) =>
    piecesOf(paragraph).flatMap(({ node, start }) => {
      const root = isW(node, names.mark) ? byId.get(attr(node, "id")) : undefined;
      return root === undefined ? [] : [{ kind, story: storyOf(root, kind, part), mark: { paragraph, start } }];
    }),
  );
}

/** All notes of the body. */
export function notesOfDocument(engine: Engine): Note[] {
  const paragraphs = engine.paragraphs(engine.body.root);
  return [...notesIn(engine, paragraphs, "Footnote"), ...notesIn(engine, paragraphs, "Endnote")];
}

function storyOf(root: Element, kind: NoteKind, part: string): Story {
  const known = stories.get(root);
  if (known !== undefined) return known;
  const story: Story = { kind, name: `${kind} ${attr(root, "id") ?? ""}`, root, materialise: () => part };
  stories.set(root, story);
  return story;
}
