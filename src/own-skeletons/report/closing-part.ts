import type { PartDraft } from "./drafts";

const CLOSING = /^(?:以上|特此|专此|上述|述职完毕|报告完毕|汇报完毕|请(?:予)?(?:审议|批评)|总之|新的一年|今后)|^.{0,24}将.{0,12}在.{1,16}领导下|^\{(?:unit|party)\}将/u;

/**
 * Takes what closes the report out of its last section: paragraphs behind the last run-in heading's own, or such as closings
 * begin. They must not go when that section is switched off.
 * @returns the closing paragraphs; empty when there are none
 */
export function takeClosing(drafts: readonly PartDraft[]): readonly string[] {
  const { leaf, siblings } = lastLeaf(drafts);
  if (leaf === undefined || leaf.level === 0) return [];
  const own = leaf.form === "runIn" ? 1 : 0;
  const usual = Math.max(own, ...siblings.filter((sibling) => sibling !== leaf).map(({ text }) => text.length));
  const isAlone = siblings.length < 2;
  const from = leaf.text.findIndex((text, index) => index >= own && (CLOSING.test(text) || (!isAlone && leaf.form === "runIn" && usual === 1 && index >= usual)));
  return from < 0 ? [] : leaf.text.splice(from);
}

function lastLeaf(drafts: readonly PartDraft[]): { readonly leaf: PartDraft | undefined; readonly siblings: readonly PartDraft[] } {
  const last = drafts.at(-1);
  return last === undefined || last.parts.length === 0 ? { leaf: last, siblings: drafts } : lastLeaf(last.parts);
}
