import type { ControlState } from "../classes/states";
import type { Engine } from "../engine";
import { accessDenied } from "../office-error";
import { controlRange, holderOf } from "../text/control-range";
import type { TextRange } from "../text/text-range";
import type { Element } from "../xml/dom";
import { attr, child, childVal, elements, insertAll, make, onOff, removeNode } from "../xml/dom";
import { placeholderText } from "../text/placeholder";
import { dropChild, putChild } from "../xml/schema-order";
import type { Location } from "./edit-range";
import { insertText } from "./edit-range";
import { replaceText } from "./replace-text";

/** Text into a control. The prompt that it shows while empty goes with the first text, whatever the location. */
export function insertIntoControl(engine: Engine, self: ControlState, text: string, location: Location): TextRange {
  engine.willWrite(self.story, self.sdt);
  const properties = child(self.sdt, "sdtPr");
  const prompting = onOff(properties, "showingPlcHdr") === true;
  const into = holderOf(self.story, self.sdt) === null ? undefined : (child(self.sdt, "sdtContent") ?? undefined);
  if (prompting) {
    dropChild(properties, "showingPlcHdr");
    emptyRuns(engine, self, into);
  }
  return insertText(engine, controlRange(engine, self.story, self.sdt), text, prompting ? "Replace" : location, into);
}

/** Empties a control; the prompt of its placeholder comes back when the document has one (glossary part). */
export function clearControl(engine: Engine, self: ControlState): void {
  insertIntoControl(engine, self, "", "Replace");
  const prompt = placeholderText(engine, childVal(child(child(self.sdt, "sdtPr"), "placeholder"), "docPart"));
  if (prompt === "") return;
  insertIntoControl(engine, self, prompt, "Replace");
  const properties = child(self.sdt, "sdtPr");
  if (properties === null) return;
  putChild(properties, make(properties, "showingPlcHdr"));
}

/** Takes a control away, with its content or without. A locked one stays. */
export function deleteControl(engine: Engine, self: ControlState, keepContent: boolean): void {
  const lock = attr(child(child(self.sdt, "sdtPr"), "lock"), "val");
  if (lock === "sdtLocked" || lock === "sdtContentLocked") throw accessDenied("the content control cannot be deleted");
  engine.willWrite(self.story, self.sdt);
  const holder = holderOf(self.story, self.sdt);
  const parent = self.sdt.parentElement;
  if (parent === null) return;
  if (!keepContent && holder !== null) {
    const extent = engine.extent(holder, self.sdt);
    replaceText(engine, self.story, holder, extent.start, extent.end, "", { like: "after" });
  }
  const content = child(self.sdt, "sdtContent");
  const blocks = content === null ? [] : elements(content);
  if (keepContent) insertAll(parent, blocks, self.sdt);
  else if (holder === null) replaceBlocks(engine, self, parent);
  removeNode(self.sdt);
  engine.structureChanged();
}

/** A cell and a story must end in a paragraph: an empty one stays where the control's paragraphs were. */
function replaceBlocks(engine: Engine, self: ControlState, parent: Element): void {
  const gone = engine.paragraphs(self.sdt);
  const kept = make(self.sdt, "p");
  parent.insertBefore(kept, self.sdt);
  for (const paragraph of gone) engine.anchors.removed(paragraph, kept, 0);
}

/** The prompt's own formatting must not stay with the text that replaces it. */
function emptyRuns(engine: Engine, self: ControlState, into: Element | undefined): void {
  const range = controlRange(engine, self.story, self.sdt);
  insertText(engine, range, "", "Replace", into);
}
