import type { Member, WordObject } from "../batch/word-object";
import { navigation } from "../batch/word-object";
import type { Engine } from "../engine";
import type { Story } from "../text/story";
import { cellOf } from "../text/text-range";
import type { Element } from "../xml/dom";
import { ancestor, within } from "../xml/dom";
import { bodyObject } from "./body";
import { tableObject } from "./table";

type Place = { readonly story: Story; readonly node: Element };

/** parentBody, parentTable and parentContentControl with their null-object forms, alike for paragraphs, ranges and controls. */
export function parentMembers<T>(
  placeOf: (self: T, engine: Engine) => Place,
  control: (self: T, engine: Engine) => WordObject | null,
): Readonly<Record<string, Member<T>>> {
  const parentTable = (self: T, engine: Engine): WordObject | null => {
    const { story, node } = placeOf(self, engine);
    const table = ancestor(node, "tbl");
    return table === null || !within(table, story.root) ? null : tableObject({ story, table });
  };
  return {
    parentBody: navigation("1.3", (self, engine) => {
      const { story, node } = placeOf(self, engine);
      return bodyObject({ story, within: cellOf(node, story.root), section: null });
    }),
    parentTable: navigation("1.3", parentTable),
    parentTableOrNullObject: navigation("1.3", parentTable),
    parentContentControl: navigation("1.1", control),
    parentContentControlOrNullObject: navigation("1.3", control),
  };
}
