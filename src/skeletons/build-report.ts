import type { ChosenIds } from "./chosen-parts";
import { headingText } from "./heading-text";
import { fieldPrompts, inlinesOf } from "./inlines-of";
import { numberedParts } from "./numbered-parts";
import { skeletonFor } from "./skeleton-for";
import { speakerOf } from "./speaker-of";
import type { Inline, ReportBlock, ReportStyle, Skeleton, SkeletonPart, WriterInfo } from "./types";

const headingStyles = { 1: "heading1", 2: "heading2", 3: "heading3" } as const satisfies Record<number, ReportStyle>;

/** Styles of parts without heading that are no text. */
const plainStyles: Readonly<Partial<Record<SkeletonPart["form"], ReportStyle>>> = { recipient: "recipient", subtitle: "subtitle", headline: "title" };

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
export function buildReport(whole: Skeleton, given: WriterInfo, chosenPartIds?: ReadonlySet<string>): readonly ReportBlock[] {
  const skeleton = skeletonFor(whole, given);
  const writer = speakerOf(skeleton, given);
  const title: ReportBlock = inPart("title", () => ({ style: "title", inlines: inlinesOf(skeleton.title, writer) }));
  const build: Build = { skeleton, writer, chosen: chosenPartIds };
  return [title, ...blocksUnder(undefined, build), ...signatureOf(build)];
}

interface Build {
  readonly skeleton: Skeleton;
  readonly writer: WriterInfo;
  readonly chosen: ChosenIds;
}

function blocksUnder(parent: SkeletonPart | undefined, build: Build): readonly ReportBlock[] {
  return numberedParts(build.skeleton, parent, build.chosen).flatMap(({ part, isIn, number }) => {
    if (!isIn) return [];
    const own = inPart(part.id, () => headedBlocks(part, number, build.writer));
    return [...own, ...blocksUnder(part, build)];
  });
}

/**
 * The blocks of a part's own heading and text, without what stands under it.
 * @param number as it is typed before the heading; "" for none
 * @throws MarkupError when a text cannot be read; SkeletonError for a run-in heading of level 1
 */
export function headedBlocks(
  part: Pick<SkeletonPart, "heading" | "level" | "form" | "text">,
  number: string,
  writer: WriterInfo,
): readonly ReportBlock[] {
  if (part.level === 0) return plainBlocks(part, writer);
  const paragraphs = part.text.map((text) => bodyInlines(text, writer));

  const heading = number + headingText(part, writer);
  if (part.form !== "runIn") {
    return [{ style: headingStyles[part.level], inlines: [{ kind: "text", text: heading }] }, ...paragraphs.map(body)];
  }
  if (part.level === 1) throw new SkeletonError("a heading of level 1 stands alone");
  // A run-in heading ends with a full stop, a standalone one has no mark: 惯例, GB/T 9704 is silent.
  const lead: Inline = { kind: "text", text: `${heading}。`, lead: part.level };
  return [body([lead, ...(paragraphs[0] ?? [])]), ...paragraphs.slice(1).map(body)];
}

/** What a part without heading says, in the style of its form. */
function plainBlocks({ form, text }: Pick<SkeletonPart, "form" | "text">, writer: WriterInfo): readonly ReportBlock[] {
  const lines = text.map((line) => bodyInlines(line, writer));
  if (form !== "imprint") return lines.map((inlines) => ({ style: plainStyles[form] ?? "body", inlines }));
  const [left = [], right = []] = lines;
  return [{ style: "imprint", inlines: [...left, { kind: "text", text: "\t" }, ...right] }];
}

function bodyInlines(text: string, writer: WriterInfo): readonly Inline[] {
  const inlines = inlinesOf(text, writer);
  if (inlines.some((inline) => inline.kind === "mayBreak")) throw new SkeletonError(`| belongs in titles only: "${text}"`);
  return inlines;
}

function body(inlines: readonly Inline[]): ReportBlock {
  return { style: "body", inlines };
}

function signatureOf({ skeleton, writer }: Build): readonly ReportBlock[] {
  if (skeleton.signature === "none") return [];
  const date = writer.date.trim();
  const signer = skeleton.signature === "person" ? "" : (writer[skeleton.signature] ?? "");
  const name: Inline = signer === "" ? fieldPrompts[skeleton.signature] : { kind: "text", text: signer };
  return [
    { style: "signature", inlines: [name] },
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
