import type { OwnTold } from "../state/own-skeletons";
import type { Strings } from "./strings";

/** A message about the office's own skeletons in words. */
export function ownSkeletonsText(told: OwnTold, { ownSkeletons: { told: words, separator }, trouble, language }: Strings): { readonly what: string; readonly todo?: string } {
  switch (told.kind) {
    case "saved":
      return { what: words.saved(told.name), todo: words.savedTodo };
    case "imported":
      return { what: words.imported(told.name), todo: words.importedTodo };
    case "removed":
      return { what: words.removed(told.name) };
    case "out":
      return { what: words.out(told.name), todo: words.outTodo };
    case "copied":
      return { what: words.copied, todo: words.copiedTodo };
    case "refused":
      return { what: words.refused(told.fileName), todo: told.reason[language] };
    case "unread":
      return { what: words.refused(told.fileName), todo: trouble[told.reason] };
    case "damaged":
      return { what: words.damaged(told.names.length), todo: words.damagedTodo(told.names.map((name) => name || words.nameless).join(separator)) };
    case "notKept":
      return { what: words.notKept, todo: words.notKeptTodo };
    case "nothing":
      return { what: words.nothing, todo: words.nothingTodo };
    case "tooMuch":
      return { what: words.tooMuch, todo: words.tooMuchTodo };
  }
}
