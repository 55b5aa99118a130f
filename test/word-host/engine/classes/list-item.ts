import type { ClassTable } from "../batch/word-object";
import { WordObject, scalar } from "../batch/word-object";
import type { Label } from "../numbering/labels";

const LIST_ITEM: ClassTable<Label> = {
  name: "ListItem",
  members: {
    level: scalar("1.3", (self) => self.level),
    listString: scalar("1.3", (self) => self.text),
    siblingIndex: scalar("1.3", (self) => self.siblingIndex),
  },
};

export function listItemObject(label: Label): WordObject {
  return new WordObject(LIST_ITEM, label);
}
