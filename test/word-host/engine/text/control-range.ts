import type { Engine } from "../engine";
import { itemNotFound } from "../office-error";
import type { Element } from "../xml/dom";
import { ancestor, child, within } from "../xml/dom";
import type { Story } from "./story";
import { paragraphsOf } from "./story";
import type { TextRange } from "./text-range";
import { extentIn, makeRange } from "./text-range";
import { textOf } from "./pieces";

/** The paragraph that an inline control stands in; null for a control around paragraphs, rows or cells. */
export function holderOf(story: Story, sdt: Element): Element | null {
  const holder = ancestor(sdt, "p");
  return holder !== null && within(holder, story.root) ? holder : null;
}

/** The content of a control as a range; the last paragraph mark is not in it. */
export function controlRange(engine: Engine, story: Story, sdt: Element): TextRange {
  if (!within(sdt, story.root)) throw itemNotFound("the content control is no longer in the document");
  const holder = holderOf(story, sdt);
  if (holder !== null) {
    const extent = extentIn(holder, sdt);
    return makeRange(engine, story, holder, extent.start, holder, extent.end);
  }
  const own = paragraphsOf(child(sdt, "sdtContent") ?? sdt);
  const first = own[0];
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) throw itemNotFound("a content control without a paragraph");
  return makeRange(engine, story, first, 0, last, textOf(last).length);
}
