import { parseMarkup } from "../skeletons/parse-markup";
import type { ReportForm } from "../skeletons/report-forms";
import type { Section, SectionTopic } from "../skeletons/section-types";

/** What narrows a search down. */
export interface SectionFilter {
  /** Only sections that fit this form of report; null for all. */
  readonly form: ReportForm | null;
  /** Only sections of this topic; null for all. */
  readonly topic: SectionTopic | null;
  /** Id of the skeleton that the writer works with: what is typical for it comes first among equals. */
  readonly kind: string | null;
}

/** Where a query may hit, the best first. */
const fields: readonly ((section: Section) => readonly string[])[] = [
  ({ name }) => [name.zh, name.en],
  ({ words }) => words,
  ({ heading, parts = [] }) => [heading, ...parts.map((part) => part.heading)],
  ({ text, brief = "", parts = [] }) => [...text, brief, ...parts.flatMap((part) => part.text)].map(wordsOf),
];

/**
 * Searches sections by substrings: every word of the query (parted by blanks) must stand somewhere in the section. Sections come
 * in the order of where the query hit: name, search words, headings, text; among equals those that are typical for the kind
 * first, then in the library's own order. Letters of either case and width are alike.
 * @param query "" finds all
 */
export function findSections(sections: readonly Section[], query: string, { form, topic, kind }: SectionFilter): readonly Section[] {
  const words = plain(query).split(" ").filter((word) => word !== "");
  return sections
    .filter((section) => (form === null || section.forms.includes(form)) && (topic === null || section.topic === topic))
    .flatMap((section, order) => {
      const ranks = words.map((word) => rankOf(section, word));
      if (ranks.includes(notFound)) return [];
      return [{ section, rank: Math.max(0, ...ranks), typical: isTypical(section, kind) ? 0 : 1, order }];
    })
    .sort((one, other) => one.rank - other.rank || one.typical - other.typical || one.order - other.order)
    .map(({ section }) => section);
}

const notFound = fields.length;

function rankOf(section: Section, word: string): number {
  const rank = fields.findIndex((texts) => texts(section).some((text) => plain(text).includes(word)));
  return rank < 0 ? notFound : rank;
}

function isTypical({ kinds }: Section, kind: string | null): boolean {
  return kinds === undefined || (kind !== null && kinds.includes(kind));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** The words of a text that the reader sees; what a prompt asks for is none of them, what a tally counts is. */
function wordsOf(text: string): string {
  return parseMarkup(text)
    .map((piece) => (piece.kind === "text" ? piece.text : piece.kind === "tally" ? piece.label + piece.unit : ""))
    .join("");
}
