import type { DocumentSnapshot, Paragraph } from "../../snapshot/types";
import { characterClass } from "../scan/character-class";
import { paragraphsShowing, scanOf } from "../scan/scan-of";
import { trait } from "../scan/traits";
import { spanLookup } from "../text/span-lookup";
import type { ShapeTrace } from "./page-traces";
import { noiseTrace, pageLine, pageTraces, partTrace, strayTicks } from "./page-traces";
import { toolSpans } from "./tool-spans";
import type { ToolMark } from "./markdown-marks";
import type { ToolTrace } from "./tool-spans";
import type { SiteTrace } from "./site-spans";
import { siteSpans } from "./site-spans";

/** A trace of a download site; UTF-16 offsets, half-open. */
export interface ResidueSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly trace: SiteTrace | ShapeTrace["trace"] | ToolTrace;
  /** The other one of a pair of marks, UTF-16 offsets in the same paragraph: they go together. */
  readonly other?: ToolMark["other"];
}

const known = new WeakMap<DocumentSnapshot, readonly ResidueSpan[]>();
const byParagraph = new WeakMap<DocumentSnapshot, ReadonlyMap<number, (at: number) => boolean>>();

/** All traces of download sites in a document. The result is kept with the snapshot. */
export function residueSpans(snapshot: DocumentSnapshot): readonly ResidueSpan[] {
  const spans = known.get(snapshot) ?? findSpans(snapshot);
  known.set(snapshot, spans);
  return spans;
}

/** True inside a trace of a download site: it goes as a whole, and its marks need no mending. */
export function isInResidue(snapshot: DocumentSnapshot, paragraph: number, at: number): boolean {
  return lookupsOf(snapshot).get(paragraph)?.(at) ?? false;
}

/** True for a paragraph that holds a trace of a download site. */
export function holdsResidue(snapshot: DocumentSnapshot, paragraph: number): boolean {
  return lookupsOf(snapshot).has(paragraph);
}

/** The offsets of a paragraph that lie outside all traces: those given themselves where there are none, as nearly always. */
export function outsideResidue(snapshot: DocumentSnapshot, paragraph: number, offsets: readonly number[]): readonly number[] {
  const inside = lookupsOf(snapshot).get(paragraph);
  return inside === undefined ? offsets : offsets.filter((at) => !inside(at));
}

function lookupsOf(snapshot: DocumentSnapshot): ReadonlyMap<number, (at: number) => boolean> {
  const inside = byParagraph.get(snapshot) ?? lookups(residueSpans(snapshot));
  byParagraph.set(snapshot, inside);
  return inside;
}

function findSpans(snapshot: DocumentSnapshot): readonly ResidueSpan[] {
  const { classes } = scanOf(snapshot);
  const spans: ResidueSpan[] = [...siteSpans(snapshot), ...toolSpans(snapshot)];
  for (const paragraph of paragraphsShowing(snapshot, trait.page | trait.tick | trait.lineNumber | trait.signBehindBlank)) {
    for (const shape of shapesIn(paragraph, classes[paragraph.index] ?? 0)) spans.push({ paragraph: paragraph.index, ...shape });
  }
  return spans;
}

function shapesIn({ text, story }: Paragraph, classes: number): readonly ShapeTrace[] {
  const { blank, latin, sign, halfMark } = characterClass;
  const isBody = story.kind === "body" || story.kind === "textbox";
  const shapes = [
    ...(isBody ? pageTraces(text) : []),
    isBody ? pageLine(text) : undefined,
    ...strayTicks(text),
    isBody ? partTrace(text) : undefined,
    (classes & blank) !== 0 && (classes & latin) !== 0 && (classes & (sign | halfMark)) !== 0 ? noiseTrace(text) : undefined,
  ];
  return shapes.filter((shape) => shape !== undefined);
}

function lookups(spans: readonly ResidueSpan[]): ReadonlyMap<number, (at: number) => boolean> {
  const groups = new Map<number, ResidueSpan[]>();
  for (const span of spans) {
    const group = groups.get(span.paragraph);
    if (group === undefined) groups.set(span.paragraph, [span]);
    else group.push(span);
  }
  return new Map([...groups].map(([paragraph, group]) => [paragraph, spanLookup(group)]));
}
