import type { Inline } from "./types";

/** Appends an inline, joined to the text before it where both look the same, so that a paragraph has as few runs as it needs. */
export function pushInline(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.kind === "text" && last?.kind === "text" && inline.lead === last.lead) {
    inlines[inlines.length - 1] = { ...last, text: last.text + inline.text };
    return;
  }
  inlines.push(inline);
}
