import { parseTag } from "../skeletons/tags";
import type { DocumentSnapshot, Paragraph, Place } from "../snapshot/types";
import { amountOf } from "./amount-of";
import { coveredBy } from "./covered-by";
import { controlSightings } from "./control-sightings";
import { nameDocument } from "./name-document";
import type { NamedParagraph } from "./name-document";
import { rowTitleOf } from "./row-title-of";
import { sectionsOf } from "./section-of";
import type { Section } from "./section-of";
import { sentenceAround, sentencesOf } from "./sentences-of";
import type { Sentence } from "./sentences-of";
import { placeOf } from "./sighting";
import type { Figure } from "./types";

/**
 * The numbers before a measure word that stand in a document, in document order, each named as `findTallies` names a mask in
 * its place; those in tally controls of ours by the control. Arabic and Chinese numerals; no years, dates, ordinals, ranges,
 * fixed phrases (四个意识). Linear in the length of the document.
 */
export function readFigures(snapshot: DocumentSnapshot): readonly Figure[] {
  const sections = sectionsOf(snapshot);
  const named = nameDocument(snapshot, sections);
  return snapshot.paragraphs.flatMap((paragraph, index) => {
    const section = sections[index] ?? { title: "", path: "" };
    return figuresOf(paragraph, named[index], section, () => rowTitleOf(paragraph, snapshot.paragraphs[index - 1]));
  });
}

function figuresOf(paragraph: Paragraph, named: NamedParagraph | undefined, section: Section, rowTitle: () => string): readonly Figure[] {
  const quantities = named?.quantities ?? [];
  const ours = paragraph.controls.filter(({ tag }) => parseTag(tag)?.kind === "tally");
  if (quantities.length === 0 && ours.length === 0) return [];
  const sentences = sentencesOf(paragraph.text);
  const inControls = controlFigures(paragraph, section, sentences);
  const isOurs = coveredBy(ours);
  const inText = named === undefined ? [] : textFigures(paragraph, named, section, sentences, rowTitle).filter(({ place: { range } }) => !isOurs(range));
  return inControls.length === 0 ? inText : [...inControls, ...inText].sort((a, b) => a.place.range.start - b.place.range.start);
}

function controlFigures(paragraph: Paragraph, section: Section, sentences: readonly Sentence[]): readonly Figure[] {
  return controlSightings(paragraph, section, sentences).flatMap(({ label, unit, approx, section: title, sentence, place: { value, ...place } }) => {
    const amount = value === null ? null : amountOf(value);
    if (value === null || amount === null) return [];
    return [{ label, unit, ...(approx === undefined ? {} : { approx }), section: title, sentence, text: value, amount, place: plainPlace(place) }];
  });
}

function textFigures(
  paragraph: Paragraph,
  { masked, quantities }: NamedParagraph,
  section: Section,
  sentences: readonly Sentence[],
  rowTitle: () => string,
): readonly Figure[] {
  const { text } = paragraph;
  const holders = new Map(paragraph.controls.map((control) => [`${control.start}-${control.end}`, control]));
  return quantities.flatMap(({ quantity, label, base, sentence }) => {
    const { unit, approx } = quantity;
    const hidden = masked.hiddenAt(quantity.start);
    const start = masked.original(quantity.start);
    const end = hidden?.end ?? start + quantity.end - quantity.start;
    const isMissing = quantity.missing && (hidden?.value ?? null) === null;
    const amount = isMissing || isPart(text, start) ? null : amountOf(text.slice(start, end));
    if (amount === null) return [];
    const holder = holders.get(`${start}-${end}`);
    return [
      {
        label: label || rowTitle() || masked.text.slice(quantity.end, quantity.unitEnd),
        ...(base === label || base === "" ? {} : { base }),
        unit,
        ...(approx === "" ? {} : { approx }),
        section: section.title,
        sentence: sentenceAround(text, sentences[sentence] ?? { start: 0, end: text.length }, start),
        text: text.slice(start, end),
        amount,
        place: plainPlace(placeOf(paragraph, start, end, holder, null)),
      },
    ];
  });
}

function plainPlace({ range, excerpt, controlId }: Place): Place {
  return { range, excerpt, ...(controlId === undefined ? {} : { controlId }) };
}

/** The second number of a range (3至5次) or of a product (2×35万千瓦). */
function isPart(text: string, start: number): boolean {
  return /[\d０-９]\s*(?:至|到|×|x|X|\*)$/u.test(text.slice(Math.max(0, start - 4), start));
}
