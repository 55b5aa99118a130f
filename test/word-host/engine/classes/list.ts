import type { ClassTable } from "../batch/word-object";
import { WordObject, scalar } from "../batch/word-object";
import type { Engine } from "../engine";
import { invalidArgument, itemNotFound } from "../office-error";
import { Lists } from "../numbering/lists";
import { make } from "../xml/dom";
import { ensureChild, ensureProperties } from "../xml/schema-order";
import type { ParagraphState } from "./states";

/** A list of the document, by its w:numId; the API's own id is that number here. */
type ListState = { readonly id: number };

const LIST: ClassTable<ListState> = {
  name: "List",
  members: {
    id: scalar("1.3", (self) => self.id),
  },
};

/** The list that a paragraph belongs to; null for a paragraph without a number. */
export function listOfParagraph(self: ParagraphState, engine: Engine): WordObject | null {
  const place = new Lists(engine).placeOf(self.paragraph);
  return place === null ? null : new WordObject(LIST, { id: Number(place.numId) });
}

/**
 * Lets a paragraph join a list at a level from 0. Fails, as documented, for a paragraph that is in a list already. The
 * paragraph's indents stay its own, as reported of Word.
 */
export function attachToList(engine: Engine, self: ParagraphState, listId: number, level: number): WordObject {
  const lists = new Lists(engine);
  if (lists.placeOf(self.paragraph) !== null) throw invalidArgument("the paragraph is a list item already");
  if (!lists.has(String(listId))) throw itemNotFound(`no list ${listId}`);
  if (!Number.isInteger(level) || level < 0 || level > 8) throw invalidArgument("a level from 0 to 8 was expected");
  engine.willWrite(self.story, self.paragraph);
  const numPr = ensureChild(ensureProperties(self.paragraph, "pPr"), "numPr");
  numPr.replaceChildren(make(numPr, "ilvl", { val: String(level) }), make(numPr, "numId", { val: String(listId) }));
  return new WordObject(LIST, { id: listId });
}
