import type { Element } from "../xml/dom";
import { child, elements, isW, make } from "../xml/dom";

/** A copy of a run's w:rPr without the record of an earlier change; null when it has none. */
export function cloneRunProperties(run: Element): Element | null {
  const properties = child(run, "rPr");
  return properties === null ? null : cleaned(properties, properties);
}

/** Run properties for text that is typed at the end of the paragraph: those of its mark. */
export function markProperties(paragraph: Element): Element | null {
  const mark = child(child(paragraph, "pPr"), "rPr");
  return mark === null ? null : cleaned(mark, mark);
}

function cleaned(properties: Element, near: Element): Element | null {
  const copy = make(near, "rPr");
  for (const entry of elements(properties)) {
    if (!isW(entry, "ins", "del", "moveFrom", "moveTo", "rPrChange")) copy.appendChild(entry.cloneNode(true));
  }
  return copy.firstChild === null ? null : copy;
}
