import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query, scalar } from "../batch/word-object";
import type { Engine } from "../engine";
import { itemNotFound } from "../office-error";
import type { Note, NoteKind } from "../text/notes";
import { notesIn } from "../text/notes";
import { makeRange } from "../text/text-range";
import type { Element } from "../xml/dom";
import { bodyObject } from "./body";
import { rangeObject } from "./range";

/** A note among those of the body or range that it was asked of. */
type NoteState = { readonly list: (engine: Engine) => readonly Note[]; readonly note: Note };
type NotesState = { readonly list: (engine: Engine) => readonly Note[] };

const NOTE: ClassTable<NoteState> = {
  name: "NoteItem",
  members: {
    type: scalar("1.5", (self) => self.note.kind),
    body: navigation("1.5", (self) => bodyObject({ story: self.note.story, within: null, section: null })),
    // The mark itself, one character of the main text.
    reference: navigation("1.5", ({ note: { mark } }, engine) => rangeObject(makeRange(engine, engine.body, mark.paragraph, mark.start, mark.paragraph, mark.start + 1))),
    getNext: query("1.5", (self, _, engine) => {
      const found = next(self, engine);
      if (found === null) throw itemNotFound("no next note");
      return found;
    }),
    getNextOrNullObject: query("1.5", (self, _, engine) => next(self, engine)),
  },
};

const NOTES: ClassTable<NotesState> = {
  name: "NoteItemCollection",
  members: {
    getFirst: query("1.5", (self, _, engine) => {
      const found = first(self, engine);
      if (found === null) throw itemNotFound("getFirst of an empty collection");
      return found;
    }),
    getFirstOrNullObject: query("1.5", (self, _, engine) => first(self, engine)),
  },
  items: (self, engine) => self.list(engine).map((note) => new WordObject(NOTE, { ...self, note })),
};

function first(self: NotesState, engine: Engine): WordObject | null {
  const note = self.list(engine)[0];
  return note === undefined ? null : new WordObject(NOTE, { ...self, note });
}

function next(self: NoteState, engine: Engine): WordObject | null {
  const notes = self.list(engine);
  const note = notes[notes.findIndex(({ story }) => story === self.note.story) + 1];
  return note === undefined ? null : new WordObject(NOTE, { ...self, note });
}

/** The notes of some paragraphs, read whenever they are asked for. */
export function noteCollection(paragraphs: (engine: Engine) => readonly Element[], kind: NoteKind): WordObject {
  return new WordObject(NOTES, { list: (engine) => notesIn(engine, paragraphs(engine), kind) });
}
