import type { Engine } from "../engine";
import { attr, descendants } from "../xml/dom";

/** Ids of all content controls of the body, headers and footers. */
export function controlIds(engine: Engine): Set<string> {
  const stories = [engine.body, ...engine.existingHeaders()];
  return new Set(stories.flatMap((story) => descendants(story.root, "sdtPr").flatMap((properties) => descendants(properties, "id").map((id) => attr(id, "val") ?? ""))));
}

/** A number that is not taken, remembered as taken. The same document gives the same numbers. */
export function freeControlId(taken: Set<string>): number {
  let id = 100_000_001;
  while (taken.has(String(id))) id += 1;
  taken.add(String(id));
  return id;
}
