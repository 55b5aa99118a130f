import { isChosen, type ChosenIds } from "./chosen-parts";
import { headingText } from "./heading-text";
import { fieldPrompts, inlinesOf } from "./inlines-of";
import { numberText } from "./number-text";
import type { Inline, ReportBlock, ReportStyle, Skeleton, SkeletonPart, WriterInfo } from "./types";

const headingStyles = { 1: "heading1", 2: "heading2", 3: "heading3" } as const satisfies Record<number, ReportStyle>;

/** A fault in a skeleton's data; the message names the part. */
export class SkeletonError extends Error {
  override readonly name = "SkeletonError";
}

/**
 * Makes a report out of a skeleton: fields applied, headings numbered by the skeleton's scheme in typed numbers,
 * a prompt where the writer has given nothing.
 * @param chosenPartIds parts that come in (see `isChosen`); all when left out
 * @returns the paragraphs in order, title first
 * @throws SkeletonError naming the part whose data is wrong
 */
export function buildReport(skeleton: Skeleton, writer: WriterInfo, chosenPartIds?: ReadonlySet<string>): readonly ReportBlock[] {
  const title: ReportBlock = inPart("title", () => ({ style: "title", inlines: inlinesOf(skeleton.title, writer) }));
  return [
    title,
    ...blocksOfParts(skeleton.parts, { skeleton, writer, chosen: chosenPartIds }),
    ...(skeleton.signed ? signatureOf(writer) : []),
  ];
}

interface Build {
  readonly skeleton: Skeleton;
  readonly writer: WriterInfo;
  readonly chosen: ChosenIds;
}

function blocksOfParts(parts: readonly SkeletonPart[], build: Build): readonly ReportBlock[] {
  let number = 0;
  return parts
    .filter((part) => isChosen(part, build.chosen))
    .flatMap((part) => {
      if (part.level > 0) number += 1;
      const own = inPart(part.id, () => blocksOfPart(part, number, build));
      return [...own, ...blocksOfParts(part.parts ?? [], build)];
    });
}

function blocksOfPart(part: SkeletonPart, number: number, { skeleton, writer }: Build): readonly ReportBlock[] {
  const paragraphs = part.text.map((text) => bodyInlines(text, writer));
  if (part.level === 0) return paragraphs.map(body);

  const heading = numberText(skeleton.scheme[part.level - 1] ?? "", number) + headingText(part, writer);
  if (part.form !== "runIn") {
    return [{ style: headingStyles[part.level], inlines: [{ kind: "text", text: heading }] }, ...paragraphs.map(body)];
  }
  if (part.level === 1) throw new SkeletonError("a heading of level 1 stands alone");
  // A run-in heading ends with a full stop, a standalone one has no mark: 惯例, GB/T 9704 is silent.
  const lead: Inline = { kind: "text", text: `${heading}。`, lead: part.level };
  return [body([lead, ...(paragraphs[0] ?? [])]), ...paragraphs.slice(1).map(body)];
}

function bodyInlines(text: string, writer: WriterInfo): readonly Inline[] {
  const inlines = inlinesOf(text, writer);
  if (inlines.some((inline) => inline.kind === "mayBreak")) throw new SkeletonError(`| belongs in titles only: "${text}"`);
  return inlines;
}

function body(inlines: readonly Inline[]): ReportBlock {
  return { style: "body", inlines };
}

function signatureOf(writer: WriterInfo): readonly ReportBlock[] {
  const unit = writer.unit.trim();
  const date = writer.date.trim();
  return [
    { style: "signature", inlines: [unit === "" ? fieldPrompts.unit : { kind: "text", text: unit }] },
    { style: "date", inlines: [date === "" ? fieldPrompts.date : { kind: "text", text: date }] },
  ];
}

function inPart<T>(id: string, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SkeletonError(`part "${id}": ${reason}`, { cause });
  }
}
