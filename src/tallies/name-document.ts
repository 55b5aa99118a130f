import { parseTag } from "../skeletons/tags";
import type { DocumentSnapshot, Paragraph } from "../snapshot/types";
import { leansOnEarlier } from "./leans-on";
import { coveredBy } from "./covered-by";
import type { FilledSpan } from "./filled-spans";
import { hiddenSpans } from "./hidden-spans";
import type { HiddenSpan } from "./hidden-spans";
import { maskedText } from "./masked-text";
import type { MaskedText } from "./masked-text";
import { nameQuantities } from "./name-quantities";
import type { NamedQuantity } from "./name-quantities";
import { quantitiesOf } from "./quantities-of";
import type { Section } from "./section-of";
import { headOf, toldApart } from "./tell-apart";

/** A quantity as the whole section names it. */
export interface DocumentQuantity extends NamedQuantity {
  /** Section, name and unit; with what its sentence says before it where the section has namesakes of which that differs. */
  readonly id: string;
}

/** The quantities of one paragraph outside the controls of our skeletons, in order. */
export interface NamedParagraph {
  /** The paragraph as it would be with masks for the numbers that were filled. */
  readonly masked: MaskedText<HiddenSpan>;
  readonly quantities: readonly DocumentQuantity[];
}

/**
 * Names the quantities of a document, those that are there and those that are missing alike. Namesakes of one section whose sentences
 * say different things before them are different facts: they are told apart by time, by whose they are, else by number.
 * Linear in the length of the document.
 * @param sections of the paragraphs
 * @param filled the numbers that were filled from the form, by paragraph
 * @param isWanted whether a paragraph has numbers whose names are asked for; sections without one are passed over
 */
export function nameDocument(
  snapshot: DocumentSnapshot,
  sections: readonly Section[],
  filled: ReadonlyMap<number, readonly FilledSpan[]> = new Map(),
  isWanted: (paragraph: number) => boolean = () => true,
): readonly NamedParagraph[] {
  const wanted = new Set(sections.flatMap(({ path }, index) => (isWanted(index) ? [path] : [])));
  const leanings = new Map<string, number>();
  const paragraphs = snapshot.paragraphs.map((paragraph, index) => {
    const path = sections[index]?.path ?? "";
    if (!wanted.has(path)) return NOTHING;
    return leaning(namedParagraph(paragraph, path, filled.get(index)), path, leanings);
  });
  const byId = new Map<string, Map<string, NamedQuantity>>();
  for (const { quantities } of paragraphs) {
    for (const one of quantities) {
      const contexts = byId.get(one.id) ?? new Map<string, NamedQuantity>();
      byId.set(one.id, contexts);
      if (one.label !== "" && !contexts.has(one.context)) contexts.set(one.context, one);
    }
  }
  const names = new Map([...byId].flatMap(([id, contexts]) => (contexts.size < 2 ? [] : [[id, namesByContext(contexts)] as const])));
  if (names.size === 0) return paragraphs;
  return paragraphs.map((one) => ({ ...one, quantities: one.quantities.map((quantity) => renamed(quantity, names.get(quantity.id))) }));
}

const NOTHING: NamedParagraph = { masked: { text: "", hiddenAt: () => undefined, original: (offset) => offset }, quantities: [] };

function namedParagraph(paragraph: Paragraph, path: string, filled: readonly FilledSpan[] = []): NamedParagraph {
  const masked = maskedText(paragraph.text, hiddenSpans(paragraph, filled));
  const quantities = quantitiesOf(masked.text);
  if (quantities.length === 0) return { masked, quantities: [] };
  const isOurs = coveredBy(paragraph.controls.filter(({ tag }) => parseTag(tag) !== null));
  const named = nameQuantities(masked.text, quantities).filter(({ quantity: { start, end } }) => {
    const from = masked.original(start);
    return !isOurs({ start: from, end: masked.hiddenAt(start)?.end ?? from + end - start });
  });
  return { masked, quantities: named.map((one) => ({ ...one, id: `text:${path}|${one.label}|${one.quantity.unit}` })) };
}

/**
 * 发现问题*个 at the beginning of a paragraph tells of what stands before it: such paragraphs of a section are of
 * different things and are counted.
 */
function leaning(named: NamedParagraph, path: string, counts: Map<string, number>): NamedParagraph {
  const [first] = named.quantities;
  if (first === undefined || first.sentence > 0) return named;
  if (!leansOnEarlier(named.masked.text.slice(0, 8), first.label)) return named;
  const key = `${path}|${first.label}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  if (count === 1) return named;
  return { ...named, quantities: named.quantities.map((one) => ({ ...one, context: `${one.context}^^${count}` })) };
}

function namesByContext(contexts: ReadonlyMap<string, NamedQuantity>): ReadonlyMap<string, string> {
  const names = toldApart([...contexts.values()].map(({ label, scope, lead, owner }) => ({ label, scope, head: headOf(lead, label), owner, tail: "" })));
  return new Map([...contexts.keys()].map((context, index) => [context, names[index] ?? ""]));
}

function renamed(quantity: DocumentQuantity, names: ReadonlyMap<string, string> | undefined): DocumentQuantity {
  const label = names?.get(quantity.context);
  return label === undefined || quantity.label === "" ? quantity : { ...quantity, label, id: `${quantity.id}|${quantity.context}` };
}
