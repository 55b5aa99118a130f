import type { Engine } from "../engine";
import { holderOf } from "../text/control-range";
import type { Story } from "../text/story";
import type { Element } from "../xml/dom";
import { Styles } from "./styles";

/** The shown name of the paragraph style of a control's first paragraph. */
export function styleNameOfControl(engine: Engine, story: Story, sdt: Element): string {
  const paragraph = holderOf(story, sdt) ?? engine.paragraphs(sdt)[0];
  return paragraph === undefined ? "" : new Styles(engine).shownName(paragraph);
}
