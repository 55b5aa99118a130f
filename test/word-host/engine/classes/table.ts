import type { ClassTable } from "../batch/word-object";
import { WordObject, scalar } from "../batch/word-object";
import { textOf } from "../text/pieces";
import type { Story } from "../text/story";
import { paragraphsOf } from "../text/story";
import type { Element } from "../xml/dom";
import { ancestor, descendants, elements, isW } from "../xml/dom";

export type TableState = { readonly story: Story; readonly table: Element };

/** How many tables are around a node, itself counted when it is one. */
export function tableDepth(node: Element): number {
  let depth = isW(node, "tbl") ? 1 : 0;
  for (let up = ancestor(node, "tbl"); up !== null; up = ancestor(up, "tbl")) depth += 1;
  return depth;
}

const rows = (table: Element): Element[] => descendants(table, "tr").filter((row) => ancestor(row, "tbl") === table);

const TABLE: ClassTable<TableState> = {
  name: "Table",
  members: {
    rowCount: scalar("1.3", (self) => rows(self.table).length),
    nestingLevel: scalar("1.3", (self) => tableDepth(self.table)),
    values: scalar("1.3", (self) =>
      rows(self.table).map((row) => elements(row).filter((cell) => isW(cell, "tc")).map((cell) => paragraphsOf(cell).map(textOf).join("\r")))),
  },
};

export function tableObject(state: TableState): WordObject {
  return new WordObject(TABLE, state);
}
