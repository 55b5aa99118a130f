import type { ClassTable, Scalar } from "../batch/word-object";
import { WordObject, scalar } from "../batch/word-object";
import type { SearchOptions } from "../text/find-text";
import { NO_OPTIONS } from "../text/find-text";
import { flagArgument } from "./arguments";

const option = (name: keyof SearchOptions): Scalar<SearchOptions> =>
  scalar("1.1", (self) => self[name], (self, value) => {
    self[name] = flagArgument(value);
  });

const SEARCH_OPTIONS: ClassTable<SearchOptions> = {
  name: "SearchOptions",
  members: {
    matchCase: option("matchCase"),
    matchWildcards: option("matchWildcards"),
    matchWholeWord: option("matchWholeWord"),
    matchPrefix: option("matchPrefix"),
    matchSuffix: option("matchSuffix"),
    ignoreSpace: option("ignoreSpace"),
    ignorePunct: option("ignorePunct"),
  },
};

export function searchOptionsObject(): WordObject {
  return new WordObject(SEARCH_OPTIONS, { ...NO_OPTIONS });
}
