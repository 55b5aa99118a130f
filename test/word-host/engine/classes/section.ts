import type { ClassTable } from "../batch/word-object";
import { WordObject, navigation, query } from "../batch/word-object";
import type { Engine, HeaderKind } from "../engine";
import { itemNotFound } from "../office-error";
import { wordArgument } from "./arguments";
import { bodyObject } from "./body";

type SectionState = { readonly index: number };

const headerOf = (kind: HeaderKind) => (self: SectionState, args: readonly unknown[], engine: Engine): WordObject => {
  const variant = wordArgument(args[0], ["Primary", "FirstPage", "EvenPages"]);
  return bodyObject({ story: engine.header(self.index, kind, variant), within: null, section: null });
};

const next = (self: SectionState, engine: Engine): WordObject | null =>
  self.index + 1 < engine.sections().length ? sectionObject(self.index + 1) : null;

const SECTION: ClassTable<SectionState> = {
  name: "Section",
  members: {
    body: navigation("1.1", (self, engine) => bodyObject({ story: engine.body, within: null, section: self.index })),
    getHeader: query("1.1", headerOf("header")),
    getFooter: query("1.1", headerOf("footer")),
    getNext: query("1.3", (self, _, engine) => {
      const found = next(self, engine);
      if (found === null) throw itemNotFound("no next section");
      return found;
    }),
    getNextOrNullObject: query("1.3", (self, _, engine) => next(self, engine)),
  },
};

export function sectionObject(index: number): WordObject {
  return new WordObject(SECTION, { index });
}
