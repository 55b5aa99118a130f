import type { ListChange, OfficeChanges } from "../state/office-changes";
import type { SettingsWords } from "./settings-zh";

/** What taking a file changes, one line each; what stays is left out. */
export function changeTexts(changes: OfficeChanges, { files: { change: words } }: SettingsWords): readonly string[] {
  const list = (name: "places" | "allowed" | "confused" | "ignored"): string => (isSome(changes[name]) ? words[name](changes[name]) : "");
  return [
    changes.unit === null ? "" : words.unit(changes.unit),
    changes.party === null ? "" : words.party(changes.party),
    changes.rules > 0 ? words.rules(changes.rules) : "",
    list("places"),
    list("allowed"),
    list("confused"),
    list("ignored"),
    changes.scheme ? words.scheme : "",
    changes.kind ? words.kind : "",
    changes.phrases ? words.phrases : "",
    changes.lastYear ? words.lastYear : "",
    changes.layout ? words.layout : "",
  ].filter((text) => text !== "");
}

function isSome({ added, removed }: ListChange): boolean {
  return added + removed > 0;
}
