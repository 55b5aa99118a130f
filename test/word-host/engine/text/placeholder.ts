import type { Engine } from "../engine";
import type { Element } from "../xml/dom";
import { attr, child, descendants, onOff } from "../xml/dom";
import { REL_TYPE } from "../xml/namespaces";
import { textOf } from "./pieces";
import { paragraphsOf } from "./story";

/** What a control shows while nothing is filled in: its own text while it shows it, else the building block that it names. */
export function placeholderOf(engine: Engine, sdt: Element): string {
  const properties = child(sdt, "sdtPr");
  const block = attr(child(child(properties, "placeholder"), "docPart"), "val");
  const named = placeholderText(engine, block);
  if (named !== "" || onOff(properties, "showingPlcHdr") !== true) return named;
  const content = child(sdt, "sdtContent");
  if (content === null) return "";
  const blocks = paragraphsOf(content);
  return blocks.length > 0 ? blocks.map(textOf).join("\r") : textOf(content);
}

/** The text of a building block of the glossary part; "" when the document has none of that name. */
export function placeholderText(engine: Engine, block: string | null): string {
  const part = engine.opc.related(engine.mainPart, REL_TYPE.glossary);
  if (block === null || part === null) return "";
  for (const entry of descendants(engine.opc.root(part), "docPart")) {
    const body = child(entry, "docPartBody");
    if (attr(child(child(entry, "docPartPr"), "name"), "val") === block && body !== null) return paragraphsOf(body).map(textOf).join("\r");
  }
  return "";
}
