import type { ClassTable, Member } from "../batch/word-object";
import { WordObject, query } from "../batch/word-object";
import type { Engine } from "../engine";
import { itemNotFound } from "../office-error";

/** A collection: its items are read when they are asked for, except where the maker passes a fixed list. */
export type CollectionState = { readonly list: (engine: Engine) => readonly WordObject[] };

const first = (self: CollectionState, engine: Engine): WordObject | null => self.list(engine)[0] ?? null;
const last = (self: CollectionState, engine: Engine): WordObject | null => self.list(engine).at(-1) ?? null;

function required(object: WordObject | null, what: string): WordObject {
  if (object === null) throw itemNotFound(what);
  return object;
}

const FIRST: Readonly<Record<string, Member<CollectionState>>> = {
  getFirst: query("1.3", (self, _, engine) => required(first(self, engine), "getFirst of an empty collection")),
  getFirstOrNullObject: query("1.3", (self, _, engine) => first(self, engine)),
};
const LAST: Readonly<Record<string, Member<CollectionState>>> = {
  getLast: query("1.3", (self, _, engine) => required(last(self, engine), "getLast of an empty collection")),
  getLastOrNullObject: query("1.3", (self, _, engine) => last(self, engine)),
};

function table(name: string, members: ClassTable<CollectionState>["members"]): ClassTable<CollectionState> {
  return { name, members, items: (self, engine) => self.list(engine) };
}

const PARAGRAPHS = table("ParagraphCollection", { ...FIRST, ...LAST });
const RANGES = table("RangeCollection", FIRST);
const SECTIONS = table("SectionCollection", FIRST);
const TABLES = table("TableCollection", FIRST);

export const paragraphCollection = (list: CollectionState["list"]): WordObject => new WordObject(PARAGRAPHS, { list });
export const sectionCollection = (list: CollectionState["list"]): WordObject => new WordObject(SECTIONS, { list });
export const tableCollection = (list: CollectionState["list"]): WordObject => new WordObject(TABLES, { list });

/** Ranges do not change with the document: a search is answered once. */
export const rangeCollection = (items: readonly WordObject[]): WordObject => new WordObject(RANGES, { list: () => items });
