import { snapshotOfText } from "../../../src/snapshot/snapshot-of-text";
import type { GeneralDocument } from "../../fixtures/general-notation";
import { labelOf, listsIn } from "./lists-in";

/** The same document, its typed numbers drawn by Word; lists that begin inside a paragraph (附件：1.…) stay typed. */
export function withDrawnNumbers(document: GeneralDocument): GeneralDocument {
  const texts = document.blocks.map((block) => (block.kind === "table" || block.label !== undefined ? "" : block.text));
  const labels = new Map(
    listsIn(snapshotOfText(texts.join("\n")))
      .filter(({ items }) => items[0]?.value === 1)
      .flatMap(({ form, items }) => items.map(({ paragraph, value }) => [paragraph, labelOf(form, value)] as const)),
  );
  const blocks = document.blocks.map((block, index) => {
    const label = labels.get(index);
    return block.kind === "table" || label === undefined
      ? block
      : { ...block, label, text: block.text.slice(label.length) };
  });
  return { ...document, blocks };
}
