import { promptSpans } from "../../checks/prompts/prompt-spans";
import { partySuperiors } from "../../skeletons/names/superiors";
import { parseTag, tagLimit } from "../../skeletons/tags";
import type { Paragraph } from "../../snapshot/types";
import { safeName, safeText, unsafeSigns } from "./safe-text";
import type { TallyMark } from "./tally-places";
import type { NoteTaker, ReportCounts, ReportFacts } from "./types";
import { yearSpans } from "./year-spans";

/** The fields that hold what the writer gives; their prompts bear the same keys. */
const WRITER_FIELDS = ["unit", "party", "superiors", "partySuperiors"] as const;
type WriterField = (typeof WRITER_FIELDS)[number];

type FieldName = keyof ReportCounts["fields"];

/** What is counted while texts are turned into markup. */
export interface MarkupTally {
  readonly fields: Record<FieldName, number>;
  prompts: number;
  /** Texts of prompts by title: the same title with another text would be the same field. */
  readonly titles: Map<string, string>;
}

export interface MarkupContext {
  readonly facts: ReportFacts;
  readonly tallies: ReadonlyMap<number, readonly TallyMark[]>;
  readonly counted: MarkupTally;
  readonly notes: NoteTaker;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly markup: string;
  readonly field?: FieldName;
}

/** A place of a name must be longer than this to be told from other words. */
const SHORTEST_NAME = 2;
const PROMPT_FRAME = 5;
/** The order that a prompt begins with; what follows names it. */
const ORDER = /^(?:请)?(?:填写|填入|写明|写出|写清|列出|列明|注明|说明|补充|补写|填|写)(?=.)/u;

/**
 * Text of a paragraph in the markup of docs/skeletons.md; a line break inside it parts two texts.
 * @param from UTF-16 offset at which the text begins
 * @param kind titles and headings take no numbers, headings only years
 */
export function paragraphMarkup(paragraph: Paragraph, from: number, kind: "text" | "title" | "heading", context: MarkupContext, to = paragraph.text.length): string[] {
  const text = paragraph.text.slice(from, to);
  const pieces = piecesOf(paragraph, kind, context)
    .filter(({ start, end }) => start >= from && end <= to)
    .map((piece) => ({ ...piece, start: piece.start - from, end: piece.end - from }));
  let markup = "";
  let at = 0;
  for (const piece of chosen(pieces, text.length)) {
    markup += plain(text.slice(at, piece.start), context) + piece.markup;
    at = piece.end;
    if (piece.field !== undefined) context.counted.fields[piece.field] += 1;
    if (piece.markup.startsWith("{prompt:")) context.counted.prompts += 1;
  }
  markup += plain(text.slice(at), context);
  return markup.split("\v").map((line) => safeLine(line).trim());
}

function plain(text: string, { notes }: MarkupContext): string {
  notes.add("signs", unsafeSigns(text));
  return text.replace(/[\v\n\r]+/g, "\u0001").split("\u0001").map(safeText).join("\v");
}

/** Blanks that were only an indent or a rest of one. */
function safeLine(line: string): string {
  return line.replace(/\u00a0/g, " ");
}

/** Pieces in order of their rank; of two that overlap the first stays. In the order of the text in the end. Linear in its length. */
function chosen(pieces: readonly Piece[], length: number): readonly Piece[] {
  const taken = new Uint8Array(length);
  const kept = pieces.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function piecesOf(paragraph: Paragraph, kind: "text" | "title" | "heading", context: MarkupContext): readonly Piece[] {
  const { text, index } = paragraph;
  const { facts, tallies } = context;
  const years = yearSpans(text, facts.year).map(({ start, end, field }): Piece => ({ start, end, markup: `{${field}}`, field }));
  if (kind === "heading") return years;
  const marks = kind === "title" ? [] : (tallies.get(index) ?? []);
  return [
    ...promptPieces(paragraph, context),
    ...marks.map(({ start, end, label, unit }): Piece => ({ start, end: end + unit.length, markup: `{tally:${label}:${unit}}` })),
    ...namePieces(text, facts.party ?? "", "party"),
    ...namePieces(text, facts.unit, "unit"),
    ...namePieces(text, facts.superiors ?? "", "superiors"),
    // 县委 alone is the beginning of many names.
    ...namePieces(text, partySuperiors(facts.superiors ?? ""), "partySuperiors").filter(({ end }) => text.charAt(end) === "的"),
    ...years,
  ];
}

function namePieces(text: string, name: string, field: WriterField): readonly Piece[] {
  const pieces: Piece[] = [];
  const plainName = name.trim();
  if (plainName.length < SHORTEST_NAME) return pieces;
  for (let at = text.indexOf(plainName); at >= 0; at = text.indexOf(plainName, at + plainName.length)) {
    pieces.push({ start: at, end: at + plainName.length, markup: `{${field}}`, field });
  }
  return pieces;
}

/** Prompts in controls of ours, and those that somebody typed between 【 and 】. */
function promptPieces({ text, controls, inTable }: Paragraph, context: MarkupContext): readonly Piece[] {
  const inControls = controls.flatMap(({ tag, start, end }): readonly Piece[] => {
    const parsed = parseTag(tag);
    const words = /^【(.+)】$/su.exec(text.slice(start, end))?.[1];
    if (parsed?.kind !== "prompt" || words === undefined) return [];
    const field = WRITER_FIELDS.find((name) => name === parsed.key);
    if (field !== undefined) return [{ start, end, markup: `{${field}}`, field }];
    return promptPiece(start, end, safeName(parsed.key), safeName(words), context);
  });
  const typed = promptSpans(text, inTable).flatMap(({ start, end }): readonly Piece[] => {
    const words = /^【([^【】\v\n]+)】$/u.exec(text.slice(start, end))?.[1];
    if (words === undefined || inControls.some((piece) => start < piece.end && end > piece.start)) return [];
    const plainWords = safeName(words);
    return promptPiece(start, end, plainWords.replace(ORDER, "").slice(0, tagLimit - PROMPT_FRAME - 3), plainWords, context);
  });
  return [...inControls, ...typed];
}

function promptPiece(start: number, end: number, title: string, words: string, { counted: { titles } }: MarkupContext): readonly Piece[] {
  if (title === "" || words === "" || title.length > tagLimit - PROMPT_FRAME) return [];
  let own = title;
  for (let number = 2; (titles.get(own) ?? words) !== words && number < 100; number += 1) own = `${title}${number}`;
  titles.set(own, words);
  return [{ start, end, markup: `{prompt:${own}:${words}}` }];
}
