import { controlIds, freeControlId } from "../edit/control-ids";
import type { Engine } from "../engine";
import { invalidArgument } from "../office-error";
import type { OpcPackage } from "../package/opc-package";
import type { Story } from "../text/story";
import type { Element } from "../xml/dom";
import { attr, child, descendants, documentOf, elements, everyElement, isW, setAttr } from "../xml/dom";
import { REL_TYPE, W14, WP } from "../xml/namespaces";
import { mergeNumbering } from "./merge-numbering";
import { mergeRelations } from "./merge-relations";
import { mergeStyles } from "./merge-styles";

export type Merged = { readonly blocks: Element[]; readonly section: Element | null };

/**
 * Brings the content of a package into the document: styles that it lacks, numbering under new numbers, linked parts
 * under new names, unique ids. Gives the blocks, made for the document but not yet in it, and the closing section.
 */
export function mergePackage(engine: Engine, source: OpcPackage, story: Story): Merged {
  const main = source.related("", REL_TYPE.main);
  const body = main === null ? null : child(source.root(main), "body");
  if (main === null || body === null) throw invalidArgument("the package has no main document");
  const document = documentOf(story.root);
  const copies = elements(body).map((block) => document.importNode<Element>(block, true));
  const numbers = mergeNumbering(engine, source, main);
  const styles = mergeStyles(engine, source, main, numbers);
  for (const copy of copies) {
    for (const element of everyElement(copy)) rename(element, styles, numbers);
    mergeRelations(engine, source, main, story.materialise(), copy);
  }
  uniqueIds(engine, copies);
  const last = copies[copies.length - 1] ?? null;
  const section = isW(last, "sectPr") ? last : null;
  return { blocks: section === null ? copies : copies.slice(0, -1), section };
}

function rename(element: Element, styles: ReadonlyMap<string, string>, numbers: ReadonlyMap<string, string>): void {
  if (isW(element, "pStyle", "rStyle", "tblStyle")) {
    const id = styles.get(attr(element, "val") ?? "");
    if (id !== undefined) setAttr(element, "val", id);
  } else if (isW(element, "numId")) {
    const id = numbers.get(attr(element, "val") ?? "");
    if (id !== undefined) setAttr(element, "val", id);
  }
}

/** Controls, bookmarks, drawings and paragraphs of the package get ids that the document does not have yet. */
function uniqueIds(engine: Engine, copies: readonly Element[]): void {
  const controls = controlIds(engine);
  const bookmarks = new Map<string, string>();
  let bookmark = Math.max(0, ...descendants(engine.body.root, "bookmarkStart").map((entry) => Number(attr(entry, "id") ?? "0")));
  let drawing = Math.max(0, ...everyElement(engine.body.root).filter((entry) => entry.namespaceURI === WP && entry.localName === "docPr").map((entry) => Number(entry.getAttribute("id") ?? "0")));
  for (const element of copies.flatMap(everyElement)) {
    if (isW(element, "id") && isW(element.parentNode, "sdtPr")) {
      const id = attr(element, "val") ?? "";
      if (controls.has(id)) setAttr(element, "val", String(freeControlId(controls)));
      controls.add(attr(element, "val") ?? "");
    } else if (isW(element, "bookmarkStart", "bookmarkEnd")) {
      const id = attr(element, "id") ?? "";
      if (!bookmarks.has(id)) {
        bookmark += 1;
        bookmarks.set(id, String(bookmark));
      }
      setAttr(element, "id", bookmarks.get(id) ?? id);
    } else if (element.namespaceURI === WP && element.localName === "docPr") {
      drawing += 1;
      element.setAttribute("id", String(drawing));
    }
    // Paragraph ids must be unique; Word makes new ones when it saves.
    element.removeAttributeNS(W14, "paraId");
    element.removeAttributeNS(W14, "textId");
  }
}
